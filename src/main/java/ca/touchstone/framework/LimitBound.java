package ca.touchstone.framework;

import java.util.Locale;

/**
 * To which side of a limit a program keeps so that a criterion can be met.
 *
 * @param limit the name of the limit
 * @param measure what is compared with it, as the rule names it: {@code weeks}
 * @param direction whether the limit is the most or the least
 * @param inclusive whether a program exactly at the limit still keeps to it
 */
public record LimitBound(String limit, String measure, Direction direction, boolean inclusive) {
    private static final String AVERAGE = "average";

    /** On which side of a limit a program stays. */
    public enum Direction {
        /** At or below it. */
        CEILING,
        /** At or above it. */
        FLOOR
    }

    /** The quantity that is compared; of an average, what it is the average of. */
    public String quantity() {
        return measure.startsWith(AVERAGE)
                ? measure.substring(AVERAGE.length(), AVERAGE.length() + 1).toLowerCase(Locale.ROOT)
                        + measure.substring(AVERAGE.length() + 1)
                : measure;
    }

    /** What a program keeps to that does the contrary. */
    public LimitBound turned() {
        return new LimitBound(
                limit, measure, direction == Direction.CEILING ? Direction.FLOOR : Direction.CEILING, !inclusive);
    }
}
