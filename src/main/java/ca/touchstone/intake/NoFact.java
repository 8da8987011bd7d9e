package ca.touchstone.intake;

/**
 * A place where a description holds words that are no fact, such as {@code TBD}, {@code pending} or
 * {@code <name of body>}, and so states nothing.
 *
 * @param pointer the place, as a JSON Pointer into the description
 * @param found what stands there, as written; empty for a whole part
 * @param reason why it is no fact
 */
public record NoFact(String pointer, String found, Reason reason) {
    /** Why words are no fact. */
    public enum Reason {
        /** They are left from a template, or fill its blank. */
        PLACEHOLDER,
        /** They say that it has not happened yet. */
        NOT_YET,
        /** They say that it is not known. */
        UNKNOWN,
        /** They say that the question does not apply. */
        DOES_NOT_APPLY,
        /** They point to where it may stand. */
        ELSEWHERE,
        /** They name nothing that could be looked up: yes, the approving body. */
        NO_NAME,
        /** They ask. */
        QUESTION,
        /** They say under what condition it would be so. */
        CONDITION,
        /** They belong to a part that is not named. */
        UNNAMED
    }
}
