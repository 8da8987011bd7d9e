package ca.touchstone.report;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.intake.Submission;
import ca.touchstone.program.LocalizedText;
import ca.touchstone.review.Reviews;
import java.util.List;

/** Puts reviews into words. The same reviews give the same report. Safe for several threads. */
public final class ReportWriter {
    private static final String SCHEMA = "touchstone/report/2";

    private final ReportFormatter words;
    private final String version;
    private final PackDigests digests = new PackDigests();

    /**
     * A writer.
     *
     * @param fields the words for the fields of a description
     * @param version the version of Touchstone that did the review
     * @param language the language of the sentences
     */
    public ReportWriter(Fields fields, String version, Language language) {
        this.words = new ReportFormatter(fields, language);
        this.version = version;
    }

    /** The report of the reviews of that submission. */
    public SignedReport write(Submission submission, Reviews reviews) {
        Facts facts = new Facts(words);
        ScopeWriter scopes = new ScopeWriter(submission.description(), words);
        List<Report.Review> done = reviews.done().stream()
                .map(review ->
                        new ReviewWriter(words, facts, review, digests.of(review.pack(), review.asOf())).write(reviews))
                .toList();
        Report report = new Report(
                SCHEMA,
                words.language(),
                reviews.asOf().requested(),
                subject(submission, words),
                new Report.Product(Engine.NAME, version),
                reviews.done().stream()
                        .map(review -> SummaryWriter.write(review, scopes, words))
                        .toList(),
                ToDoWriter.write(reviews, words),
                SetAsideWriter.write(submission, reviews.done(), words),
                done,
                reviews.notReviewed().stream()
                        .map(left -> scopes.write(left, reviews.asOf()))
                        .toList(),
                facts.entries(),
                null,
                null);
        return SignedReport.of(report, Decisions.of(reviews).sha256());
    }

    static Report.Subject subject(Submission submission, ReportFormatter words) {
        LocalizedText title = submission.description().title();
        return new Report.Subject(
                submission.description().id(),
                words.inOrNull(title),
                submission.description().provider().name(),
                words.status(submission.description().status()),
                submission.sha256());
    }
}
