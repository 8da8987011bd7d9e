package ca.touchstone.framework;

/** What comes out for a criterion that is neither met nor not applicable, whatever the unstated turns out to be. */
public enum Otherwise {
    /** It is not met: that is the contrary of met. */
    NOT_MET,
    /** A person decides: the rules know some ways to meet it, and there may be others. */
    REVIEWER
}
