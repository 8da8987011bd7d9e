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
        /** The rules say nothing although everything that the criterion reads is stated. */
        SILENT,
        /** The rules prove both sides. */
        CONTRADICTION,
        /** No rule could ever prove one of the sides, though what it reads could show it. */
        ONE_SIDED
    }
}
