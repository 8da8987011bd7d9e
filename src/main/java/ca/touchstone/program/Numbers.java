package ca.touchstone.program;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The numbers that a pack's limits have on one day, by the names of the limits. Immutable. */
public final class Numbers {
    /** Rules look up limits more than anything else, and in a hash map that is quickest. */
    private final HashMap<String, BigDecimal> byName;

    /** These numbers. */
    public Numbers(Map<String, BigDecimal> byName) {
        this.byName = new HashMap<>();
        // Compiled rules hold names as literals, which are then found without looking at their letters.
        byName.forEach((name, number) -> this.byName.put(name.intern(), number));
    }

    /** The number of that name; null when there is none. */
    @Nullable
    BigDecimal get(String name) {
        return byName.get(name);
    }

    @Override
    public String toString() {
        return new TreeSet<>(byName.keySet()).toString();
    }
}
