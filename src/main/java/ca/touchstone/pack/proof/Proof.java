package ca.touchstone.pack.proof;

import java.util.Locale;

/** What is proven of a pack beyond its examples, in the order of the report. */
public enum Proof {
    /** Each criterion that rules decide has an example for each side that they can prove, and an undetermined one. */
    CASES,
    /** Each number of a limit has examples at it, a step to each side, and around the day on which it starts. */
    EDGES,
    /** Each small change of a rule or a limit fails an example. */
    MUTANTS,
    /** Some program reaches each verdict. */
    REACHABILITY,
    /** The versions of a framework follow one another. */
    REFERENCES;

    /** As it is written in reports: {@code reachability}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
