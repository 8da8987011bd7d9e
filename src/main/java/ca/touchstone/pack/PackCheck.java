package ca.touchstone.pack;

import ca.touchstone.framework.Basis;
import ca.touchstone.framework.Clause;
import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Framework;
import ca.touchstone.framework.Level;
import ca.touchstone.framework.Limit;
import ca.touchstone.framework.NotCovered;
import ca.touchstone.framework.PartialDate;
import ca.touchstone.framework.Provenance;
import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Scope;
import ca.touchstone.framework.Side;
import ca.touchstone.framework.Unit;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Fault;
import ca.touchstone.program.DateOf;
import ca.touchstone.program.DatedFields;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.Program;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that what a {@code pack.yaml} says holds together, and with the rules beside it. */
final class PackCheck {
    private static final Set<String> TEXTS =
            Set.of("title", "steward", "note", "meaning", "question", "says", "remedy", "reason", "rests-on");

    private final String id;
    private final Framework framework;
    private final Document document;
    private final Set<String> themes;
    private final List<Fault> faults = new ArrayList<>();

    PackCheck(String id, Framework framework, Document document, Set<String> themes) {
        this.id = id;
        this.framework = framework;
        this.document = document;
        this.themes = themes;
    }

    /** Everything wrong; {@code rules} are null when they could not be read. */
    List<Fault> faults(@Nullable List<Rule> rules) {
        header();
        bothLanguages(document.root(), "");
        framework.limits().forEach(this::limit);
        for (int i = 0; i < framework.criteria().size(); i++) {
            criterion(framework.criteria().get(i), "/criteria/" + i, rules);
        }
        for (int i = 0; i < framework.notCovered().size(); i++) {
            NotCovered clause = framework.notCovered().get(i);
            source(clause.source(), "/not-covered/" + i + "/source");
        }
        if (rules != null) {
            usesOfLimits(rules);
        }
        return faults;
    }

    private void add(String pointer, String key, String... arguments) {
        faults.add(document.fault("pack", pointer, key, arguments));
    }

    private void header() {
        if (!id.startsWith(framework.jurisdiction().toLowerCase(Locale.ROOT) + "/")) {
            add("/jurisdiction", "jurisdiction", framework.jurisdiction(), id);
        }
        date(framework.inForce().from(), "/in-force/from");
        if (framework.inForce().to() != null) {
            date(framework.inForce().to(), "/in-force/to");
        }
        try {
            ZoneId.of(framework.zone());
        } catch (DateTimeException e) {
            add("/zone", "zone", framework.zone());
        }
        if (framework.criteria().isEmpty()) {
            add("/criteria", "no-criteria");
        }
        scope();
    }

    /** Either a scope, or that no program is reviewed by default and why: never neither. */
    private void scope() {
        Scope scope = framework.scope();
        Boolean byDefault = framework.byDefault();
        if (scope == null && byDefault == null) {
            add("", "scope");
        } else if (scope != null && (byDefault != null || framework.reason() != null)) {
            add("/scope", "scope-twice");
        } else if (scope != null && scope.leavesNothingOut()) {
            add("/scope", "scope-empty");
        } else if (scope == null && !framework.isOnlyByName()) {
            add("/by-default", "by-default");
        } else if (scope == null && framework.reason() == null) {
            add("/by-default", "by-default-reason");
        }
    }

    private Optional<PartialDate> date(String written, String pointer) {
        Optional<PartialDate> date = PartialDate.parse(written);
        if (date.isEmpty()) {
            add(pointer, "date", written);
        }
        return date;
    }

