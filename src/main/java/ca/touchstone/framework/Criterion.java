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
 * @param otherwise what comes out when neither met nor not applicable is possible; null stands for not met
 * @param reads for a person: what must be stated before it is put to them; empty where rules decide
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
        @Nullable Otherwise otherwise,
        List<String> reads,
        @Nullable EvidenceLevel evidence,
        LocalizedText remedy) {
    public Criterion {
        clauses = List.copyOf(clauses);
        reads = List.copyOf(reads);
    }

    /** Whether a person decides where the rules show that it is neither met nor not applicable. */
    public boolean isOtherwiseForReviewer() {
        return otherwise == Otherwise.REVIEWER;
    }

    /** Whether a ministry or another body decides it, and rules only see what it decided. */
    public boolean isForAuthority() {
        return decidedBy == DecidedBy.AUTHORITY;
    }

    /** Whether only a person can decide it; rules may still say that it does not apply. */
    public boolean isForReviewer() {
        return decidedBy == DecidedBy.REVIEWER;
    }
}
