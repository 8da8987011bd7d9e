package ca.touchstone.report;

import static ca.touchstone.report.Markdown.code;
import static ca.touchstone.report.Markdown.escape;
import static ca.touchstone.report.Markdown.link;

import ca.touchstone.framework.Scope;
import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import ca.touchstone.report.FrameworkPages.Case;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a pack into the sentences of its page, in one language. */
final class FrameworkViewer {
    private static final String RULES = "criteria.drl";

    private final Messages texts;
    private final ReportFormatter words;
    private final ReportMessages report;
    private final FrameworkDetails pack;
    private final String folder;

    /**
     * Of one pack.
     *
     * @param folder the way from its page to its files
     */
    FrameworkViewer(Messages texts, ReportFormatter words, FrameworkDetails pack, String folder) {
        this.texts = texts;
        this.words = words;
        this.report = ReportMessages.in(words.language());
        this.pack = pack;
        this.folder = folder;
    }

    FrameworkPage view(LocalDate firstDay, List<Case> cases) {
        String version = pack.id().substring(pack.id().lastIndexOf('/') + 1);
        Language other = words.language() == Language.EN ? Language.FR : Language.EN;
        return new FrameworkPage(
                report.titled(pack.title(), pack.place()),
                labels(),
                FrameworkPages.file(version, other),
                "../../" + FrameworkPages.index(words.language()),
                code(pack.id()),
                head(),
                report.coverage(pack.clauses()),
                pack.criteria().stream()
                        .map(criterion -> criterion(criterion, firstDay, cases))
                        .toList(),
                pack.limits().stream().map(this::limit).toList(),
                pack.notCovered().isEmpty() ? say("not-covered.none") : null,
                pack.notCovered().stream().map(this::notCovered).toList(),
                pack.sources().stream().map(this::source).toList());
    }

    private FrameworkPage.Labels labels() {
        return new FrameworkPage.Labels(
                say("other-language"),
                say("all"),
                say("generated"),
                say("framework"),
                say("criteria.title"),
                say("criterion"),
                say("level"),
                say("weight"),
                say("decided"),
                say("example"),
                say("outcome"),
                say("limits.title"),
                say("limit.name"),
                say("meaning"),
                say("values"),
                say("basis"),
                say("not-covered.title"),
                say("sources.title"));
    }

    private List<FrameworkPage.Row> head() {
        String note = pack.inForceNote();
        return List.of(
                new FrameworkPage.Row(say("steward"), escape(pack.steward())),
                new FrameworkPage.Row(say("purpose"), words.say("purpose", pack.purpose())),
                new FrameworkPage.Row(say("status"), words.say("status", pack.status())),
                new FrameworkPage.Row(
                        say("in-force"), report.inForce(pack.inForce()) + (note == null ? "" : ". " + escape(note))),
                new FrameworkPage.Row(say("rests-on"), escape(pack.restsOn())),
                new FrameworkPage.Row(say("applies"), applies()),
                new FrameworkPage.Row(
                        say("files"), file("pack.yaml") + ", " + file(RULES) + ", " + file("examples.yaml")));
    }

    private String file(String name) {
        return link(name, folder + "/" + name);
    }

    private String applies() {
        Scope scope = pack.scope();
        if (scope == null) {
            return say("applies.only-by-name", escape(String.valueOf(pack.reason())));
        }
        return Stream.of(
                        scope.jurisdictions().stream().map(words::place),
                        scope.providerTypes().stream().map(type -> words.value("provider.type", type)),
                        scope.providers().stream())
                .map(part -> part.map(Markdown::escape).collect(Collectors.joining(", ")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private FrameworkPage.Criterion criterion(
            FrameworkDetails.Criterion criterion, LocalDate firstDay, List<Case> cases) {
        return new FrameworkPage.Criterion(
                criterion.id(),
                criterion.title(),
                words.say("level", criterion.level()),
                criterion.weight(),
                decided(criterion),
                criterion.question(),
                items(criterion),
                cases.stream()
                        .filter(one -> one.criterion().equals(criterion.id()))
                        .map(one -> example(one, firstDay))
                        .toList());
    }

    private String decided(FrameworkDetails.Criterion criterion) {
        return say("decided." + ReportFormatter.code(criterion.decidedBy()));
    }

    private List<String> items(FrameworkDetails.Criterion criterion) {
        List<String> items = new ArrayList<>();
        criterion.clauses().forEach(clause -> items.add(item("clause", clause(clause))));
        if (!criterion.reads().isEmpty()) {
            items.add(item("reads", reads(criterion.reads())));
        }
        if (criterion.evidence() != null) {
            items.add(item("evidence", words.say("evidence", criterion.evidence())));
        }
        criterion.rules().forEach(rule -> items.add(item("proves." + ReportFormatter.code(rule.proves()), rule(rule))));
        if (criterion.otherwise() != null) {
            items.add(item("otherwise", say("otherwise." + ReportFormatter.code(criterion.otherwise()))));
        }
        if (criterion.rules().isEmpty()) {
            items.add(item("decided", decided(criterion)));
        }
        items.add(item("remedy", escape(criterion.remedy())));
        return items;
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
        return linked(source) + ", " + escape(clause.at()) + ". " + escape(clause.says()) + " ("
                + words.say("provenance", clause.provenance()) + ")";
    }

    private static String linked(Report.Source source) {
        String title = escape(source.title());
        return source.url() == null ? title : link(title, source.url());
    }

    private String reads(List<String> fields) {
        return fields.stream()
                .map(field -> escape(words.label(field)) + " " + code(field))
                .collect(Collectors.joining(", "));
    }

    private String rule(FrameworkDetails.Rule rule) {
        String limits = rule.limits().isEmpty()
                ? ""
                : rule.limits().stream()
                        .map(Markdown::code)
                        .collect(Collectors.joining(", ", " (" + say("limit") + " ", ")"));
        return link(RULES + ":" + rule.line(), folder + "/" + RULES + "#L" + rule.line()) + limits;
    }

    private FrameworkPage.Example example(Case example, LocalDate firstDay) {
        return new FrameworkPage.Example(
                example.name(),
                example.asOf().equals(firstDay) ? "" : " (" + say("as-of", example.asOf()) + ")",
                words.say("outcome", example.outcome()));
    }

    private FrameworkPage.Limit limit(FrameworkDetails.Limit limit) {
        return new FrameworkPage.Limit(
                code(limit.name()),
                limit.meaning(),
                limit.values().stream()
                        .map(value -> say("value-since", words.quantity(value.value(), limit.unit()), value.since()))
                        .collect(Collectors.joining("; ")),
                words.say("basis", limit.basis()) + (limit.why() == null ? "" : ". " + escape(limit.why())));
    }

    private String notCovered(FrameworkDetails.NotCovered one) {
        String note = one.note() == null ? "" : " " + escape(one.note());
        return clause(one.clause()) + " **" + say("why." + ReportFormatter.code(one.why())) + "**" + note;
    }

    private String source(Report.Source source) {
        String language = Locale.forLanguageTag(source.lang())
                .getDisplayLanguage(words.language() == Language.FR ? Locale.CANADA_FRENCH : Locale.CANADA);
        return linked(source) + " (" + say("source-read", language, source.read()) + ")"
                + (source.note() == null ? "" : ". " + escape(source.note()));
    }

    private String say(String key, Object... arguments) {
        return texts.get(words.language(), key, arguments);
    }
}
