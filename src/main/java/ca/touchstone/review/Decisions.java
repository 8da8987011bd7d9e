package ca.touchstone.review;

/**
 * What a rule says in its consequence, by the name {@code decide}: one call, with the id of a criterion of its pack and
 * the parts of the program that are the evidence. Rule files name it; the engine reads such calls and never makes them.
 */
public interface Decisions {
    /** What is stated proves the criterion. */
    void met(String criterion, Object... parts);

    /** What is stated proves the contrary. */
    void notMet(String criterion, Object... parts);

    /** What is stated proves that the criterion does not apply. */
    void notApplicable(String criterion, Object... parts);
}
