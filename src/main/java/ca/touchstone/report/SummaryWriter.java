package ca.touchstone.report;

import ca.touchstone.framework.Framework;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Review;
import java.util.List;

/** Writes what a report says of one review at a glance. */
final class SummaryWriter {
    private SummaryWriter() {}

    static Report.Summary write(Review review, ScopeWriter scopes, ReportFormatter words) {
        Framework framework = review.pack().framework();
        return new Report.Summary(
                review.pack().id(),
                words.in(framework.title()),
                words.place(framework.jurisdiction()),
                framework.status(),
                framework.purpose(),
                review.asOf(),
                scopes.write(review.verdict().scope()),
                Report.Conclusion.of(review.verdict().value()),
                review.ready(),
                because(review, words),
                counts(review),
                ReviewWriter.score(review.score()),
                words.in(framework.restsOn()));
    }

    private static List<Report.Reason> because(Review review, ReportFormatter words) {
        return review.pack().framework().criteria().stream()
                .filter(criterion -> review.verdict().because().contains(criterion.id()))
                .map(criterion -> new Report.Reason(criterion.id(), words.in(criterion.title())))
                .toList();
    }

    private static Report.Counts counts(Review review) {
        return new Report.Counts(
                count(review, Outcome.MET),
                count(review, Outcome.NOT_MET),
                count(review, Outcome.UNDETERMINED),
                count(review, Outcome.NEEDS_REVIEW),
                count(review, Outcome.NOT_APPLICABLE),
                count(review, Outcome.WAIVED));
    }

    private static int count(Review review, Outcome outcome) {
        return (int) review.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .count();
    }
}
