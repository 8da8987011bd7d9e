package ca.touchstone.report;

import ca.touchstone.framework.Status;
import ca.touchstone.review.Verdict;
import java.util.List;

/** Lays a report out for reading: verdicts first, then what to do, then the findings by framework. Computes nothing. */
public final class TextReport {
    private final ReportMessages say;
    private final Page page;

    private TextReport(ReportMessages say, boolean colour) {
        this.say = say;
        this.page = new Page(colour);
    }

    /** The text of the report, with ANSI colours if they are wanted. */
    public static String of(Report report, View view, boolean colour) {
        return new TextReport(ReportMessages.in(report.lang()), colour).write(report, view);
    }

    private String write(Report report, View view) {
        Report.Subject subject = report.subject();
        page.heading(say.get("text.title", subject.title() == null ? say.get("text.untitled") : subject.title()));
        if (subject.provider() != null) {
            page.line(0, say.get("text.provider", subject.provider()));
        }
        page.line(0, say.dates(report.summary().stream().map(Report.Summary::asOf), report.asOf()));
        if (!report.setAside().isEmpty()) {
            page.line(0, say.setAside(report.setAside()));
        }
        section("text.verdicts");
        for (int i = 0; i < report.summary().size(); i++) {
            verdict(report.summary().get(i), report.reviews().get(i));
        }
        section("text.to-do");
        toDo(report);
        if (view == View.FULL) {
            findings(report);
        }
        page.gap();
        page.faint(0, say.get("text.digest", subject.sha256()));
        page.faint(0, say.get("text.hash", String.valueOf(report.sha256())));
        page.faint(0, say.get("text.decisions", String.valueOf(report.decisions())));
        return page.toString();
    }

    private void findings(Report report) {
        section("text.findings");
        TextFindings findings = new TextFindings(page, say, report.facts());
        report.reviews().forEach(findings::write);
        if (!report.notReviewed().isEmpty()) {
            section("text.not-reviewed");
            report.notReviewed()
                    .forEach(excluded -> page.line(
                            1,
                            excluded.title() + " (" + excluded.id() + ", " + excluded.place() + "): "
                                    + excluded.explanation()));
        }
    }

    private void section(String key) {
        page.gap();
        page.heading(say.get(key));
    }

    private void verdict(Report.Summary summary, Report.Review review) {
        Verdict.Value verdict = summary.verdict().value();
        String draft = summary.status() == Status.DRAFT ? " (" + say.word("status", summary.status()) + ")" : "";
        page.entry(1, Page.tone(verdict), say.word("verdict", verdict), summary.title() + draft);
        page.under(1, String.join(", ", summary.framework(), summary.place(), nature(summary)));
        Report.Base base = review.base();
        if (base != null) {
            page.under(
                    1,
                    base.together() == null
                            ? say.get("text.extends", base.id())
                            : say.get(
                                    "text.extends-together",
                                    base.id(),
                                    say.word("verdict", base.together().value())));
        }
        page.under(1, score(summary));
        Report.Evidenced evidenced = review.asEvidenced();
        String otherwise = say.word("verdict", evidenced.verdict().value());
        Report.Interval score =
                evidenced.score() == null ? null : evidenced.score().value();
        page.under(
                1,
                score == null
                        ? say.get("text.evidenced", otherwise)
                        : say.get(
                                "text.evidenced-score",
                                otherwise,
                                say.percent(score.low()),
                                say.percent(score.high())));
    }

    private String score(Report.Summary summary) {
        if (summary.score() == null) {
            return say.get("text.no-score");
        }
        Report.Interval score = summary.score().value();
        return score.exactLow().equals(score.exactHigh())
                ? say.get("text.score-exact", say.percent(score.low())) + " (" + score.exactLow() + ")"
                : say.get("text.score", say.percent(score.low()), say.percent(score.high()), score.decided());
    }

    private void toDo(Report report) {
        Report.ToDo toDo = report.toDo();
        TextToDo text = new TextToDo(say);
        text.lines(toDo.provider()).forEach(line -> page.item(1, line));
        tasks("text.judge", text.lines(toDo.reviewer()));
        tasks("text.pack-faults", text.lines(toDo.packKeeper()));
        if (report.reviews().isEmpty()) {
            page.line(1, say.get("text.nothing-reviewed"));
        } else if (toDo.equals(new Report.ToDo(List.of(), List.of(), List.of()))) {
            page.line(1, say.get("text.nothing-to-do"));
        }
    }

    private void tasks(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            page.line(1, say.get(key));
            lines.forEach(line -> page.item(1, line));
        }
    }

    /** What the framework is for, and what force it has when that does not go without saying. */
    private String nature(Report.Summary framework) {
        String purpose = say.word("purpose", framework.purpose());
        return framework.status() == Status.IN_FORCE
                ? purpose
                : purpose + ", " + say.word("status", framework.status());
    }
}
