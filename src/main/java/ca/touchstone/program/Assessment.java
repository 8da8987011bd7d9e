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
    /** Stands in rules for any other member of a list that is not stated, or open: nothing is known of it. */
    public static final Assessment UNKNOWN =
            new Assessment(null, null, null, null, null, null, null, null, null, null, null);

    public Assessment {
        outcomes = Stated.copy(outcomes);
    }

    /** Whether it is a member that the description states, and not {@link #UNKNOWN}. */
    @SuppressWarnings("ReferenceEquality") // A member of which nothing is stated is equal to it, and stated.
    public boolean stated() {
        return this != UNKNOWN;
    }
}
