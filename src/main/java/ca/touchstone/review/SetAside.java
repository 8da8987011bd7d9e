package ca.touchstone.review;

import ca.touchstone.program.StatedValue;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that is stated and is no fact on the day of a review, so that it counts as not stated.
 *
 * @param stated where it stands, in which field, and what
 * @param cause why it is no fact
 */
public record SetAside(StatedValue stated, Cause cause) {
    /** Where it stands. */
    public String pointer() {
        return stated.pointer();
    }

    /** Why something is no fact. */
    public sealed interface Cause {}

    /**
     * A date lies on the wrong side of the day.
     *
     * @param field the field of the date
     */
    public record WrongDate(Reason reason, String field, LocalDate date) implements Cause {}

    /** Why a date is on the wrong side of the day. */
    public enum Reason {
        /** What was done is dated after the day. */
        NOT_YET_DONE,
        /** It was seen after the day. */
        NOT_YET_SEEN,
        /** It ended before the day. */
        ENDED,
        /** It was due before the day, and nothing says that it happened. */
        OVERDUE
    }

    /**
     * It was seen longer ago than what was seen proves.
     *
     * @param field the field of the date on which it was seen
     * @param limit the name of the pack's limit that says for how long it proves
     * @param months that many
     */
    public record TooOld(String field, LocalDate date, String limit, int months) implements Cause {}

    /**
     * A partner bears the name of the provider or issuer, so that it is no voice from outside.
     *
     * @param field the field of the name that it bears
     */
    public record SameBody(String field) implements Cause {}

    /** It is a size of a series, and nobody says whether of each part or of the whole. */
    public record UnclearSize() implements Cause {}

    /**
     * It excludes something else that is stated.
     *
     * @param others what that is
     */
    public record Excludes(Conflict.Kind kind, List<StatedValue> others) implements Cause {
        public Excludes {
            others = List.copyOf(others);
        }
    }
}