    /** Every text that is written in one language is written in the other, and none is written in neither. */
    private void bothLanguages(JsonNode node, String pointer) {
        if (node.isObject()) {
            boolean english = node.has("en");
            if (english != node.has("fr")) {
                add(pointer, english ? "french-missing" : "english-missing");
            }
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                bothLanguages(node.get(i), pointer + "/" + i);
            }
        } else {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                String below =
                        pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
                if (TEXTS.contains(member.getKey())
                        && member.getValue().isTextual()
                        && !pointer.startsWith("/sources/")) {
                    add(below, "one-language");
                }
                bothLanguages(member.getValue(), below);
            }
        }
    }

    private void limit(String name, Limit limit) {
        String pointer = "/limits/" + name;
        if (limit.basis() == Basis.OURS && limit.why() == null) {
            add(pointer, "limit-why", name);
        }
        if (limit.values().isEmpty()) {
            add(pointer + "/values", "limit-empty", name);
        }
        if (name.equals(Program.HOURS_A_CREDIT)) {
            limit.values().forEach((since, number) -> {
                if (number.signum() == 0) {
                    add(pointer + "/values/" + since, "limit-divides", name);
                }
            });
        }
        if (limit.ages() != null) {
            age(limit, limit.ages(), pointer);
        }
        Optional<PartialDate> first = limit.values().keySet().stream()
                .flatMap(written -> date(written, pointer + "/values/" + written).stream())
                .sorted()
                .findFirst();
        Optional<PartialDate> from = PartialDate.parse(framework.inForce().from());
        if (first.isPresent() && from.isPresent() && first.get().compareTo(from.get()) > 0) {
            add(
                    pointer + "/values",
                    "limit-late",
                    name,
                    first.get().written(),
                    from.get().written());
        }
    }

    /** What ages a date counts whole months, of a date on which somebody looked. */
    private void age(Limit limit, String field, String pointer) {
        List<String> seen = DatedFields.all().stream()
                .filter(dated -> dated.kind() == DateOf.Kind.SEEN)
                .map(dated -> dated.date().name())
                .toList();
        if (!seen.contains(field)) {
            add(pointer + "/ages", "limit-ages", field, String.join(", ", seen));
        }
        if (limit.unit() != Unit.MONTHS) {
            add(pointer + "/unit", "limit-ages-months");
        }
        limit.values().forEach((since, number) -> {
            if (number.stripTrailingZeros().scale() > 0) {
                add(pointer + "/values/" + since, "limit-ages-whole", number.toPlainString());
            }
        });
    }

    private void criterion(Criterion criterion, String pointer, @Nullable List<Rule> rules) {
        String name = criterion.id();
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            add(pointer + "/id", "criterion-id", name);
        }
        if (!themes.isEmpty() && !themes.contains(criterion.theme())) {
            add(pointer + "/theme", "theme", criterion.theme(), String.join(", ", new TreeSet<>(themes)));
        }
        boolean informative = criterion.level() == Level.INFORMATIVE;
        if (informative != (criterion.weight() == 0)) {
            add(pointer + "/weight", informative ? "weight-informative" : "weight", String.valueOf(criterion.weight()));
        }
        if (criterion.clauses().isEmpty()) {
            add(pointer, "no-clause", name);
        }
        for (int i = 0; i < criterion.clauses().size(); i++) {
            source(criterion.clauses().get(i).source(), pointer + "/clauses/" + i + "/source");
        }
        reads(criterion.reads(), pointer + "/reads");
        if (!criterion.isForReviewer() && !criterion.reads().isEmpty()) {
            add(pointer + "/reads", "reads-rules", name);
        }
        if (rules != null) {
            decision(criterion, pointer, rules);
        }
    }

    private void decision(Criterion criterion, String pointer, List<Rule> rules) {
        String name = criterion.id();
        List<Rule> own =
                rules.stream().filter(rule -> rule.criterion().equals(name)).toList();
        if (criterion.isForReviewer()) {
            own.stream()
                    .filter(rule -> rule.side() != Side.NOT_APPLICABLE)
                    .findFirst()
                    .ifPresent(rule -> add(pointer, "reviewer-has-rule", name, rule.name()));
        }
        if (!criterion.isForReviewer() && own.stream().noneMatch(rule -> rule.side() == Side.MET)) {
            add(pointer, "no-rule", name);
        }
        boolean fromMemory =
                criterion.clauses().stream().map(Clause::provenance).allMatch(Provenance.MEMORY::equals);
        boolean mayFail = !criterion.isForReviewer()
                && (!criterion.isOtherwiseForReviewer() || own.stream().anyMatch(rule -> rule.side() == Side.NOT_MET));
        if (fromMemory && mayFail) {
            add(pointer, "memory-not-met", name);
        }
    }

    private void reads(List<String> fields, String pointer) {
        for (int i = 0; i < fields.size(); i++) {
            if (!FieldPath.all().containsKey(fields.get(i))) {
                add(pointer + "/" + i, "field", fields.get(i));
            }
        }
    }

    private void source(String source, String pointer) {
        if (!framework.sources().containsKey(source)) {
            add(pointer, "source", source, String.join(", ", framework.sources().keySet()));
        }
    }

    private void usesOfLimits(List<Rule> rules) {
        Set<String> used =
                rules.stream().flatMap(rule -> rule.limits().stream()).collect(Collectors.toSet());
        framework.limits().forEach((name, limit) -> {
            if (used.contains(name) && limit.ages() != null) {
                add("/limits/" + name + "/ages", "limit-ages-used", name);
            } else if (!used.contains(name) && limit.ages() == null) {
                add("/limits/" + name, "limit-unused", name);
            }
        });
    }
}
