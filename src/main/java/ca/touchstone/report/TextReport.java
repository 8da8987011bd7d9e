package ca.touchstone.report;

import ca.touchstone.framework.Status;
import ca.touchstone.review.Outcome;
import java.util.List;
import java.util.stream.Collectors;

/** Lays a report out for reading: verdicts first, then what to do, then the findings by framework. Computes nothing. */
public final class TextReport {
    private static final int MOST_QUESTIONS = 5;

    private final ReportMessages say;
    private final Page page;

    private TextReport(ReportMessages say, boolean colour) {
        this.say = say;
        this.page = new Page(colour);
    }

    /** The text of the report, with ANSI colours if they are wanted. */
    public static String of(Report report, boolean colour) {
        return new TextReport(ReportMessages.in(report.lang()), colour).write(report);
    }

    private String write(Report report) {
        Report.Subject subject = report.subject();
        page.heading(say.get("text.title", subject.title() == null ? say.get("text.untitled") : subject.title()));
        if (subject.provider() != null) {
            page.line(0, say.get("text.provider", subject.provider()));
        }
        page.line(0, say.get("text.as-of", report.asOf()));
        if (!subject.placeholders().isEmpty()) {
            page.line(
                    0,
                    say.get(
                            "text.placeholders",
                            subject.placeholders().stream()
                                    .map(one -> one.pointer() + " (" + one.found() + ")")
                                    .collect(Collectors.joining(", "))));
        }
        section("text.verdicts");
        report.reviews().forEach(this::verdict);
        section("text.to-do");
        report.reviews().forEach(this::toDo);
        section("text.findings");
        TextFindings findings = new TextFindings(page, say, report.facts());
        report.reviews().forEach(findings::write);
        if (!report.notReviewed().isEmpty()) {
            section("text.not-reviewed");
            report.notReviewed()
                    .forEach(excluded ->
                            page.line(1, excluded.title() + " (" + excluded.id() + "): " + excluded.explanation()));
        }
        page.gap();
        page.faint(0, say.get("text.digest", subject.sha256()));
        page.faint(0, say.get("text.hash", String.valueOf(report.sha256())));
        return page.toString();
    }

    private void section(String key) {
        page.gap();
        page.heading(say.get(key));
    }

    private void verdict(Report.Review review) {
        Report.Framework framework = review.framework();
        String draft = framework.status() == Status.DRAFT ? " (" + say.word("status", framework.status()) + ")" : "";
        page.entry(
                1,
                Page.tone(review.verdict().value()),
                say.word("verdict", review.verdict().value()),
                framework.title() + draft);
        page.under(1, framework.id() + ", " + nature(framework));
        Report.Base base = review.base();
        if (base != null) {
            page.under(
                    1,
                    base.together() == null
                            ? say.get("text.extends", base.id())
                            : say.get("text.extends-together", base.id(), say.word("verdict", base.together())));
        }
        page.under(1, score(review));
        Report.Evidenced evidenced = review.asEvidenced();
        String verdict = say.word("verdict", evidenced.verdict());
        page.under(
                1,
                evidenced.low() == null || evidenced.high() == null
                        ? say.get("text.evidenced", verdict)
                        : say.get(
                                "text.evidenced-score",
                                verdict,
                                say.percent(evidenced.low()),
                                say.percent(evidenced.high())));
    }

    private String score(Report.Review review) {
        Report.Interval score = review.score();
        if (score == null) {
            return say.get("text.no-score");
        }
        return score.exactLow().equals(score.exactHigh())
                ? say.get("text.score-exact", say.percent(score.low())) + " (" + score.exactLow() + ")"
                : say.get("text.score", say.percent(score.low()), say.percent(score.high()), score.decided());
    }

    private void toDo(Report.Review review) {
        page.strong(1, review.framework().title());
        List<Report.Finding> remedies = outcomes(review, Outcome.NOT_MET);
        if (!remedies.isEmpty()) {
            page.line(2, say.get("text.mend"));
            remedies.forEach(finding -> page.item(2, finding.remedy() + criterion(finding)));
        }
        questions(
                "text.state-deciding",
                review.questions().stream()
                        .filter(Report.Question::couldChangeVerdict)
                        .toList());
        questions(
                "text.state",
                review.questions().stream()
                        .filter(question -> !question.couldChangeVerdict())
                        .toList());
        List<Report.Finding> judgements = outcomes(review, Outcome.NEEDS_REVIEW);
        if (!judgements.isEmpty()) {
            page.line(2, say.get("text.judge"));
            judgements.forEach(finding -> page.item(2, finding.question() + criterion(finding)));
        }
        boolean sound = review.integrity().defects().isEmpty();
        if (!sound) {
            page.line(2, say.get("text.mend-pack"));
        }
        if (remedies.isEmpty() && review.questions().isEmpty() && judgements.isEmpty() && sound) {
            page.line(2, say.get("text.nothing-to-do"));
        }
    }

    private static List<Report.Finding> outcomes(Report.Review review, Outcome outcome) {
        return review.findings().stream()
                .filter(finding -> finding.outcome() == outcome)
                .toList();
    }

    private static String criterion(Report.Finding finding) {
        return " (" + finding.criterion() + ")";
    }

    private void questions(String key, List<Report.Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        Places asked = new Places(say.get("text.to"));
        questions.forEach(question -> asked.add(question.text(), question.pointer()));
        List<String> lines = asked.lines();
        page.line(2, say.get(key));
        lines.stream().limit(MOST_QUESTIONS).forEach(line -> page.item(2, line));
        if (lines.size() > MOST_QUESTIONS) {
            page.item(2, say.get("text.more-questions", lines.size() - MOST_QUESTIONS));
        }
    }

    /** What the framework is for, and what force it has when that does not go without saying. */
    private String nature(Report.Framework framework) {
        String purpose = say.word("purpose", framework.purpose());
        return framework.status() == Status.IN_FORCE
                ? purpose
                : purpose + ", " + say.word("status", framework.status());
    }
}
