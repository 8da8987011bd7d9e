package ca.touchstone.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a description states at one place.
 *
 * @param pointer the place, as a JSON Pointer
 * @param field the name of the field that stands there; that of the list when the list itself is not stated
 * @param value what is stated there; null when nothing is
 */
public record StatedValue(
        String pointer, String field, @Nullable Object value) {
    /** The length of an ISO 3166-1 alpha-2 code. */
    private static final int COUNTRY = 2;

    /** Whether anything is stated. */
    public boolean isStated() {
        return value != null;
    }

    /**
     * Whether what is stated leaves room, so that it may lie on both sides of what a criterion asks: a range, a
     * jurisdiction that is a whole country, or a list with a member of which nothing is known.
     */
    public boolean isVague() {
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(Stated::isUnknown);
        }
        return value instanceof Range range
                ? !range.isExact()
                : value instanceof String place && field.endsWith(".jurisdiction") && place.length() == COUNTRY;
    }
}
