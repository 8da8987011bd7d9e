package ca.touchstone.framework;

/** What a framework is for. Quality and loan eligibility are kept apart: one says nothing about the other. */
public enum Purpose {
    QUALITY,
    LOAN_ELIGIBILITY,
    FUNDING,
    DEFINITION
}
