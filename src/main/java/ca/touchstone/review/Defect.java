package ca.touchstone.review;

/**
 * A fault of the pack that a review came upon.
 *
 * @param kind what is wrong
 * @param criterion the criterion that could not be decided rightly
 */
public record Defect(Kind kind, String criterion) {
    /** What can be wrong with a pack. */
    public enum Kind {
        /** The rules prove both sides. */
        CONTRADICTION,
        /** No rule says when the criterion is met. */
        ONE_SIDED
    }
}
