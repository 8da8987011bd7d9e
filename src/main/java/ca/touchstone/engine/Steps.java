package ca.touchstone.engine;

import ca.touchstone.review.Judge;
import java.util.function.LongSupplier;

/**
 * What one run of the rules may still cost. A step is one part of a program held against what a rule has matched so far;
 * every join of a rule takes them, whatever it compares, so that no run goes on or fills the memory without end.
 *
 * <p>The number of steps decides, which is the same on every machine. The clock is only for steps that cost far more than
 * steps do; it starts after the first {@value #BETWEEN_LOOKS} and is looked at only once in as many, so that no run of an
 * ordinary program ever looks at it. Confined to one thread.
 */
final class Steps {
    /** Twice what a pair of lists of the greatest length takes, member by member. */
    static final int MOST = 500_000;

    /** A review runs the rules of a pack at most four times: as claimed, and for three levels of evidence. */
    static final long MOST_NANOS = 500_000_000;

    private static final int BETWEEN_LOOKS = 1024;

    private final LongSupplier nanoClock;
    private int taken;
    private long start;

    /** None is taken yet; the clock gives nanoseconds from any origin. */
    Steps(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /** Takes one step, or throws {@link Judge.Unfinished} where there are no more. */
    void take() {
        taken++;
        if (taken % BETWEEN_LOOKS == 0) {
            look();
        }
    }

    private void look() {
        if (taken == BETWEEN_LOOKS) {
            start = nanoClock.getAsLong();
        } else if (taken > MOST || nanoClock.getAsLong() - start > MOST_NANOS) {
            throw new Judge.Unfinished();
        }
    }
}
