package ca.touchstone.service;

import ca.touchstone.intake.Submission;
import ca.touchstone.report.Report;
import ca.touchstone.report.ReportWriter;
import ca.touchstone.report.SignedReport;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import ca.touchstone.review.Reviews;
import ca.touchstone.review.Verdict;
import java.util.List;

/**
 * What every face does with a submission: reviews it against the packs that were chosen and writes the report. Immutable,
 * and safe for use by several threads at once.
 *
 * @param chosen the packs; all are in force on that date
 * @param asOf the date on which the reviews hold
 * @param writer writes the reports, in its language
 */
public record ReviewOrder(Selection.Chosen chosen, AsOf asOf, ReportWriter writer) {

    /** The reviews of one submission, and the report that says the same. */
    public record Done(Reviews reviews, SignedReport signed) {
        /** The verdicts, in order of the reviews; none where nothing was reviewed. */
        public List<Verdict.Value> verdicts() {
            return reviews.done().stream()
                    .map(review -> review.verdict().value())
                    .toList();
        }

        /** The report itself. */
        public Report report() {
            return signed.report();
        }
    }

    /**
     * Reviews one description in JSON. Throws {@link RefusedException} with everything that is wrong with it.
     *
     * @param file only a name for faults; may be empty
     * @param place how faults name their places
     */
    public Done review(byte[] json, String file, Problem.Place place) {
        return review(Submissions.read(json, file, place));
    }

    /** Reviews one submission. */
    public Done review(Submission submission) {
        Reviews reviews = Library.review(submission.description(), chosen, asOf);
        return new Done(reviews, writer.write(submission, reviews));
    }
}
