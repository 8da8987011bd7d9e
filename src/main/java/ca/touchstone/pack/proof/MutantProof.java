package ca.touchstone.pack.proof;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Side;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import ca.touchstone.rules.Mutant;
import ca.touchstone.rules.Mutants;
import ca.touchstone.rules.RuleCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes the rules of a pack in small ways; each change must fail an example. */
final class MutantProof {
    private final PackUnderTest subject;
    private final List<ProofFailure> gaps = new ArrayList<>();
    private int tried;
    private int killed;

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
        }
    }

    int tried() {
        return tried;
    }

    int killed() {
        return killed;
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
        Rule changed = new Rule(
                rule.name(),
                rule.line(),
                rule.criterion(),
                other,
                rule.limits(),
                rule.bounds(),
                rule.reads(),
                rule.text());
        Experiment trial = Experiment.withRules(
                subject.pack(), criterion, rules(rule, Stream.of(changed)), changed(rulings -> rulings.stream()
                        .map(ruling -> ruling.rule().equals(rule)
                                ? new RuleMatch(changed, ruling.isCertain(), ruling.parts(), ruling.missing())
                                : ruling)
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

    private void prove(Rule rule, Experiment trial, String was, String becomes) {
        Criterion criterion = criterion(rule);
        tried++;
        if (subject.isFelt(criterion, trial)) {
            killed++;
            return;
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
                "criteria.drl",
                "",
                rule.line(),
                paste,
                "mutant-" + key,
                rule.name(),
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
