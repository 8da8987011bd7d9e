package ca.touchstone.rules;

import ca.touchstone.program.StatedValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of Kleene's strong three-valued logic.
 *
 * @param value true, false, or null for unknown
 * @param missing what an unknown one waits for, in the order in which it was looked at; else empty
 */
record Truth(@Nullable Boolean value, Set<StatedValue> missing) {
    static final Truth TRUE = new Truth(true, Set.of());
    static final Truth FALSE = new Truth(false, Set.of());

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    static Truth unknown(List<StatedValue> missing) {
        return new Truth(null, new LinkedHashSet<>(missing));
    }

    boolean is(boolean wanted) {
        return value != null && value == wanted;
    }

    boolean isUnknown() {
        return value == null;
    }

    Truth not() {
        return value == null ? this : of(!value);
    }

    Truth and(Truth other) {
        return all(List.of(this, other));
    }

    Truth or(Truth other) {
        return any(List.of(this, other));
    }

    static Truth all(List<Truth> values) {
        return combined(values, false);
    }

    static Truth any(List<Truth> values) {
        return combined(values, true);
    }

    /** One of {@code decisive} decides the whole, which then waits for nothing; else it waits for all that is unknown. */
    private static Truth combined(List<Truth> values, boolean decisive) {
        Set<StatedValue> missing = new LinkedHashSet<>();
        boolean unknown = false;
        for (Truth each : values) {
            if (each.is(decisive)) {
                return each;
            }
            unknown |= each.isUnknown();
            missing.addAll(each.missing);
        }
        return unknown ? new Truth(null, missing) : of(!decisive);
    }
}
