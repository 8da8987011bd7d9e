package ca.touchstone.report;

import ca.touchstone.framework.Status;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a comparison into the sentences of its language. Computes nothing. */
final class ComparisonViewer {
    /** How wide the column of a mark is. */
    private static final int COLUMN = 3;

    private static final String VERDICT = "V";
    private static final String NOT_ASKED = ".";

    private final ReportMessages say;
    private final Comparison comparison;

    private ComparisonViewer(Comparison comparison) {
        this.say = ReportMessages.in(comparison.lang());
        this.comparison = comparison;
    }

    static ComparisonView view(Comparison comparison) {
        return new ComparisonViewer(comparison).view();
    }

    private ComparisonView view() {
        Report.Subject subject = comparison.subject();
        return new ComparisonView(
                new ComparisonView.Labels(
                        say.get("compare.glance"),
                        say.get("compare.changes"),
                        say.get("compare.disagreements"),
                        say.get("compare.themes"),
                        say.get("compare.both-sides"),
                        say.get("text.not-reviewed")),
                say.get("compare.title", subject.title() == null ? say.get("text.untitled") : subject.title()),
                subject.provider() == null ? null : say.get("text.provider", subject.provider()),
                subject.status() == null ? null : say.get("text.status", subject.status()),
                say.dates(
                        comparison.frameworks().stream()
                                .map(Comparison.Framework::asOf)
                                .toList(),
                        comparison.asOf()),
                say.setAside(comparison.setAside()),
                glance(),
                comparison.changes().isEmpty() ? say.get("compare.no-changes") : null,
                comparison.changes().stream().map(ComparisonViewer::change).toList(),
                comparison.disagreements().isEmpty() ? say.get("compare.no-disagreements") : null,
                comparison.disagreements().stream().map(this::disagreement).toList(),
                IntStream.range(0, comparison.themes().size())
                        .mapToObj(this::theme)
                        .toList(),
                say.leftOut(comparison.notReviewed()),
                List.of(
                        say.get("text.digest", subject.sha256()),
                        say.get("compare.digest", String.valueOf(comparison.sha256()))));
    }

    /** A line for each framework, with a mark for each theme in a column of its own. */
    private ComparisonView.Glance glance() {
        List<Comparison.Row> themes = comparison.themes();
        List<String> rows = new ArrayList<>();
        rows.add(IntStream.rangeClosed(1, themes.size())
                        .mapToObj(number -> column(String.valueOf(number)))
                        .collect(Collectors.joining())
                + column(VERDICT));
        for (int i = 0; i < comparison.frameworks().size(); i++) {
            int framework = i;
            rows.add(themes.stream()
                            .map(theme -> theme.cells().get(framework).outcome())
                            .map(outcome -> column(outcome == null ? NOT_ASKED : mark(outcome)))
                            .collect(Collectors.joining())
                    + verdict(comparison.frameworks().get(i)));
        }
        return new ComparisonView.Glance(
                IntStream.range(0, themes.size()).mapToObj(this::name).collect(Collectors.joining(", ")),
                say.get("compare.legend"),
                rows);
    }

    private String verdict(Comparison.Framework framework) {
        String draft = framework.status() == Status.DRAFT ? " (" + say.word("status", framework.status()) + ")" : "";
        return column(mark(framework.verdict())) + "  " + framework.id() + draft;
    }

    /** The number of a theme and its title, on one line. */
    private String name(int theme) {
        return (theme + 1) + "\u00a0" + comparison.themes().get(theme).title();
    }

    private static String column(String mark) {
        return " ".repeat(COLUMN - mark.length()) + mark;
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case MET -> "+";
            case NOT_MET -> "-";
            case UNDETERMINED -> "?";
            case NEEDS_REVIEW -> "o";
            case WAIVED -> "w";
            case NOT_APPLICABLE -> "/";
        };
    }

    private static String mark(Verdict.Value verdict) {
        return switch (verdict) {
            case SATISFIED -> "+";
            case NOT_SATISFIED -> "-";
            case OPEN -> "?";
            case OUT_OF_SCOPE -> "/";
            case NONE -> NOT_ASKED;
        };
    }

    private static ComparisonView.Change change(Comparison.Change change) {
        return new ComparisonView.Change(
                change.text(),
                Stream.concat(
                                change.findings().stream().map(Comparison.OutcomeTurn::text),
                                change.verdicts().stream().map(Comparison.VerdictTurn::text))
                        .toList());
    }

    private ComparisonView.Disagreement disagreement(Comparison.Disagreement one) {
        List<ComparisonView.Position> positions = one.positions().stream()
                .map(position -> new ComparisonView.Position(
                        position.text(), distinct(position.heldBy().stream().map(Comparison.Holder::framework))))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!one.notAsked().isEmpty()) {
            positions.add(
                    new ComparisonView.Position(say.get("compare.nothing-asked"), String.join(", ", one.notAsked())));
        }
        return new ComparisonView.Disagreement(
                one.title(), one.opposed().stream().map(this::opposed).toList(), positions);
    }

    /** Each bound once, the ceilings before the floors, with the frameworks that set it. */
    private ComparisonView.Opposed opposed(Comparison.Opposed opposed) {
        Map<String, List<Comparison.Bound>> byText = opposed.bounds().stream()
                .collect(Collectors.groupingBy(Comparison.Bound::text, LinkedHashMap::new, Collectors.toList()));
        return new ComparisonView.Opposed(byText.entrySet().stream()
                .map(bound -> say.get(
                        "compare.set-by",
                        bound.getKey(),
                        distinct(bound.getValue().stream().map(Comparison.Bound::framework))))
                .toList());
    }

    private static String distinct(Stream<String> frameworks) {
        return frameworks.distinct().collect(Collectors.joining(", "));
    }

    private ComparisonView.Theme theme(int number) {
        Comparison.Row theme = comparison.themes().get(number);
        List<ComparisonView.Framework> frameworks = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < theme.cells().size(); i++) {
            Comparison.Cell cell = theme.cells().get(i);
            if (cell.criteria().isEmpty()) {
                silent.add(cell.framework());
            } else {
                frameworks.add(new ComparisonView.Framework(
                        say.get(
                                "compare.set-by",
                                cell.framework(),
                                say.titled(
                                        comparison.frameworks().get(i).title(),
                                        comparison.frameworks().get(i).place())),
                        cell.criteria().stream().map(this::criterion).toList()));
            }
        }
        return new ComparisonView.Theme(name(number), theme.about(), frameworks, notAsked(silent));
    }

    private @Nullable String notAsked(List<String> silent) {
        return silent.isEmpty() ? null : say.get("compare.not-asked", String.join(", ", silent));
    }

    private ComparisonView.Criterion criterion(Comparison.Criterion criterion) {
        List<String> lines = new ArrayList<>();
        String before = "";
        for (Report.CitedClause clause : criterion.clauses()) {
            String provenance = say.word("provenance", clause.provenance());
            String cited = clause.source() + " " + clause.at();
            lines.add(say.get(
                    "text.says", clause.says(), cited.equals(before) ? provenance : clause.at() + "; " + provenance));
            before = cited;
        }
        return new ComparisonView.Criterion(
                Tone.of(criterion.outcome()),
                say.word("outcome", criterion.outcome()),
                criterion.title() + " (" + criterion.criterion() + ", " + criterion.stance() + ")",
                lines);
    }
}
