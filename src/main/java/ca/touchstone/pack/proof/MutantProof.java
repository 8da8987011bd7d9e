package ca.touchstone.pack.proof;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Side;
import ca.touchstone.pack.EquivalentMutant;
import ca.touchstone.program.FieldPath;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import ca.touchstone.rules.Mutant;
import ca.touchstone.rules.Mutants;
import ca.touchstone.rules.RuleCompiler;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes the rules of a pack, and what its criteria read, in small ways; each change must fail an example. */
final class MutantProof {
    private final PackUnderTest subject;
    private final List<ProofFailure> gaps = new ArrayList<>();
    private final Set<EquivalentMutant> used = new HashSet<>();
    private int tried;
    private int killed;
    private int excused;

    MutantProof(PackUnderTest subject) {
        this.subject = subject;
        for (Mutants mutants : subject.proven().rules().mutants()) {
            compiled(mutants);
        }
        for (Criterion criterion : subject.criteria()) {
            for (Rule rule : subject.rules(criterion)) {
                left(criterion, rule);
                swapped(criterion, rule);
            }
            reads(criterion);
        }
        for (EquivalentMutant equivalent : subject.proven().equivalents()) {
            if (!used.contains(equivalent)) {
                gaps.add(subject.gap(
                        Proof.MUTANTS,
                        "examples.yaml",
                        "/equivalent",
                        0,
                        List.of(),
                        "equivalent-unused",
                        equivalent.rule(),
                        equivalent.was()));
            }
        }
    }

    int tried() {
        return tried;
    }

    int killed() {
        return killed;
    }

    int excused() {
        return excused;
    }

    List<ProofFailure> gaps() {
        return gaps;
    }

    private void compiled(Mutants mutants) {
        CachingEvaluator changed = new CachingEvaluator(RuleCompiler.compile(mutants.file()));
        for (Mutant mutant : mutants.all()) {
            Rule rule = rule(mutant.of());
            Experiment trial = Experiment.withRules(
                    subject.pack(), criterion(rule), rules(rule, Stream.of(mutant.rule())), program -> Stream.concat(
                                    subject.judge().evaluate(program).stream()
                                            .filter(ruling -> !ruling.rule().equals(rule)),
                                    changed.evaluate(program).stream()
                                            .filter(ruling -> ruling.rule().equals(mutant.rule())))
                            .toList());
            prove(rule, trial, mutant.was(), mutant.becomes());
        }
    }

    private void left(Criterion criterion, Rule rule) {
        Experiment trial = Experiment.withRules(
                subject.pack(), criterion, rules(rule, Stream.of()), changed(rulings -> rulings.stream()
                        .filter(ruling -> !ruling.rule().equals(rule))
                        .toList()));
        prove(rule, trial, "rule \"" + rule.name() + "\"", "");
    }

    private void swapped(Criterion criterion, Rule rule) {
        Side other = rule.side() == Side.MET ? Side.NOT_MET : Side.MET;
        Rule changed = new Rule(rule.name(), rule.line(), rule.criterion(), other, rule.limits(), rule.bounds());
        Experiment trial = Experiment.withRules(
                subject.pack(), criterion, rules(rule, Stream.of(changed)), changed(rulings -> rulings.stream()
                        .map(ruling -> ruling.rule().equals(rule) ? new RuleMatch(changed, ruling.parts()) : ruling)
                        .toList()));
        prove(rule, trial, call(rule.side()), call(other));
    }

    private static String call(Side side) {
        return switch (side) {
            case MET -> "decide.met";
            case NOT_MET -> "decide.notMet";
            case NOT_APPLICABLE -> "decide.notApplicable";
        };
    }

    private RuleEvaluator changed(UnaryOperator<List<RuleMatch>> change) {
        return program -> change.apply(subject.judge().evaluate(program));
    }

    /** Reads one list as each of the others, where that says something else: where two of its fields can be stated apart. */
    private void reads(Criterion criterion) {
        long apart = Stream.of(criterion.reads(), criterion.readsAny(), criterion.readsEach())
                .flatMap(List::stream)
                .map(MutantProof::statedBy)
                .distinct()
                .count();
        int lists = (criterion.reads().isEmpty() ? 0 : 1)
                + (criterion.readsAny().isEmpty() ? 0 : 1)
                + (criterion.readsEach().isEmpty() ? 0 : 1);
        if (apart < 2 || lists > 1) {
            return;
        }
        List<String> fields = Stream.of(criterion.reads(), criterion.readsAny(), criterion.readsEach())
                .flatMap(List::stream)
                .toList();
        List<String> none = List.of();
        String was =
                criterion.reads().isEmpty() ? criterion.readsAny().isEmpty() ? "reads-each" : "reads-any" : "reads";
        reads(criterion, was, "reads", Experiment.with(criterion, fields, none, none));
        reads(criterion, was, "reads-any", Experiment.with(criterion, none, fields, none));
        reads(criterion, was, "reads-each", Experiment.with(criterion, none, none, fields));
    }

    private void reads(Criterion criterion, String was, String becomes, Criterion changed) {
        if (!was.equals(becomes)) {
            Rule rule = subject.rules(criterion).get(0);
            prove(rule, Experiment.of(subject.pack(), changed, subject.judge()), was, becomes);
        }
    }

    /** The list whose being stated states the field of its members, or the field itself. */
    private static String statedBy(String field) {
        return FieldPath.of(field).ofMembers() ? field.substring(0, field.indexOf('.')) : field;
    }

    private void prove(Rule rule, Experiment trial, String was, String becomes) {
        Criterion criterion = criterion(rule);
        boolean reads = was.startsWith("reads");
        String named = reads ? criterion.id() : rule.name();
        tried++;
        if (subject.isFelt(criterion, trial)) {
            killed++;
            return;
        }
        for (EquivalentMutant equivalent : subject.proven().equivalents()) {
            if (equivalent.rule().equals(named)
                    && equivalent.was().equals(was)
                    && Objects.requireNonNullElse(equivalent.becomes(), "").equals(becomes)) {
                used.add(equivalent);
                excused++;
                return;
            }
        }
        List<String> paste = subject
                .find(criterion, (candidate, outcome) -> !trial.see(candidate)
                        .equals(subject.see(criterion, candidate.program(), candidate.asOf())))
                .flatMap(candidate -> subject.line(criterion, candidate))
                .stream()
                .toList();
        String key = (becomes.isEmpty() ? "left-out" : "changed") + (paste.isEmpty() ? "-none" : "");
        gaps.add(subject.gap(
                Proof.MUTANTS,
                reads ? "pack.yaml" : "criteria.drl",
                "",
                reads ? 0 : rule.line(),
                paste,
                "mutant-" + key,
                named,
                was,
                becomes,
                criterion.id()));
    }

    private List<Rule> rules(Rule without, Stream<Rule> instead) {
        return Stream.concat(subject.pack().rules().stream().filter(rule -> !rule.equals(without)), instead)
                .toList();
    }

    private Rule rule(String name) {
        return subject.pack().rules().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Criterion criterion(Rule rule) {
        return subject.pack().framework().criteria().stream()
                .filter(criterion -> criterion.id().equals(rule.criterion()))
                .findFirst()
                .orElseThrow();
    }
}
