package ca.touchstone.review;

import ca.touchstone.program.FieldPath;

/**
 * A fact that is still needed: one that is not stated, or one that is stated too vaguely.
 *
 * @param pointer where it is to be stated
 * @param field the name of that field of a program description
 */
public record Missing(String pointer, String field) {
    /** What is missing in a field that a description holds once. */
    static Missing of(String field) {
        return new Missing(FieldPath.pointerOf(field), field);
    }
}
