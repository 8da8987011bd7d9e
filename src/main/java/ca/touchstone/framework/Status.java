package ca.touchstone.framework;

/** What force a framework has. */
public enum Status {
    IN_FORCE,
    VOLUNTARY,
    RESEARCH,
    DRAFT,
    SUPERSEDED
}
