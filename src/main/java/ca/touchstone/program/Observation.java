package ca.touchstone.program;

import org.jspecify.annotations.Nullable;

/**
 * What a description states at one place.
 *
 * @param pointer the place, as a JSON Pointer
 * @param field the name of the field that stands there; that of the list when the list itself is not stated
 * @param value what is stated there; null when nothing is
 */
public record Observation(
        String pointer, String field, @Nullable Object value) {
    /** Whether anything is stated. */
    public boolean isStated() {
        return value != null;
    }

    /** Whether what is stated is a range, so that it may lie on both sides of a limit. */
    public boolean isRange() {
        return value instanceof Range range && !range.isExact();
    }
}
