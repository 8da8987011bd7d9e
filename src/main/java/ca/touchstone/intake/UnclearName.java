package ca.touchstone.intake;

import java.util.List;

/**
 * A name in a description that somebody should look at.
 *
 * @param field the name of the field
 * @param pointer the place, as a JSON Pointer into the description
 * @param found what stands there, as written
 * @param mayMean the names that it may stand for, those of rules; none where that cannot be told
 */
public record UnclearName(String field, String pointer, String found, Reason reason, List<String> mayMean) {
    public UnclearName {
        mayMean = List.copyOf(mayMean);
    }

    /** Why. */
    public enum Reason {
        /** Nothing of that name is known; it counts as not stated. */
        NOT_RECOGNISED,
        /** It says too little, or different things in different countries; it counts as not stated. */
        AMBIGUOUS,
        /** It was read as the first of the names, the code of a country, and is the code of a province too, the second. */
        READ_AS_COUNTRY
    }
}
