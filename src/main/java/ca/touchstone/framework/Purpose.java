package ca.touchstone.framework;

/**
 * What a framework is for, in the order in which reports have them: whom money hangs on reads about it first. Quality and
 * loan eligibility are kept apart: one says nothing about the other.
 */
public enum Purpose {
    LOAN_ELIGIBILITY,
    FUNDING,
    QUALITY,
    DEFINITION;

    /** Whether money hangs on it. */
    public boolean isForMoney() {
        return this == LOAN_ELIGIBILITY || this == FUNDING;
    }
}
