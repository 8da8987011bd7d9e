package ca.touchstone.review;

/**
 * A fact that a criterion still needs: one that is not stated, or one that is stated too vaguely.
 *
 * @param pointer where it is to be stated
 * @param field the name of that field of a program description
 */
public record Missing(String pointer, String field) {}
