package ca.touchstone.framework;

/**
 * For how long something that somebody saw proves.
 *
 * @param limit the name of the pack's limit that says so
 * @param field the field of the date on which it was seen
 * @param months the whole months after that date to the end of which it proves, that day included
 */
public record AgeLimit(String limit, String field, int months) {}
