package ca.touchstone.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a learner is able to show at the end; {@code competencies} are ids of the description's competencies. */
public record LearningOutcome(
        @Nullable String id,
        @Nullable LocalizedText text,
        @RefersTo("competencies") @Nullable List<String> competencies) {
    /**
     * A member of which nothing is known: one that the description names by no fact, and in rules any other of a list that
     * is not stated, or open.
     */
    public static final LearningOutcome UNKNOWN = new LearningOutcome(null, null, null);

    public LearningOutcome {
        competencies = Stated.copy(competencies);
    }

    /** Whether it is a member that the description states, and not {@link #UNKNOWN}. */
    @SuppressWarnings("ReferenceEquality") // One of which nothing is stated is equal to it, and stated.
    public boolean stated() {
        return this != UNKNOWN;
    }
}
