package ca.touchstone.engine;

import ca.touchstone.review.Judge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Gives a pack's rules the facts in an order of chance; only this package can reach so far. */
public final class ShuffledFacts {
    private ShuffledFacts() {}

    /** The judge of a compiled pack, except for the order in which it tells its rules of the facts. */
    public static Judge of(Judge judge, Random random) {
        PackJudge session = (PackJudge) judge;
        return program -> {
            List<Object> facts = new ArrayList<>(session.facts(program));
            Collections.shuffle(facts, random);
            return session.judge(facts);
        };
    }
}
