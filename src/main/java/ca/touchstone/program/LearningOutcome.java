package ca.touchstone.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a learner is able to show at the end; {@code competencies} are ids of the description's competencies. */
public record LearningOutcome(
        @Nullable String id,
        @Nullable LocalizedText text,
        @RefersTo("competencies") @Nullable List<String> competencies) {
    /** Stands in rules for any other member of a list that is not stated, or open: nothing is known of it. */
    public static final LearningOutcome UNKNOWN = new LearningOutcome(null, null, null);

    public LearningOutcome {
        competencies = Stated.copy(competencies);
    }

    /** Whether it is a member that the description states, and not {@link #UNKNOWN}. */
    @SuppressWarnings("ReferenceEquality") // A member of which nothing is stated is equal to it, and stated.
    public boolean stated() {
        return this != UNKNOWN;
    }
}
