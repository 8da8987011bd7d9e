package ca.touchstone.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom the program is for, and what they must bring. */
public record Admission(
        @Nullable List<String> prerequisites, @Nullable List<String> targetLearner) {
    public Admission {
        prerequisites = Stated.copy(prerequisites);
        targetLearner = Stated.copy(targetLearner);
    }

    /** Whether a target group is named: false when the description says there is none, null when it does not say. */
    @From("admission.targetLearner")
    public @Nullable Boolean hasTargetLearner() {
        return Stated.any(targetLearner);
    }
}
