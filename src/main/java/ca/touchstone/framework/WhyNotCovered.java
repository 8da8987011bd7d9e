package ca.touchstone.framework;

/** Why a clause is no criterion of the pack. */
public enum WhyNotCovered {
    /** Only a person can judge it. */
    REVIEWER,
    /** A program description cannot show it. */
    NOT_OBSERVABLE,
    /** It asks nothing of a program, or speaks of something else. */
    OUT_OF_SCOPE
}
