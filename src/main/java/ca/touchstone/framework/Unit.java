package ca.touchstone.framework;

/** What a limit counts. */
public enum Unit {
    WEEKS,
    HOURS,
    MONTHS,
    CREDITS,
    DOLLARS,
    COUNT
}
