package ca.touchstone.report;

import static ca.touchstone.report.Markdown.code;
import static ca.touchstone.report.Markdown.escape;
import static ca.touchstone.report.Markdown.head;
import static ca.touchstone.report.Markdown.link;
import static ca.touchstone.report.Markdown.row;

import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import ca.touchstone.report.FrameworkPages.Case;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** The page of one pack in one language, made from what {@link FrameworkDetails} say of it. */
final class FrameworkPage {
    private final Messages texts;
    private final ReportFormatter words;
    private final ObjectNode pack;
    private final String folder;
    private final Markdown page = new Markdown();

    FrameworkPage(Messages texts, ReportFormatter words, ObjectNode pack, String folder) {
        this.texts = texts;
        this.words = words;
        this.pack = pack;
        this.folder = folder;
    }

    String write(LocalDate firstDay, List<Case> cases) {
        String id = pack.get("id").asText();
        String version = id.substring(id.lastIndexOf('/') + 1);
        Language other = words.language() == Language.EN ? Language.FR : Language.EN;
        page.heading(1, escape(pack.get("title").asText()))
                .block(link(say("other-language"), FrameworkPages.file(version, other))
                        + " · "
                        + link(say("all"), "../../" + FrameworkPages.index(words.language())))
                .block(say("generated"));
        header(id);
        criteria();
        for (JsonNode criterion : pack.get("criteria")) {
            criterion(criterion, firstDay, cases);
        }
        limits();
        notCovered();
        sources();
        return page.toString();
    }

    /** When the framework is in force. */
    static String inForce(ReportFormatter words, JsonNode pack) {
        JsonNode inForce = pack.get("inForce");
        String from = inForce.get("from").asText();
        return inForce.get("to").isNull()
                ? words.say("text.in-force", from)
                : words.say("text.in-force-until", from, inForce.get("to").asText());
    }

    private void header(String id) {
        StringBuilder table = new StringBuilder(head(say("framework"), code(id)));
        table.append(row(say("steward"), escape(pack.get("steward").asText())));
        table.append(
                row(say("purpose"), words.say("purpose." + pack.get("purpose").asText())));
        table.append(row(say("status"), words.say("status." + pack.get("status").asText())));
        JsonNode note = pack.get("inForceNote");
        table.append(row(say("in-force"), inForce(words, pack) + (note.isNull() ? "" : ". " + escape(note.asText()))));
        table.append(row(say("applies"), scope()));
        table.append(row(say("files"), file("pack.yaml") + ", " + file("criteria.drl") + ", " + file("examples.yaml")));
        page.block(table.toString().stripTrailing());
        JsonNode clauses = pack.get("clauses");
        page.block(words.say(
                        "text.coverage",
                        clauses.get("total"),
                        clauses.get("byRule"),
                        clauses.get("byReviewer"),
                        clauses.get("notCovered"),
                        clauses.get("primary"))
                + ".");
    }

    private String file(String name) {
        return link(name, folder + "/" + name);
    }

    private String scope() {
        JsonNode scope = pack.get("scope");
        if (scope.isNull()) {
            return say("applies.any");
        }
        StringJoiner parts = new StringJoiner("; ");
        if (!scope.get("jurisdictions").isEmpty()) {
            parts.add(join(scope.get("jurisdictions"), ""));
        }
        if (!scope.get("providerTypes").isEmpty()) {
            parts.add(join(scope.get("providerTypes"), "provider.type"));
        }
        if (!scope.get("providers").isEmpty()) {
            parts.add(join(scope.get("providers"), ""));
        }
        return parts.toString();
    }

    private String join(JsonNode values, String field) {
        StringJoiner joined = new StringJoiner(", ");
        values.forEach(
                value -> joined.add(escape(field.isEmpty() ? value.asText() : words.value(field, value.asText()))));
        return joined.toString();
    }

    private void criteria() {
        page.heading(2, say("criteria.title"));
        StringBuilder table = new StringBuilder(head(say("criterion"), say("level"), say("weight"), say("decided")));
        for (JsonNode criterion : pack.get("criteria")) {
            table.append(row(
                    link(escape(text(criterion, "title")), "#" + text(criterion, "id")),
                    words.say("level." + text(criterion, "level")),
                    text(criterion, "weight"),
                    say("decided." + text(criterion, "decidedBy"))));
        }
        page.block(table.toString().stripTrailing());
    }

