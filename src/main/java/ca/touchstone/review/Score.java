package ca.touchstone.review;

import ca.touchstone.framework.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of what a framework asks is met, by weight, over the criteria that apply.
 *
 * @param low the share that is met
 * @param high the share that is met or may yet turn out so
 * @param decided the share that is met or not met
 */
public record Score(Fraction low, Fraction high, Fraction decided) {

    /** The score of the findings; null when none of them counts. */
    static @Nullable Score of(List<Finding> findings) {
        int met = 0;
        int open = 0;
        int all = 0;
        for (Finding finding : findings) {
            if (finding.outcome().isApplicable()) {
                Criterion criterion = finding.criterion();
                all += criterion.weight();
                met += finding.outcome() == Outcome.MET ? criterion.weight() : 0;
                open += finding.outcome().isOpen() ? criterion.weight() : 0;
            }
        }
        return all == 0
                ? null
                : new Score(new Fraction(met, all), new Fraction(met + open, all), new Fraction(all - open, all));
    }
}
