package ca.touchstone.program;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The need that the program answers. {@code standards} are named outside standards, codes or licences that its content
 * follows; {@code evidence} are ids of the description's evidence.
 */
public record LabourMarket(
        @Nullable LocalizedText needStatement,

        @OneOf({"industry", "employer", "community", "indigenous-community", "profession", "learner"}) @Nullable
        List<String> needOwner,

        @RefersTo("evidence") @Nullable List<String> evidence,

        @DateOf(value = DateOf.Kind.SINCE, fields = "evidence") @Nullable
        LocalDate evidenceDate,

        @Nullable List<String> standards,
        @Written(Notation.NOC_2021) @Nullable List<String> noc2021,
        @Written(Notation.CIP_2021) @Nullable String cip2021,
        @Nullable List<String> sector,
        @Nullable String region,
        @Nullable String focusArea) {
    public LabourMarket {
        needOwner = Stated.copy(needOwner);
        evidence = Stated.copy(evidence);
        standards = Stated.copy(standards);
        noc2021 = Stated.copy(noc2021);
        sector = Stated.copy(sector);
    }

    /** Whether a need is stated: false when the description says there is none, null when it does not say. */
    @From("labourMarket.needStatement")
    public @Nullable Boolean hasNeed() {
        return Stated.some(needStatement);
    }

    /** Whether anyone is named whose need it is; false and null as for {@link #hasNeed}. */
    @From("labourMarket.needOwner")
    public @Nullable Boolean hasNeedOwner() {
        return Stated.any(needOwner);
    }

    /** Whether a standard is named; false and null as for {@link #hasNeed}. */
    @From("labourMarket.standards")
    public @Nullable Boolean hasStandards() {
        return Stated.any(standards);
    }

    /** Whether evidence of the need is named; false and null as for {@link #hasNeed}. */
    @From("labourMarket.evidence")
    public @Nullable Boolean hasEvidence() {
        return Stated.any(evidence);
    }
}
