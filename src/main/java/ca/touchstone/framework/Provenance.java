package ca.touchstone.framework;

/** How the encoder knows what a clause says. */
public enum Provenance {
    /** The framework's own text was read. */
    PRIMARY,
    /** Another text that quotes or restates it was read. */
    SECONDARY,
    /** Our reading of what a text states. */
    DERIVED,
    /** Not seen in any text; may never decide not met. */
    MEMORY
}
