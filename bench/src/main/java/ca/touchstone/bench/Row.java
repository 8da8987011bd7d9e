package ca.touchstone.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table. The figures in words only show of what size the two are; the ratio counts.
 *
 * @param what what is measured
 * @param against beside what; empty where the ratio is a figure with a unit of its own
 * @param ratio how many times the one is the other
 * @param atLeast the goal; null for none
 * @param stretch the further goal; null for none
 * @param better whether a higher or a lower ratio is better
 * @param ours the figure of what is measured, with its unit
 * @param theirs the figure of what it stands beside, with its unit
 * @param note what a reader needs to know
 */
record Row(
        String what,
        String against,
        double ratio,
        @Nullable Double atLeast,
        @Nullable Double stretch,
        Better better,
        String ours,
        String theirs,
        String note) {

    /** Which way is better. */
    enum Better {
        @JsonProperty("higher")
        HIGHER,
        @JsonProperty("lower")
        LOWER
    }

    /** Which goal is reached, in a word; empty where there is none. */
    String reached() {
        if (atLeast == null) {
            return "";
        }
        if (stretch != null && reaches(stretch)) {
            return "stretch";
        }
        return reaches(atLeast) ? "yes" : "no";
    }

    private boolean reaches(double goal) {
        return better == Better.HIGHER ? ratio >= goal : ratio <= goal;
    }
}
