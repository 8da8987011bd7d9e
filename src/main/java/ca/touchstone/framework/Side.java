package ca.touchstone.framework;

/** What a rule proves of a criterion. */
public enum Side {
    MET,
    NOT_MET,
    NOT_APPLICABLE
}
