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
    public Assessment {
        outcomes = Stated.copy(outcomes);
    }
}
