package ca.touchstone.framework;

/** Where the number of a limit comes from. */
public enum Basis {
    /** The text gives the number. */
    CLAUSE,
    /** The text gives none; we chose it and say why. */
    OURS
}
