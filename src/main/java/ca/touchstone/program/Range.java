package ca.touchstone.program;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as stated: one number (both ends equal), or a range with one or both ends. Never negative. Each field that
 * holds one names its own unit.
 *
 * @param min the lower end, inclusive; null when only the upper end is stated
 * @param max the upper end, inclusive; null when only the lower end is stated
 */
public record Range(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    public Range {
        if (min == null && max == null) {
            throw new IllegalArgumentException("a range states an end");
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new IllegalArgumentException("min is not above max");
        }
    }

    /** A single number. */
    public static Range of(BigDecimal number) {
        return new Range(number, number);
    }

    /** The lower end of a quantity; null when it or its lower end is not stated. */
    public static @Nullable BigDecimal least(@Nullable Range range) {
        return range == null ? null : range.min;
    }

    /** The upper end of a quantity; null when it or its upper end is not stated. */
    public static @Nullable BigDecimal most(@Nullable Range range) {
        return range == null ? null : range.max;
    }

    /** This many times the other; an end is known where it is of both, and null where neither is. */
    public @Nullable Range times(Range other) {
        BigDecimal least = min == null || other.min == null ? null : min.multiply(other.min);
        BigDecimal most = max == null || other.max == null ? null : max.multiply(other.max);
        return least == null && most == null ? null : new Range(least, most);
    }

    /** Whether the quantity is one number. */
    public boolean isExact() {
        return min != null && max != null && min.compareTo(max) == 0;
    }
}
