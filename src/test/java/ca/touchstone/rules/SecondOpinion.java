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
    private final RuleFile file;
    private final DroolsEvaluator evaluator;
    private int pairs;
    private int unknown;

    SecondOpinion(RuleFile file, DroolsEvaluator evaluator) {
        this.file = file;
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
        for (Rule rule : file.rules()) {
            Truth truth = file.truth(rule, program);
            boolean certain = matched.contains(Approximation.CERTAIN.name(rule.name()));
            boolean possible = matched.contains(Approximation.POSSIBLE.name(rule.name()));
            pairs++;
            unknown += truth.isUnknown() ? 1 : 0;
            if (certain && !possible) {
                differences.add(rule.name() + " is certain and not possible");
            }
            if (certain != truth.is(true) || possible == truth.is(false)) {
                differences.add(rule.name() + ": certain " + certain + ", possible " + possible + ", and by the walk "
                        + truth.value());
            }
            if (truth.isUnknown() == truth.missing().isEmpty()) {
                differences.add(rule.name() + " comes to " + truth.value() + " and waits for " + truth.missing());
            }
        }
        return differences;
    }

    /** The names of the approximations that match in Drools. */
    private Set<String> matched(Program program) {
        Set<String> names = new HashSet<>();
        OwnClassLoader.call(() -> {
            KieSession session = evaluator.session(DroolsEvaluator.facts(program));
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
