package ca.touchstone.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a partner has confirmed in writing. */
public record Endorsement(
        @DateOf(DateOf.Kind.SINCE) @Nullable LocalDate date,
        @Nullable LocalizedText text,
        @Nullable Boolean confirmsDemand,
        @Nullable Boolean confirmsAssessmentReflectsJob,
        @Nullable Boolean agreedCompetencies) {}
