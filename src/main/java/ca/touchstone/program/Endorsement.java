package ca.touchstone.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a partner has confirmed in writing. */
public record Endorsement(
        @DateOf(value = DateOf.Kind.SINCE, whole = true) @Nullable
        LocalDate date,

        @Nullable LocalizedText text,
        @Nullable Boolean confirmsDemand,
        @Nullable Boolean confirmsAssessmentReflectsJob,
        @Nullable Boolean agreedCompetencies) {}
