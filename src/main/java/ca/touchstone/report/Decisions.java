package ca.touchstone.report;

import ca.touchstone.framework.Clause;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Missing;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviews;
import ca.touchstone.review.Verdict;
import java.util.List;

/**
 * What reviews decide and nothing else: verdicts, outcomes, what is missing, and the clauses that ask. Its digest is the
 * same in every language, for every version of the engine that decides the same, and however its rules are written. The
 * digest is that of the compact UTF-8 JSON of {@code frameworks}, whose members stand in the order of these components.
 */
record Decisions(List<OfFramework> frameworks) {

    /** What is decided of one framework. */
    record OfFramework(String framework, Report.Conclusion<Verdict.Value> verdict, List<OfCriterion> findings) {}

    /** What is decided of one criterion. */
    record OfCriterion(
            String criterion, Report.Conclusion<Outcome> outcome, List<String> missing, List<Place> clauses) {}

    /**
     * Where a framework asks for something.
     *
     * @param at the place in the source, in English whatever the language of the report
     */
    record Place(String source, String at) {}

    static Decisions of(Reviews reviews) {
        return new Decisions(reviews.done().stream().map(Decisions::of).toList());
    }

    private static OfFramework of(Review review) {
        return new OfFramework(
                review.pack().id(),
                Report.Conclusion.of(review.verdict().value()),
                review.findings().stream().map(Decisions::of).toList());
    }

    private static OfCriterion of(Finding finding) {
        return new OfCriterion(
                finding.criterion().id(),
                Report.Conclusion.of(finding.outcome()),
                finding.missing().stream().map(Missing::pointer).toList(),
                finding.criterion().clauses().stream().map(Decisions::of).toList());
    }

    private static Place of(Clause clause) {
        return new Place(clause.source(), clause.at().in(false));
    }

    String sha256() {
        return ReportJson.sha256(ReportJson.bytes(frameworks));
    }
}
