package ca.touchstone.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a learner is able to show at the end; {@code competencies} are ids of the description's competencies. */
public record LearningOutcome(
        @Nullable String id,
        @Nullable LocalizedText text,
        @RefersTo("competencies") @Nullable List<String> competencies) {
    public LearningOutcome {
        competencies = Stated.copy(competencies);
    }
}
