package ca.touchstone.rules;

import ca.touchstone.review.RuleEvaluator;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Gives a pack's rules the facts in a random order; only this package can reach so far. */
public final class ShuffledFacts {
    private ShuffledFacts() {}

    /** The evaluator of a compiled pack, except for the order in which it inserts the facts. */
    public static RuleEvaluator of(RuleEvaluator evaluator, Random random) {
        return program -> {
            DroolsEvaluator drools = (DroolsEvaluator) evaluator;
            List<Object> facts = drools.facts(program);
            Collections.shuffle(facts, random);
            return drools.evaluate(program, facts);
        };
    }
}
