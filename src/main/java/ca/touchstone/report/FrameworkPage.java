package ca.touchstone.report;

import static ca.touchstone.report.Markdown.code;
import static ca.touchstone.report.Markdown.escape;
import static ca.touchstone.report.Markdown.head;
import static ca.touchstone.report.Markdown.link;
import static ca.touchstone.report.Markdown.row;

import ca.touchstone.framework.Scope;
import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import ca.touchstone.report.FrameworkPages.Case;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page of one pack in one language, made from what {@link FrameworkDetails} say of it. */
final class FrameworkPage {
    private static final String RULES = "criteria.drl";

    private final Messages texts;
    private final ReportFormatter words;
    private final FrameworkDetails pack;
    private final ReportMessages report;
    private final String folder;
    private final Markdown page = new Markdown();

    FrameworkPage(Messages texts, ReportFormatter words, FrameworkDetails pack, String folder) {
        this.report = ReportMessages.in(words.language());
        this.texts = texts;
        this.words = words;
        this.pack = pack;
        this.folder = folder;
    }

    String write(LocalDate firstDay, List<Case> cases) {
        String id = pack.id();
        String version = id.substring(id.lastIndexOf('/') + 1);
        Language other = words.language() == Language.EN ? Language.FR : Language.EN;
        page.heading(1, escape(pack.title()))
                .block(link(say("other-language"), FrameworkPages.file(version, other))
                        + " · "
                        + link(say("all"), "../../" + FrameworkPages.index(words.language())))
                .block(say("generated"));
        header(id);
        criteria();
        for (FrameworkDetails.Criterion criterion : pack.criteria()) {
            criterion(criterion, firstDay, cases);
        }
        limits();
        notCovered();
        sources();
        return page.toString();
    }

    private void header(String id) {
        StringBuilder table = new StringBuilder(head(say("framework"), code(id)));
        table.append(row(say("steward"), escape(pack.steward())));
        table.append(row(say("purpose"), words.say("purpose", pack.purpose())));
        table.append(row(say("status"), words.say("status", pack.status())));
        String note = pack.inForceNote();
        table.append(row(say("in-force"), report.inForce(pack.inForce()) + (note == null ? "" : ". " + escape(note))));
        table.append(row(say("applies"), scope()));
        table.append(row(say("files"), file("pack.yaml") + ", " + file(RULES) + ", " + file("examples.yaml")));
        page.block(table.toString().stripTrailing());
        page.block(report.coverage(pack.clauses()) + ".");
    }

    private String file(String name) {
        return link(name, folder + "/" + name);
    }

    private String scope() {
        Scope scope = pack.scope();
        if (scope == null) {
            return say("applies.any");
        }
        StringJoiner parts = new StringJoiner("; ");
        if (!scope.jurisdictions().isEmpty()) {
            parts.add(join(scope.jurisdictions(), ""));
        }
        if (!scope.providerTypes().isEmpty()) {
            parts.add(join(scope.providerTypes(), "provider.type"));
        }
        if (!scope.providers().isEmpty()) {
            parts.add(join(scope.providers(), ""));
        }
        return parts.toString();
    }

    private String join(List<String> values, String field) {
        StringJoiner joined = new StringJoiner(", ");
        values.forEach(value -> joined.add(escape(field.isEmpty() ? value : words.value(field, value))));
        return joined.toString();
    }

    private void criteria() {
        page.heading(2, say("criteria.title"));
        StringBuilder table = new StringBuilder(head(say("criterion"), say("level"), say("weight"), say("decided")));
        for (FrameworkDetails.Criterion criterion : pack.criteria()) {
            table.append(row(
                    link(escape(criterion.title()), "#" + criterion.id()),
                    words.say("level", criterion.level()),
                    String.valueOf(criterion.weight()),
                    say("decided." + ReportFormatter.code(criterion.decidedBy()))));
        }
        page.block(table.toString().stripTrailing());
    }

