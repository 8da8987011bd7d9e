package ca.touchstone.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Writes a comparison as text for people: the matrix at a glance, what one change does, where the frameworks disagree,
 * and then each theme with its criteria and clauses. Computes nothing.
 */
public final class TextComparison {
    private static final int CELL = 3;

    private static final String VERDICT = "V";

    private final ReportMessages say;
    private final Page page;

    private TextComparison(ReportMessages say, boolean colour) {
        this.say = say;
        this.page = new Page(colour);
    }

    /** The text of the comparison, with ANSI colours if they are wanted. */
    public static String of(JsonNode comparison, boolean colour) {
        return new TextComparison(ReportMessages.inLanguageOf(comparison), colour).write(comparison);
    }

    private String write(JsonNode comparison) {
        JsonNode subject = comparison.get("subject");
        page.heading(say.get(
                "compare.title", subject.get("title").isNull() ? say.get("text.untitled") : text(subject, "title")));
        if (!subject.get("provider").isNull()) {
            page.line(0, say.get("text.provider", text(subject, "provider")));
        }
        page.line(0, say.get("text.as-of", text(comparison, "asOf")));
        if (!subject.get("placeholders").isEmpty()) {
            String left = list(subject.get("placeholders")).stream()
                    .map(one -> text(one, "pointer") + " (" + text(one, "found") + ")")
                    .collect(Collectors.joining(", "));
            page.line(0, say.get("text.placeholders", left));
        }
        glance(comparison.get("frameworks"), comparison.get("themes"));
        changes(comparison.get("changes"));
        disagreements(comparison.get("disagreements"));
        themes(comparison.get("themes"), comparison.get("frameworks"));
        page.gap();
        page.faint(0, say.get("text.digest", text(subject, "sha256")));
        page.faint(0, say.get("compare.digest", text(comparison, "sha256")));
        return page.toString();
    }

    /** A line for each framework, with a mark for each theme in a column of its own. */
    private void glance(JsonNode frameworks, JsonNode themes) {
        section("compare.glance");
        StringBuilder numbers = new StringBuilder();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < themes.size(); i++) {
            numbers.append(column(String.valueOf(i + 1)));
            names.add((i + 1) + "\u00a0" + text(themes.get(i), "title"));
        }
        page.line(1, String.join(", ", names));
        page.line(1, say.get("compare.legend"));
        page.gap();
        page.row(numbers + column(VERDICT));
        for (int i = 0; i < frameworks.size(); i++) {
            StringBuilder row = new StringBuilder();
            for (JsonNode theme : themes) {
                row.append(column(mark(theme.get("cells").get(i).get("outcome").asText(""))));
            }
            JsonNode framework = frameworks.get(i);
            String draft = text(framework, "status").equals("draft") ? " (" + say.get("status.draft") + ")" : "";
            page.row(row + column(mark(text(framework, "verdict"))) + "  " + text(framework, "id") + draft);
        }
    }

    private static String column(String mark) {
        return " ".repeat(CELL - mark.length()) + mark;
    }

    private static String mark(String outcome) {
        return switch (outcome) {
            case "met", "satisfied" -> "+";
            case "not-met", "not-satisfied" -> "-";
            case "undetermined", "open" -> "?";
            case "needs-review" -> "o";
            case "waived" -> "w";
            case "not-applicable", "out-of-scope" -> "/";
            default -> ".";
        };
    }

    private void themes(JsonNode themes, JsonNode frameworks) {
        section("compare.themes");
        for (int i = 0; i < themes.size(); i++) {
            page.gap();
            page.strong(0, (i + 1) + "\u00a0" + text(themes.get(i), "title"));
            theme(themes.get(i), frameworks);
        }
    }

    private void theme(JsonNode theme, JsonNode frameworks) {
        page.faint(0, text(theme, "about"));
        List<String> silent = new ArrayList<>();
        for (int i = 0; i < frameworks.size(); i++) {
            JsonNode cell = theme.get("cells").get(i);
            String framework = text(cell, "framework");
            if (cell.get("criteria").isEmpty()) {
                silent.add(framework);
            } else {
                page.gap();
                page.strong(1, say.get("compare.set-by", framework, text(frameworks.get(i), "title")));
                cell.get("criteria").forEach(this::criterion);
            }
        }
        if (!silent.isEmpty()) {
            page.gap();
            page.faint(1, say.get("compare.not-asked", String.join(", ", silent)));
        }
    }

    private void criterion(JsonNode criterion) {
        String outcome = text(criterion, "outcome");
        page.entry(
                1,
                Page.tone(outcome),
                say.get("outcome." + outcome),
                text(criterion, "title") + " (" + text(criterion, "criterion") + ", " + text(criterion, "stance")
                        + ")");
        String before = "";
        for (JsonNode clause : criterion.get("clauses")) {
            String place = text(clause, "at");
            String provenance = say.get("provenance." + text(clause, "provenance"));
            String cited = text(clause, "sourceId") + " " + place;
            page.under(
                    1,
                    say.get(
                            "text.says",
                            text(clause, "says"),
                            cited.equals(before) ? provenance : place + "; " + provenance));
            before = cited;
        }
    }

    private void disagreements(JsonNode disagreements) {
        section("compare.disagreements");
        if (disagreements.isEmpty()) {
            page.line(1, say.get("compare.no-disagreements"));
        }
        for (JsonNode one : disagreements) {
            page.gap();
            page.strong(1, text(one, "title"));
            one.get("opposed").forEach(this::opposed);
            for (JsonNode position : one.get("positions")) {
                page.line(2, text(position, "text"));
                page.faint(3, frameworks(position.get("heldBy")));
            }
            if (!one.get("notAsked").isEmpty()) {
                page.line(2, say.get("compare.nothing-asked"));
                page.faint(
                        3,
                        list(one.get("notAsked")).stream().map(JsonNode::asText).collect(Collectors.joining(", ")));
            }
        }
    }

    /** Each bound once, the ceilings before the floors, with the frameworks that set it. */
    private void opposed(JsonNode opposed) {
        page.line(2, say.get("compare.both-sides"));
        Map<String, List<JsonNode>> byText = new LinkedHashMap<>();
        for (JsonNode bound : opposed.get("bounds")) {
            byText.computeIfAbsent(text(bound, "text"), ignored -> new ArrayList<>())
                    .add(bound);
        }
        byText.forEach((bound, setBy) -> page.item(2, say.get("compare.set-by", bound, frameworks(setBy))));
    }

    /** The frameworks that are named, each once. */
    private static String frameworks(Iterable<JsonNode> named) {
        return StreamSupport.stream(named.spliterator(), false)
                .map(one -> text(one, "framework"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void changes(JsonNode changes) {
        section("compare.changes");
        if (changes.isEmpty()) {
            page.line(1, say.get("compare.no-changes"));
        }
        for (JsonNode change : changes) {
            page.gap();
            page.strong(1, text(change, "text"));
            change.get("findings").forEach(turn -> page.item(2, text(turn, "text")));
            change.get("verdicts").forEach(turn -> page.item(2, text(turn, "text")));
        }
    }

    private void section(String key) {
        page.gap();
        page.heading(say.get(key));
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asText();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
