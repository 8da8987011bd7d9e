package ca.touchstone.service;

import ca.touchstone.analysis.Changes;
import ca.touchstone.intake.Submission;
import ca.touchstone.report.Comparison;
import ca.touchstone.report.ComparisonWriter;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import ca.touchstone.review.Reviews;

/**
 * What every face does to set frameworks side by side: reviews a submission against each of the packs that were named,
 * and again with single numbers changed. Immutable, and safe for use by several threads at once.
 *
 * @param chosen the packs; all are in force on that date
 * @param asOf the date on which the reviews hold
 * @param writer writes the comparisons, in its language
 */
public record ComparisonOrder(Selection.Chosen chosen, AsOf asOf, ComparisonWriter writer) {

    /** The comparison of one submission. */
    public Comparison compare(Submission submission) {
        Reviews reviews = Library.review(submission.description(), chosen, asOf);
        return writer.write(submission, reviews, Changes.of(submission.description(), chosen, reviews));
    }
}