    private void criterion(FrameworkDetails.Criterion criterion, LocalDate firstDay, List<Case> cases) {
        String id = criterion.id();
        page.heading(3, escape(criterion.title()), id)
                .block(code(id) + " · " + words.say("level", criterion.level()))
                .block("**" + escape(criterion.question()) + "**");
        List<String> items = new ArrayList<>();
        for (Report.CitedClause clause : criterion.clauses()) {
            items.add(item("clause", clause(clause)));
        }
        if (!criterion.reads().isEmpty()) {
            items.add(item("reads", reads(criterion.reads())));
        }
        if (criterion.evidence() != null) {
            items.add(item("evidence", words.say("evidence", criterion.evidence())));
        }
        for (FrameworkDetails.Rule rule : criterion.rules()) {
            items.add(item("proves." + ReportFormatter.code(rule.proves()), rule(rule)));
        }
        if (criterion.otherwise() != null) {
            items.add(item("otherwise", say("otherwise." + ReportFormatter.code(criterion.otherwise()))));
        }
        if (criterion.rules().isEmpty()) {
            items.add(item("decided", say("decided." + ReportFormatter.code(criterion.decidedBy()))));
        }
        items.add(item("remedy", escape(criterion.remedy())));
        page.list(items);
        cases(id, firstDay, cases);
    }

    /** A sentence of ours with a text of the pack. */
    private String item(String key, String text) {
        return say("item", say(key), text);
    }

    private String clause(Report.CitedClause clause) {
        Report.Source source = pack.sources().stream()
                .filter(one -> one.id().equals(clause.source()))
                .findFirst()
                .orElseThrow();
        return linked(escape(source.title()), source.url()) + ", " + escape(clause.at()) + ". " + escape(clause.says())
                + " (" + words.say("provenance", clause.provenance()) + ")";
    }

    private static String linked(String title, @Nullable String url) {
        return url == null ? title : link(title, url);
    }

    private String reads(List<String> fields) {
        return fields.stream()
                .map(field -> escape(words.label(field)) + " " + code(field))
                .collect(Collectors.joining(", "));
    }

    private String rule(FrameworkDetails.Rule rule) {
        String line = RULES + ":" + rule.line();
        StringJoiner limits = new StringJoiner(", ", " (" + say("limit") + " ", ")");
        limits.setEmptyValue("");
        rule.limits().forEach(limit -> limits.add(code(limit)));
        return link(line, folder + "/" + line.replace(":", "#L")) + limits;
    }

    private void cases(String criterion, LocalDate firstDay, List<Case> cases) {
        StringBuilder table = new StringBuilder(head(say("example"), say("outcome")));
        for (Case example : cases) {
            if (example.criterion().equals(criterion)) {
                String day = example.asOf().equals(firstDay) ? "" : " (" + say("as-of", example.asOf()) + ")";
                table.append(row(escape(example.name()) + day, words.say("outcome", example.outcome())));
            }
        }
        page.block(table.toString().stripTrailing());
    }

    private void limits() {
        if (pack.limits().isEmpty()) {
            return;
        }
        page.heading(2, say("limits.title"));
        StringBuilder table = new StringBuilder(head(say("limit.name"), say("meaning"), say("values"), say("basis")));
        for (FrameworkDetails.Limit limit : pack.limits()) {
            StringJoiner values = new StringJoiner("; ");
            for (FrameworkDetails.Value value : limit.values()) {
                values.add(say("value-since", words.quantity(value.value(), limit.unit()), value.since()));
            }
            String why = limit.why() == null ? "" : ". " + escape(limit.why());
            table.append(row(
                    code(limit.name()),
                    escape(limit.meaning()),
                    values.toString(),
                    words.say("basis", limit.basis()) + why));
        }
        page.block(table.toString().stripTrailing());
    }

    private void notCovered() {
        page.heading(2, say("not-covered.title"));
        if (pack.notCovered().isEmpty()) {
            page.block(say("not-covered.none"));
            return;
        }
        List<String> items = new ArrayList<>();
        for (FrameworkDetails.NotCovered one : pack.notCovered()) {
            String note = one.note() == null ? "" : " " + escape(one.note());
            items.add(clause(one.clause()) + " **" + say("why." + ReportFormatter.code(one.why())) + "**" + note);
        }
        page.list(items);
    }

    private void sources() {
        page.heading(2, say("sources.title"));
        List<String> items = new ArrayList<>();
        for (Report.Source source : pack.sources()) {
            String language = Locale.forLanguageTag(source.lang())
                    .getDisplayLanguage(words.language() == Language.FR ? Locale.CANADA_FRENCH : Locale.CANADA);
            items.add(linked(escape(source.title()), source.url())
                    + " (" + say("source-read", language, source.read()) + ")"
                    + (source.note() == null ? "" : ". " + escape(source.note())));
        }
        page.list(items);
    }

    private String say(String key, Object... arguments) {
        return texts.get(words.language(), key, arguments);
    }
}
