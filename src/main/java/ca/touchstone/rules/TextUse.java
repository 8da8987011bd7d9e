package ca.touchstone.rules;

/**
 * Where a rule compares a field with a text.
 *
 * @param field the name of the field
 */
public record TextUse(String field, String text, Place place) {}
