package ca.touchstone.engine;

import ca.touchstone.review.Judge;
import java.util.function.LongSupplier;

/**
 * What one run of the rules may still cost. A step is one part of a program held against what a rule asks and has matched
 * so far, so that no run goes on or fills the memory without end; a list that is gone through counts whole.
 *
 * <p>The number of steps is to decide, which is the same on every machine. The clock is for steps that cost far more than
 * steps usually do; it leaves time for the most steps to be taken while Drools still interprets constraints. It starts
 * after the first {@value #BETWEEN_LOOKS} and is looked at only once in as many, so that no run of an ordinary program
 * ever looks at it. Confined to one thread.
 */
final class Steps {
    /**
     * Four times what a pair of lists of the greatest length takes, member by member; as much as the most rules that a
     * pack can have take, each going through one such list.
     */
    static final int MOST = 1_000_000;

    /** Of one run, and a review runs the rules of a pack at most four times: as claimed, and for three levels of evidence. */
    static final long MOST_NANOS = 2_000_000_000;

    private static final int BETWEEN_LOOKS = 16_384;

    private final LongSupplier nanoClock;
    private int taken;
    private int nextLook = BETWEEN_LOOKS;
    private long start;

    /** None is taken yet; the clock gives nanoseconds from any origin. */
    Steps(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /** Takes so many steps, or throws {@link Judge.Unfinished} where there are no more. */
    void take(int steps) {
        taken += steps;
        if (taken >= nextLook) {
            look();
        }
    }

    private void look() {
        if (nextLook == BETWEEN_LOOKS) {
            start = nanoClock.getAsLong();
        } else if (taken > MOST || nanoClock.getAsLong() - start > MOST_NANOS) {
            throw new Judge.Unfinished();
        }
        nextLook = Math.min(taken + BETWEEN_LOOKS, MOST + 1);
    }
}
