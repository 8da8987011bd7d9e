package ca.touchstone.review;

import ca.touchstone.framework.Pack;

/**
 * A review that was stopped, because the rules of a pack ask for more work on the program than a pack may. The same
 * program stops it again; the fault is the pack's. Another program, or the other packs, can be reviewed.
 */
public final class UnfinishedReview extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Pack pack;

    UnfinishedReview(Pack pack, RuleEvaluator.Unfinished cause) {
        super(pack.id() + " takes more work than a pack may", cause, false, false);
        this.pack = pack;
    }

    /** The pack whose rules go on. */
    public Pack pack() {
        return pack;
    }
}
