package ca.touchstone.rules;

import ca.touchstone.review.RuleEvaluator;

/**
 * What one run of the rules may still cost. A step is one part of a program held against what a rule asks and has matched
 * so far, so that no run goes on or fills the memory without end; a list that is gone through counts whole.
 *
 * <p>Only steps count, never time, so that the same program is stopped on every machine. Confined to one thread.
 */
final class Steps {
    /**
     * Four times what a pair of lists of the greatest length takes, member by member; as much as the most rules that a
     * pack can have take, each going through one such list.
     */
    static final int MOST = 1_000_000;

    private int taken;

    /** Takes so many steps, or throws {@link RuleEvaluator.Unfinished} where there are no more. */
    void take(int steps) {
        taken += steps;
        if (taken > MOST) {
            throw new RuleEvaluator.Unfinished();
        }
    }
}
