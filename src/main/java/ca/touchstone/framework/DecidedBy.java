package ca.touchstone.framework;

/** Who decides a criterion. */
public enum DecidedBy {
    RULES,
    REVIEWER
}
