package ca.touchstone.report;

import ca.touchstone.text.Language;
import ca.touchstone.text.Texts;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Writes a comparison as text for people: the matrix at a glance, each theme, where they disagree, and what one change does. */
public final class TextComparison {
    private static final int CELL = 3;

    private static final String VERDICT = "V";

    private final Texts texts = Texts.of("report");
    private final Language language;
    private final Page page;

    private TextComparison(Language language, boolean colour) {
        this.language = language;
        this.page = new Page(colour);
    }

    /** The text of the comparison, with ANSI colours if they are wanted. */
    public static String of(JsonNode comparison, boolean colour) {
        Language language = Language.of(comparison.path("lang").asText()).orElse(Language.EN);
        return new TextComparison(language, colour).write(comparison);
    }

    private String write(JsonNode comparison) {
        JsonNode subject = comparison.get("subject");
        page.heading(
                say("compare.title", subject.get("title").isNull() ? say("text.untitled") : text(subject, "title")));
        if (!subject.get("provider").isNull()) {
            page.line(0, say("text.provider", text(subject, "provider")));
        }
        page.line(0, say("text.as-of", text(comparison, "asOf")));
        if (!subject.get("placeholders").isEmpty()) {
            String left = list(subject.get("placeholders")).stream()
                    .map(one -> text(one, "pointer") + " (" + text(one, "found") + ")")
                    .collect(Collectors.joining(", "));
            page.line(0, say("text.placeholders", left));
        }
        glance(comparison.get("frameworks"), comparison.get("themes"));
        comparison.get("themes").forEach(this::theme);
        disagreements(comparison.get("disagreements"));
        changes(comparison.get("changes"));
        page.gap();
        page.faint(0, say("text.digest", text(subject, "sha256")));
        page.faint(0, say("compare.digest", text(comparison, "sha256")));
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
        page.line(1, say("compare.legend"));
        page.gap();
        page.row(numbers + column(VERDICT));
        for (int i = 0; i < frameworks.size(); i++) {
            StringBuilder row = new StringBuilder();
            for (JsonNode theme : themes) {
                row.append(column(mark(theme.get("cells").get(i).get("outcome").asText(""))));
            }
            JsonNode framework = frameworks.get(i);
            String draft = text(framework, "status").equals("draft") ? " (" + say("status.draft") + ")" : "";
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

    private void theme(JsonNode theme) {
        page.gap();
        page.heading(text(theme, "title"));
        page.faint(0, text(theme, "about"));
        List<String> silent = new ArrayList<>();
        for (JsonNode cell : theme.get("cells")) {
            if (cell.get("criteria").isEmpty()) {
                silent.add(text(cell, "framework"));
            } else {
                page.strong(1, text(cell, "framework"));
                cell.get("criteria").forEach(this::criterion);
            }
        }
        if (!silent.isEmpty()) {
            page.faint(1, say("compare.not-asked", String.join(", ", silent)));
        }
    }

    private void criterion(JsonNode criterion) {
        String outcome = text(criterion, "outcome");
        page.entry(
                1,
                Page.tone(outcome),
                say("outcome." + outcome),
                text(criterion, "title") + " (" + text(criterion, "criterion") + ", " + text(criterion, "stance")
                        + ")");
        for (JsonNode clause : criterion.get("clauses")) {
            page.under(1, say("compare.says", text(clause, "says"), text(clause, "at")));
        }
    }

    private void disagreements(JsonNode disagreements) {
        section("compare.disagreements");
        if (disagreements.isEmpty()) {
            page.line(1, say("compare.no-disagreements"));
        }
        for (JsonNode one : disagreements) {
            page.strong(1, text(one, "title"));
            one.get("opposed").forEach(opposed -> page.line(2, text(opposed, "text")));
            for (JsonNode position : one.get("positions")) {
                page.line(2, text(position, "text"));
                position.get("heldBy").forEach(holder -> page.item(2, text(holder, "text")));
            }
            if (!one.get("notAsked").isEmpty()) {
                page.line(
                        2,
                        say(
                                "compare.not-asked",
                                list(one.get("notAsked")).stream()
                                        .map(JsonNode::asText)
                                        .collect(Collectors.joining(", "))));
            }
        }
    }

    private void changes(JsonNode changes) {
        section("compare.changes");
        if (changes.isEmpty()) {
            page.line(1, say("compare.no-changes"));
        }
        for (JsonNode change : changes) {
            page.strong(1, text(change, "text"));
            change.get("findings").forEach(turn -> page.item(2, text(turn, "text")));
            change.get("verdicts").forEach(turn -> page.item(2, text(turn, "text")));
        }
    }

    private void section(String key) {
        page.gap();
        page.heading(say(key));
    }

    private String say(String key, Object... arguments) {
        return texts.say(language, key, arguments);
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asText();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
