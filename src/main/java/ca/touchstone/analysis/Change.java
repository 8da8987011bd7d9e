package ca.touchstone.analysis;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Pack;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.Range;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * What comes of stating another number in one field, and nothing else.
 *
 * @param field the field
 * @param stated what is stated there
 * @param number what would be stated instead; a range becomes one number
 * @param findings the findings that turn out otherwise, in order of the packs and their criteria
 * @param verdicts the verdicts that do
 */
public record Change(
        FieldPath field, Range stated, BigDecimal number, List<OutcomeChange> findings, List<VerdictChange> verdicts) {

    /** A finding that turns out otherwise. */
    public record OutcomeChange(Pack pack, Criterion criterion, Outcome from, Outcome to) {
        /** Whether what was proven one way is proven the other. */
        boolean isFlip() {
            return (from == Outcome.MET && to == Outcome.NOT_MET) || (from == Outcome.NOT_MET && to == Outcome.MET);
        }
    }

    /** A verdict that turns out otherwise. */
    public record VerdictChange(Pack pack, Verdict.Value from, Verdict.Value to) {}

    public Change {
        findings = List.copyOf(findings);
        verdicts = List.copyOf(verdicts);
    }
}
