package ca.touchstone.framework;

import ca.touchstone.program.EvidenceLevel;
import ca.touchstone.program.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a framework asks of a program. What it reads are names of fields of a program description.
 *
 * @param id its name within the pack: lower case with hyphens
 * @param theme the theme under which frameworks stand side by side
 * @param weight its share in the score: a whole number, 0 for informative criteria
 * @param decidedBy rules, or a person; null stands for rules
 * @param reads all of these must be stated before anything is decided
 * @param readsAny one of these is enough to prove met, all are needed to prove not met
 * @param readsEach all of these are needed to prove met, one is enough to prove not met
 * @param evidence what it reads counts as not stated below this level, in the reading as evidenced; null for any
 * @param remedy what the provider can do when it is not met
 */
public record Criterion(
        String id,
        String theme,
        LocalizedText title,
        LocalizedText question,
        Level level,
        Integer weight,
        List<Clause> clauses,
        @Nullable DecidedBy decidedBy,
        List<String> reads,
        List<String> readsAny,
        List<String> readsEach,
        @Nullable EvidenceLevel evidence,
        LocalizedText remedy) {
    public Criterion {
        clauses = List.copyOf(clauses);
        reads = List.copyOf(reads);
        readsAny = List.copyOf(readsAny);
        readsEach = List.copyOf(readsEach);
    }

    /** Whether only a person can decide it; rules may still say that it does not apply. */
    public boolean isForReviewer() {
        return decidedBy == DecidedBy.REVIEWER;
    }
}
