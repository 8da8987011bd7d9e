package ca.touchstone.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How learners are assessed; {@code outcomes} are ids of the learning outcomes that it covers. */
public record Assessment(
        @Nullable String id,

        @OneOf({"assignment", "test", "demonstration", "portfolio", "work-sample", "observation", "project", "other"})
        @Nullable
        String type,

        @Nullable Boolean summative,
        @Nullable Boolean graded,
        @Nullable Boolean authentic,
        @Nullable String standard,
        @RefersTo("learningOutcomes") @Nullable List<String> outcomes,
        @Nullable String evidenceType,
        @Nullable Boolean supervised,
        @Nullable Boolean identityCheck,
        @Nullable Boolean reassessment) {
    /**
     * A member of which nothing is known: one that the description names by no fact, and in rules any other of a list that
     * is not stated, or open.
     */
    public static final Assessment UNKNOWN =
            new Assessment(null, null, null, null, null, null, null, null, null, null, null);

    public Assessment {
        outcomes = Stated.copy(outcomes);
    }

    /** Whether it is a member that the description states, and not {@link #UNKNOWN}. */
    @SuppressWarnings("ReferenceEquality") // One of which nothing is stated is equal to it, and stated.
    public boolean stated() {
        return this != UNKNOWN;
    }
}
