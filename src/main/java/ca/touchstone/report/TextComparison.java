package ca.touchstone.report;

import ca.touchstone.framework.Status;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a comparison as text for people: the matrix at a glance, what one change does, where the frameworks disagree,
 * and then each theme with its criteria and clauses. Computes nothing.
 */
public final class TextComparison {
    private static final int CELL = 3;

    private static final String VERDICT = "V";
    private static final String NOT_ASKED = ".";

    private final ReportMessages say;
    private final Page page;

    private TextComparison(ReportMessages say, boolean colour) {
        this.say = say;
        this.page = new Page(colour);
    }

    /** The text of the comparison, with ANSI colours if they are wanted. */
    public static String of(Comparison comparison, boolean colour) {
        return new TextComparison(ReportMessages.in(comparison.lang()), colour).write(comparison);
    }

    private String write(Comparison comparison) {
        Report.Subject subject = comparison.subject();
        page.heading(say.get("compare.title", subject.title() == null ? say.get("text.untitled") : subject.title()));
        if (subject.provider() != null) {
            page.line(0, say.get("text.provider", subject.provider()));
        }
        String dates = say.dates(
                comparison.frameworks().stream().map(Comparison.Framework::asOf).toList(), comparison.asOf());
        if (dates != null) {
            page.line(0, dates);
        }
        if (!comparison.setAside().isEmpty()) {
            page.line(0, say.setAside(comparison.setAside()));
        }
        glance(comparison.frameworks(), comparison.themes());
        changes(comparison.changes());
        disagreements(comparison.disagreements());
        themes(comparison.themes(), comparison.frameworks());
        page.gap();
        page.faint(0, say.get("text.digest", subject.sha256()));
        page.faint(0, say.get("compare.digest", String.valueOf(comparison.sha256())));
        return page.toString();
    }

    /** A line for each framework, with a mark for each theme in a column of its own. */
    private void glance(List<Comparison.Framework> frameworks, List<Comparison.Row> themes) {
        section("compare.glance");
        StringBuilder numbers = new StringBuilder();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            numbers.append(column(String.valueOf(i + 1)));
            names.add((i + 1) + "\u00a0" + themes.get(i).title());
        }
        page.line(1, String.join(", ", names));
        page.line(1, say.get("compare.legend"));
        page.gap();
        page.row(numbers + column(VERDICT));
        for (int i = 0; i < frameworks.size(); i++) {
            StringBuilder row = new StringBuilder();
            for (Comparison.Row theme : themes) {
                Outcome outcome = theme.cells().get(i).outcome();
                row.append(column(outcome == null ? NOT_ASKED : mark(outcome)));
            }
            Comparison.Framework framework = frameworks.get(i);
            String draft =
                    framework.status() == Status.DRAFT ? " (" + say.word("status", framework.status()) + ")" : "";
            page.row(row + column(mark(framework.verdict())) + "  " + framework.id() + draft);
        }
    }

    private static String column(String mark) {
        return " ".repeat(CELL - mark.length()) + mark;
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

    private void themes(List<Comparison.Row> themes, List<Comparison.Framework> frameworks) {
        section("compare.themes");
        for (int i = 0; i < themes.size(); i++) {
            page.gap();
            page.strong(0, (i + 1) + "\u00a0" + themes.get(i).title());
            theme(themes.get(i), frameworks);
        }
    }

    private void theme(Comparison.Row theme, List<Comparison.Framework> frameworks) {
        page.faint(0, theme.about());
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < frameworks.size(); i++) {
            Comparison.Cell cell = theme.cells().get(i);
            String framework = cell.framework();
            if (cell.criteria().isEmpty()) {
                silent.add(framework);
            } else {
                page.gap();
                page.strong(
                        1,
                        say.get("compare.set-by", framework, frameworks.get(i).title()));
                cell.criteria().forEach(this::criterion);
            }
        }
        if (!silent.isEmpty()) {
            page.gap();
            page.faint(1, say.get("compare.not-asked", String.join(", ", silent)));
        }
    }

    private void criterion(Comparison.Criterion criterion) {
        page.entry(
                1,
                Tone.of(criterion.outcome()),
                say.word("outcome", criterion.outcome()),
                criterion.title() + " (" + criterion.criterion() + ", " + criterion.stance() + ")");
        String before = "";
        for (Report.CitedClause clause : criterion.clauses()) {
            String place = clause.at();
            String provenance = say.word("provenance", clause.provenance());
            String cited = clause.source() + " " + place;
            page.under(
                    1,
                    say.get("text.says", clause.says(), cited.equals(before) ? provenance : place + "; " + provenance));
            before = cited;
        }
    }

    private void disagreements(List<Comparison.Disagreement> disagreements) {
        section("compare.disagreements");
        if (disagreements.isEmpty()) {
            page.line(1, say.get("compare.no-disagreements"));
        }
        for (Comparison.Disagreement one : disagreements) {
            page.gap();
            page.strong(1, one.title());
            one.opposed().forEach(this::opposed);
            for (Comparison.Position position : one.positions()) {
                page.line(2, position.text());
                page.faint(3, distinct(position.heldBy().stream().map(Comparison.Holder::framework)));
            }
            if (!one.notAsked().isEmpty()) {
                page.line(2, say.get("compare.nothing-asked"));
                page.faint(3, String.join(", ", one.notAsked()));
            }
        }
    }

    /** Each bound once, the ceilings before the floors, with the frameworks that set it. */
    private void opposed(Comparison.Opposed opposed) {
        page.line(2, say.get("compare.both-sides"));
        Map<String, List<Comparison.Bound>> byText = new LinkedHashMap<>();
        for (Comparison.Bound bound : opposed.bounds()) {
            byText.computeIfAbsent(bound.text(), ignored -> new ArrayList<>()).add(bound);
        }
        byText.forEach((bound, setBy) -> page.item(
                2, say.get("compare.set-by", bound, distinct(setBy.stream().map(Comparison.Bound::framework)))));
    }

    private static String distinct(Stream<String> frameworks) {
        return frameworks.distinct().collect(Collectors.joining(", "));
    }

    private void changes(List<Comparison.Change> changes) {
        section("compare.changes");
        if (changes.isEmpty()) {
            page.line(1, say.get("compare.no-changes"));
        }
        for (Comparison.Change change : changes) {
            page.gap();
            page.strong(1, change.text());
            change.findings().forEach(turn -> page.item(2, turn.text()));
            change.verdicts().forEach(turn -> page.item(2, turn.text()));
        }
    }

    private void section(String key) {
        page.gap();
        page.heading(say.get(key));
    }
}
