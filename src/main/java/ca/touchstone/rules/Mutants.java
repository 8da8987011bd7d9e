package ca.touchstone.rules;

import ca.touchstone.rules.Syntax.Decision;
import ca.touchstone.rules.Syntax.WrittenRule;
import java.util.ArrayList;
import java.util.List;

/**
 * Changed rules that can be compiled together: many in one rule base cost far less than a rule base for each.
 *
 * @param file the changed rules, and nothing else
 * @param all what was changed in each, in the same order
 */
public record Mutants(RuleFile file, List<Mutant> all) {
    /** Above about a hundred rules, the time that a rule base takes grows faster than their number. */
    private static final int MOST = 100;

    public Mutants {
        all = List.copyOf(all);
    }

    /** Every change of every rule that still is a rule of the small language. */
    static List<Mutants> of(Names names, List<WrittenRule> rules) {
        List<Mutants> found = new ArrayList<>();
        List<WrittenRule> changed = new ArrayList<>();
        List<Mutant> mutants = new ArrayList<>();
        for (WrittenRule rule : rules) {
            for (Change change : new RuleChanges(rule).all()) {
                WrittenRule renamed = renamed(change.rule(), mutants.size());
                if (isSound(names, renamed)) {
                    changed.add(renamed);
                    mutants.add(new Mutant(rule.name(), RuleFile.rule(renamed), change.was(), change.becomes()));
                }
                if (changed.size() == MOST) {
                    found.add(new Mutants(RuleFile.of(names, changed), mutants));
                    changed.clear();
                    mutants.clear();
                }
            }
        }
        if (!changed.isEmpty()) {
            found.add(new Mutants(RuleFile.of(names, changed), mutants));
        }
        return found;
    }

    private static WrittenRule renamed(WrittenRule rule, int number) {
        Decision then = rule.then();
        return new WrittenRule(rule.place(), rule.name() + "#" + number, rule.when(), then);
    }

    private static boolean isSound(Names names, WrittenRule rule) {
        SemanticChecker meaning = new SemanticChecker(names);
        meaning.check(rule);
        return meaning.mistakes().isEmpty() && ComplexityCheck.check(rule).isEmpty();
    }
}
