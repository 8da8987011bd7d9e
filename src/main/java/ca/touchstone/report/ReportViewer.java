package ca.touchstone.report;

import ca.touchstone.framework.Status;
import ca.touchstone.review.Reviews.Reason;
import ca.touchstone.review.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a report into the sentences of its language: verdicts first, then what to do, then findings. Computes nothing. */
final class ReportViewer {
    private static final String JURISDICTION = "/provider/jurisdiction";
    private static final String TYPE = "/provider/type";

    private final ReportMessages say;
    private final Report report;

    private ReportViewer(Report report) {
        this.say = ReportMessages.in(report.lang());
        this.report = report;
    }

    static ReportView view(Report report, View view) {
        return new ReportViewer(report).view(view);
    }

    private ReportView view(View view) {
        Report.Subject subject = report.subject();
        FindingViewer findings = new FindingViewer(say, report.facts());
        return new ReportView(
                report.lang().code(),
                new ReportView.Labels(
                        say.get("text.verdicts"),
                        say.get("text.to-do"),
                        say.get("text.findings"),
                        say.get("text.not-reviewed")),
                say.get("text.title", subject.title() == null ? say.get("text.untitled") : subject.title()),
                subject.provider() == null ? null : say.get("text.provider", subject.provider()),
                subject.status() == null ? null : say.get("text.status", subject.status()),
                say.dates(report.summary().stream().map(Report.Summary::asOf).toList(), report.asOf()),
                say.setAside(report.setAside()),
                IntStream.range(0, report.summary().size())
                        .mapToObj(i -> verdict(
                                report.summary().get(i), report.reviews().get(i)))
                        .toList(),
                toDo(),
                view == View.FULL && !report.reviews().isEmpty(),
                report.reviews().stream().map(findings::framework).toList(),
                say.leftOut(report.notReviewed()),
                outOfScope(),
                List.of(
                        say.get("text.digest", subject.sha256()),
                        say.get("text.hash", String.valueOf(report.sha256())),
                        say.get("text.decisions", String.valueOf(report.decisions()))));
    }

    private ReportView.Verdict verdict(Report.Summary summary, Report.Review review) {
        Verdict.Value verdict = summary.verdict().value();
        String draft = summary.status() == Status.DRAFT ? " (" + say.word("status", summary.status()) + ")" : "";
        return new ReportView.Verdict(
                Tone.of(verdict),
                say.word("verdict", verdict),
                say.titled(summary.title(), summary.place()) + draft,
                summary.framework(),
                Stream.of(
                                summary.framework() + ", " + nature(summary),
                                Objects.requireNonNullElse(summary.scope().explanation(), ""),
                                ready(summary),
                                extending(review.base()),
                                score(summary),
                                evidenced(review.asEvidenced()),
                                summary.restsOn())
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /** That nothing but an authority's decision is missing; empty where that is not so. */
    private String ready(Report.Summary summary) {
        String missing = summary.because().stream().map(Report.Reason::title).collect(Collectors.joining(", "));
        return switch (summary.verdict().value()) {
            case NOT_SATISFIED ->
                Boolean.TRUE.equals(summary.ready()) ? say.get("text.ready-not-satisfied", missing) : "";
            case OPEN -> Boolean.TRUE.equals(summary.ready()) ? say.get("text.ready-open", missing) : "";
            default -> "";
        };
    }

    private String extending(Report.@Nullable Base base) {
        if (base == null) {
            return "";
        }
        return base.together() == null
                ? say.get("text.extends", base.id())
                : say.get(
                        "text.extends-together",
                        base.id(),
                        say.word("verdict", base.together().value()));
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

    private String evidenced(Report.Evidenced evidenced) {
        String verdict = say.word("verdict", evidenced.verdict().value());
        if (evidenced.score() == null) {
            return say.get("text.evidenced", verdict);
        }
        Report.Interval score = evidenced.score().value();
        return say.get("text.evidenced-score", verdict, say.percent(score.low()), say.percent(score.high()));
    }

    /** What the framework is for, and what force it has when that does not go without saying. */
    private String nature(Report.Summary framework) {
        String purpose = say.word("purpose", framework.purpose());
        return framework.status() == Status.IN_FORCE
                ? purpose
                : purpose + ", " + say.word("status", framework.status());
    }

    private List<ReportView.Tasks> toDo() {
        TaskLines lines = new TaskLines(say);
        List<ReportView.Tasks> all = new ArrayList<>();
        all.add(new ReportView.Tasks(null, lines.of(report.toDo().provider())));
        all.add(new ReportView.Tasks(
                say.get("text.judge"), lines.of(report.toDo().reviewer())));
        all.add(new ReportView.Tasks(
                say.get("text.pack-faults"), lines.of(report.toDo().packKeeper())));
        all.removeIf(tasks -> tasks.lines().isEmpty());
        if (report.reviews().isEmpty()) {
            all.add(0, new ReportView.Tasks(nothingReviewed(), List.of()));
        } else if (all.isEmpty()) {
            all.add(new ReportView.Tasks(say.get("text.nothing-to-do"), List.of()));
        }
        return all;
    }

    /** That nothing was reviewed, and what to state so that something can be. */
    private String nothingReviewed() {
        List<String> open = report.notReviewed().stream()
                .filter(one -> one.reason() == Reason.MAY_APPLY)
                .flatMap(one -> one.pointers().stream())
                .toList();
        if (open.isEmpty()) {
            return say.get("text.none-governs");
        }
        if (!open.contains(JURISDICTION)) {
            return say.get("text.nothing-reviewed-kind");
        }
        return say.get(open.contains(TYPE) ? "text.nothing-reviewed" : "text.nothing-reviewed-place");
    }

    /** How many frameworks do not apply, in a line; null where all do, or may. */
    private @Nullable String outOfScope() {
        long count = report.notReviewed().stream()
                .filter(one -> one.reason() == Reason.OUT_OF_SCOPE)
                .count();
        if (count == 0) {
            return null;
        }
        return count == 1 ? say.get("text.one-out-of-scope") : say.get("text.out-of-scope", count);
    }
}
