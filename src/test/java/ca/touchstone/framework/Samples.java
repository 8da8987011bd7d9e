package ca.touchstone.framework;

import ca.touchstone.program.EvidenceLevel;
import ca.touchstone.program.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Packs, criteria and rules for tests, as plain as they can be. */
public final class Samples {
    private Samples() {}

    /** A text in both languages. */
    public static LocalizedText text(String english) {
        return new LocalizedText(null, english, english + " (fr)");
    }

    /** A criterion decided by rules, of weight 1, that reads nothing yet. */
    public static CriterionSample criterion(String id, Level level) {
        return new CriterionSample(id, level, level == Level.INFORMATIVE ? 0 : 1, List.of(), null, null, null);
    }

    /** What is to vary in a criterion. What one that rules decide reads, its rules look at. */
    public record CriterionSample(
            String id,
            Level level,
            int weight,
            List<String> reads,
            @Nullable DecidedBy decidedBy,
            @Nullable Otherwise otherwise,
            @Nullable EvidenceLevel evidence) {
        public CriterionSample weighing(int newWeight) {
            return new CriterionSample(id, level, newWeight, reads, decidedBy, otherwise, evidence);
        }

        public CriterionSample reading(String... fields) {
            return new CriterionSample(id, level, weight, List.of(fields), decidedBy, otherwise, evidence);
        }

        public CriterionSample byReviewer() {
            return new CriterionSample(id, level, weight, reads, DecidedBy.REVIEWER, otherwise, evidence);
        }

        public CriterionSample byAuthority() {
            return new CriterionSample(id, level, weight, reads, DecidedBy.AUTHORITY, otherwise, evidence);
        }

        public CriterionSample otherwise(Otherwise newOtherwise) {
            return new CriterionSample(id, level, weight, reads, decidedBy, newOtherwise, evidence);
        }

        public CriterionSample evidenced(EvidenceLevel least) {
            return new CriterionSample(id, level, weight, reads, decidedBy, otherwise, least);
        }

        public Criterion build() {
            return new Criterion(
                    id,
                    "theme",
                    text("Title of " + id),
                    text("Question of " + id + "?"),
                    level,
                    weight,
                    List.of(new Clause("source", text("1"), text("Says."), Provenance.PRIMARY)),
                    decidedBy,
                    otherwise,
                    decidedBy == DecidedBy.REVIEWER ? reads : List.of(),
                    evidence,
                    text("Remedy of " + id + "."));
        }
    }

    /** A framework that differs from another in these. */
    public static Framework like(
            Framework of,
            Status status,
            InForce inForce,
            @Nullable String base,
            @Nullable Scope scope,
            @Nullable Boolean byDefault,
            Map<String, Limit> limits) {
        return new Framework(
                of.title(),
                of.jurisdiction(),
                of.steward(),
                of.purpose(),
                status,
                inForce,
                of.zone(),
                base,
                scope,
                byDefault,
                of.reason(),
                of.restsOn(),
                of.sources(),
                limits,
                of.criteria(),
                of.notCovered());
    }

    /** The same framework with another status, hardening another. */
    public static Framework like(Framework of, Status status, @Nullable String base) {
        return like(of, status, of.inForce(), base, of.scope(), of.byDefault(), of.limits());
    }

    /** A pack in force from 2021 on, that applies to any program. */
    public static PackSample pack(CriterionSample... criteria) {
        return new PackSample(
                "ca-zz/sample/2021",
                new InForce("2021", null, null),
                "America/Toronto",
                null,
                null,
                Map.of(),
                List.of(criteria),
                List.of());
    }

    /** What is to vary in a pack. */
    public record PackSample(
            String id,
            InForce inForce,
            String zone,
            @Nullable Scope scope,
            @Nullable Boolean byDefault,
            Map<String, Limit> limits,
            List<CriterionSample> criteria,
            List<Rule> rules) {
        public PackSample named(String newId) {
            return new PackSample(newId, inForce, zone, scope, byDefault, limits, criteria, rules);
        }

        public PackSample inForce(String from, @Nullable String to) {
            return new PackSample(id, new InForce(from, to, null), zone, scope, byDefault, limits, criteria, rules);
        }

        public PackSample zoned(String newZone) {
            return new PackSample(id, inForce, newZone, scope, byDefault, limits, criteria, rules);
        }

        public PackSample within(Scope newScope) {
            return new PackSample(id, inForce, zone, newScope, byDefault, limits, criteria, rules);
        }

        public PackSample onlyByName() {
            return new PackSample(id, inForce, zone, null, false, limits, criteria, rules);
        }

        public PackSample limited(String name, Limit limit) {
            Map<String, Limit> more = new LinkedHashMap<>(limits);
            more.put(name, limit);
            return new PackSample(id, inForce, zone, scope, byDefault, more, criteria, rules);
        }

        public PackSample ruled(Rule... newRules) {
            return new PackSample(id, inForce, zone, scope, byDefault, limits, criteria, List.of(newRules));
        }

        public Pack build() {
            Framework framework = new Framework(
                    text("Sample framework"),
                    id.substring(0, id.indexOf('/')).toUpperCase(Locale.ROOT),
                    text("Sample Council"),
                    Purpose.QUALITY,
                    Status.VOLUNTARY,
                    inForce,
                    zone,
                    null,
                    scope,
                    byDefault,
                    byDefault == null ? null : text("It binds nobody."),
                    text("All of the text was read."),
                    Map.of("source", new Source(text("Source"), null, LocalDate.of(2026, 11, 23), "en", null)),
                    limits,
                    criteria.stream().map(CriterionSample::build).toList(),
                    List.of());
            return new Pack(
                    id,
                    "0".repeat(64),
                    framework,
                    rules.stream().map(this::looking).toList());
        }

        /** The rule, looking at what its criterion reads. */
        private Rule looking(Rule rule) {
            return criteria.stream()
                    .filter(criterion -> criterion.id().equals(rule.criterion()) && criterion.decidedBy() == null)
                    .findFirst()
                    .map(criterion -> rule.reads().isEmpty() ? Samples.looking(rule, criterion.reads()) : rule)
                    .orElse(rule);
        }
    }

    /** A rule on a line, that looks at what its criterion reads once it stands in a pack. */
    public static Rule rule(String criterion, Side side, int line, String... limits) {
        return new Rule(
                criterion + ": " + side + " " + line, line, criterion, side, List.of(limits), List.of(), List.of(), "");
    }

    /** The rule, looking at these fields. */
    public static Rule looking(Rule rule, List<String> fields) {
        return new Rule(
                rule.name(),
                rule.line(),
                rule.criterion(),
                rule.side(),
                rule.limits(),
                rule.bounds(),
                fields,
                rule.text());
    }

    /** A limit in weeks with pairs of a date and the number that holds from it. */
    public static Limit weeks(String... values) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            numbers.put(values[i], new BigDecimal(values[i + 1]));
        }
        return new Limit(text("Shorter than this"), Unit.WEEKS, Basis.CLAUSE, null, null, numbers);
    }
}
