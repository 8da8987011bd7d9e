package ca.touchstone.framework;

/** Who decides a criterion. */
public enum DecidedBy {
    RULES,
    /** A person who judges; no rule says that it is met. */
    REVIEWER,
    /** A ministry or another body, which alone can: rules only see whether it did. */
    AUTHORITY
}
