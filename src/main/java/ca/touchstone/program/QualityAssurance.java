package ca.touchstone.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the quality of the program is assured, by whom it was approved from when to when, and when it is reviewed again. */
public record QualityAssurance(
        @Nullable LocalizedText process,
        @Nullable String policyRef,
        @Nullable String approvedBy,

        @DateOf(value = DateOf.Kind.SINCE, fields = "approvedBy") @Nullable
        LocalDate approvedOn,

        @DateOf(value = DateOf.Kind.UNTIL, fields = "approvedBy") @Nullable
        LocalDate approvedUntil,

        @Nullable Integer reviewCycleMonths,

        @DateOf(DateOf.Kind.AHEAD) @Nullable LocalDate nextReview,

        @Nullable Boolean external) {

    /** Whether there is a process: false when the description says there is none, null when it does not say. */
    @From("qualityAssurance.process")
    public @Nullable Boolean hasProcess() {
        return Stated.some(process);
    }

    /** Whether a policy is referred to; false and null as for {@link #hasProcess}. */
    @From("qualityAssurance.policyRef")
    public @Nullable Boolean hasPolicy() {
        return Stated.some(policyRef);
    }

    /** Whether it was approved; false and null as for {@link #hasProcess}. */
    @From("qualityAssurance.approvedBy")
    public @Nullable Boolean hasApproval() {
        return Stated.some(approvedBy);
    }
}
