package ca.touchstone.engine;

import ca.touchstone.review.Ruling;
import java.util.List;
import org.drools.base.base.ValueResolver;

/**
 * What the rules of one session have decided so far, and what they may still cost: its one global.
 *
 * @param steps counts the steps of joins
 * @param made the rulings, to be added to
 */
record Rulings(Steps steps, List<Ruling> made) {
    static final String GLOBAL = "rulings";

    /** Those of a session. */
    static Rulings of(ValueResolver session) {
        return (Rulings) session.getGlobal(GLOBAL);
    }
}
