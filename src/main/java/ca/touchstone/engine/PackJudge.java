package ca.touchstone.engine;

import ca.touchstone.program.Program;
import ca.touchstone.review.Judge;
import ca.touchstone.review.Ruling;
import java.util.List;
import org.drools.base.base.ValueResolver;

/** Runs the rules of one pack, one after the other. */
final class PackJudge implements Judge {
    private final Condition[] rules;
    private final ValueResolver resolver;

    /**
     * A judge.
     *
     * @param rules each ends in a ruling
     * @param resolver what constraints ask for beside facts
     */
    PackJudge(List<Condition> rules, ValueResolver resolver) {
        this.rules = rules.toArray(Condition[]::new);
        this.resolver = resolver;
    }

    @Override
    public List<Ruling> judge(Program program) {
        return judge(Facts.of(program));
    }

    /** As {@link #judge(Program)}, with the facts in an order of the caller's; the rulings are the same in any. */
    List<Ruling> judge(Facts facts) {
        Run run = new Run(facts, resolver, new Steps());
        for (Condition rule : rules) {
            rule.match(run, null);
        }
        return run.made();
    }
}