    private void criterion(JsonNode criterion, LocalDate firstDay, List<Case> cases) {
        String id = text(criterion, "id");
        page.heading(3, escape(text(criterion, "title")), id)
                .block(code(id) + " · " + words.say("level." + text(criterion, "level")))
                .block("**" + escape(text(criterion, "question")) + "**");
        List<String> items = new ArrayList<>();
        for (JsonNode clause : criterion.get("clauses")) {
            items.add(item("clause", clause(clause)));
        }
        reads(criterion, "reads", items);
        if (!criterion.get("evidence").isNull()) {
            items.add(item("evidence", words.say("evidence." + text(criterion, "evidence"))));
        }
        for (JsonNode rule : criterion.get("rules")) {
            items.add(item("proves." + text(rule, "proves"), rule(rule)));
        }
        if (!criterion.get("otherwise").isNull()) {
            items.add(item("otherwise", say("otherwise." + text(criterion, "otherwise"))));
        }
        if (criterion.get("rules").isEmpty()) {
            items.add(item("decided", say("decided." + text(criterion, "decidedBy"))));
        }
        items.add(item("remedy", escape(text(criterion, "remedy"))));
        page.list(items);
        cases(id, firstDay, cases);
    }

    /** A sentence of ours with a text of the pack. */
    private String item(String key, String text) {
        return say("item", say(key), text);
    }

    private String clause(JsonNode clause) {
        String source = escape(text(clause, "source"));
        String linked = clause.get("url").isNull() ? source : link(source, text(clause, "url"));
        return linked + ", " + escape(text(clause, "at")) + ". " + escape(text(clause, "says")) + " ("
                + words.say("provenance." + text(clause, "provenance")) + ")";
    }

    private void reads(JsonNode criterion, String key, List<String> items) {
        if (!criterion.get(key).isEmpty()) {
            StringJoiner fields = new StringJoiner(", ");
            criterion
                    .get(key)
                    .forEach(field -> fields.add(escape(words.label(field.asText())) + " " + code(field.asText())));
            items.add(item(key, fields.toString()));
        }
    }

    private String rule(JsonNode rule) {
        String at = text(rule, "at");
        String line = at.substring(at.lastIndexOf('/') + 1);
        StringJoiner limits = new StringJoiner(", ", " (" + say("limit") + " ", ")");
        limits.setEmptyValue("");
        rule.get("limits").forEach(limit -> limits.add(code(limit.asText())));
        return link(line, folder + "/" + line.replace(":", "#L")) + limits;
    }

    private void cases(String criterion, LocalDate firstDay, List<Case> cases) {
        StringBuilder table = new StringBuilder(head(say("example"), say("outcome")));
        for (Case example : cases) {
            if (example.criterion().equals(criterion)) {
                String day = example.asOf().equals(firstDay) ? "" : " (" + say("as-of", example.asOf()) + ")";
                table.append(row(
                        escape(example.name()) + day, words.say("outcome." + ReportFormatter.code(example.outcome()))));
            }
        }
        page.block(table.toString().stripTrailing());
    }

    private void limits() {
        if (pack.get("limits").isEmpty()) {
            return;
        }
        page.heading(2, say("limits.title"));
        StringBuilder table = new StringBuilder(head(say("limit.name"), say("meaning"), say("values"), say("basis")));
        for (JsonNode limit : pack.get("limits")) {
            StringJoiner values = new StringJoiner("; ");
            for (JsonNode value : limit.get("values")) {
                String number = words.quantity(value.get("value").decimalValue(), text(limit, "unit"));
                values.add(say("value-since", number, text(value, "since")));
            }
            String why = limit.get("why").isNull() ? "" : ". " + escape(text(limit, "why"));
            table.append(row(
                    code(text(limit, "name")),
                    escape(text(limit, "meaning")),
                    values.toString(),
                    words.say("basis." + text(limit, "basis")) + why));
        }
        page.block(table.toString().stripTrailing());
    }

    private void notCovered() {
        page.heading(2, say("not-covered.title"));
        if (pack.get("notCovered").isEmpty()) {
            page.block(say("not-covered.none"));
            return;
        }
        List<String> items = new ArrayList<>();
        for (JsonNode clause : pack.get("notCovered")) {
            String note = clause.get("note").isNull() ? "" : " " + escape(text(clause, "note"));
            items.add(clause(clause) + " **" + say("why." + text(clause, "why")) + "**" + note);
        }
        page.list(items);
    }

    private void sources() {
        page.heading(2, say("sources.title"));
        List<String> items = new ArrayList<>();
        for (JsonNode source : pack.get("sources")) {
            String title = escape(text(source, "title"));
            String language = Locale.forLanguageTag(text(source, "lang"))
                    .getDisplayLanguage(words.language() == Language.FR ? Locale.CANADA_FRENCH : Locale.CANADA);
            items.add((source.get("url").isNull() ? title : link(title, text(source, "url")))
                    + " (" + say("source-read", language, text(source, "read")) + ")"
                    + (source.get("note").isNull() ? "" : ". " + escape(text(source, "note"))));
        }
        page.list(items);
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asText();
    }

    private String say(String key, Object... arguments) {
        return texts.get(words.language(), key, arguments);
    }
}
