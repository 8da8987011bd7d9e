package ca.touchstone.pack.proof;

import ca.touchstone.review.Defect;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Review;
import java.util.List;

/**
 * What comes out for one criterion.
 *
 * @param outcome its outcome
 * @param parts the parts of the description that are the evidence
 * @param defects what the review found wrong with the pack on the way
 */
record CriterionResult(Outcome outcome, List<String> parts, List<Defect> defects) {

    /** What a review of one criterion alone came to. */
    static CriterionResult of(Review review) {
        Finding finding = review.findings().get(0);
        return new CriterionResult(
                finding.outcome(), finding.parts(), review.integrity().defects());
    }

    boolean isSound() {
        return defects.isEmpty();
    }
}
