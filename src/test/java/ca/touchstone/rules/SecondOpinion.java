package ca.touchstone.rules;

import ca.touchstone.framework.Rule;
import ca.touchstone.program.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kie.api.runtime.KieSession;

/** Holds the two approximations of rules, as Drools runs them, to the walk of the same rules. */
final class SecondOpinion {
    private final List<Rule> rules;
    private final List<Kleene> kleene;
    private final DroolsEvaluator evaluator;
    private int pairs;
    private int unknown;

    SecondOpinion(RuleFile file, DroolsEvaluator evaluator) {
        this.rules = file.rules();
        this.kleene = file.kleene();
        this.evaluator = evaluator;
    }

    static SecondOpinion of(RuleFile file) {
        return new SecondOpinion(file, (DroolsEvaluator) RuleCompiler.compile(file));
    }

    /** How many pairs of a rule and a program were compared. */
    int pairs() {
        return pairs;
    }

    /** How many of them are unknown. */
    int unknown() {
        return unknown;
    }

    /** What Drools and the walk say differently of one program, in words; empty when they agree. */
    List<String> differences(Program program) {
        Set<String> matched = matched(program);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            Kleene.Value value = kleene.get(i).of(program);
            Truth truth = value.truth();
            boolean certain = matched.contains(Approximation.CERTAIN.name(rule.name()));
            boolean possible = matched.contains(Approximation.POSSIBLE.name(rule.name()));
            pairs++;
            unknown += truth == Truth.UNKNOWN ? 1 : 0;
            if (certain && !possible) {
                differences.add(rule.name() + " is certain and not possible");
            }
            if (certain != (truth == Truth.TRUE) || possible == (truth == Truth.FALSE)) {
                differences.add(
                        rule.name() + ": certain " + certain + ", possible " + possible + ", and by the walk " + truth);
            }
            if ((truth == Truth.UNKNOWN) == value.missing().isEmpty()) {
                differences.add(rule.name() + " comes to " + truth + " and waits for " + value.missing());
            }
        }
        return differences;
    }

    /** The names of the approximations that match in Drools. */
    private Set<String> matched(Program program) {
        Set<String> names = new HashSet<>();
        OwnClassLoader.call(() -> {
            KieSession session = evaluator.session(evaluator.facts(program));
            try {
                return session.fireAllRules(match -> {
                    names.add(match.getRule().getName());
                    return false;
                });
            } finally {
                session.dispose();
            }
        });
        return names;
    }
}
