package ca.touchstone.rules;

import ca.touchstone.program.Program;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import java.util.List;
import org.drools.base.base.ValueResolver;

/** Runs the rules of one pack, one after the other. */
final class PackEvaluator implements RuleEvaluator {
    private final Condition[] rules;
    private final ValueResolver resolver;

    /**
     * A judge.
     *
     * @param rules each ends in a ruling
     * @param resolver what constraints ask for beside facts
     */
    PackEvaluator(List<Condition> rules, ValueResolver resolver) {
        this.rules = rules.toArray(Condition[]::new);
        this.resolver = resolver;
    }

    @Override
    public List<RuleMatch> evaluate(Program program) {
        return evaluate(Facts.of(program));
    }

    /** As {@link #evaluate(Program)}, with the facts in an order of the caller's; the rulings are the same in any. */
    List<RuleMatch> evaluate(Facts facts) {
        Run run = new Run(facts, resolver, new Steps());
        for (Condition rule : rules) {
            rule.match(run, null);
        }
        return run.made();
    }
}
