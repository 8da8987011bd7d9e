package ca.touchstone.review;

import java.util.List;

/**
 * Whether a review can be relied on.
 *
 * @param declared how many criteria the pack declares
 * @param found how many of them its rules answered soundly
 * @param defects what is wrong with the others, in pack order
 */
public record Integrity(int declared, int found, List<Defect> defects) {
    public Integrity {
        defects = List.copyOf(defects);
    }

    /** Whether every criterion was answered soundly. */
    public boolean isComplete() {
        return defects.isEmpty() && declared == found;
    }
}
