package ca.touchstone.review;

import java.time.LocalDate;

/**
 * Something that is stated and is no fact on the day of a review, so that it counts as not stated.
 *
 * @param pointer where it stands
 * @param field the field
 * @param found what is stated there
 * @param reason why it is no fact
 * @param dateField the field of the date that says so
 * @param date that date
 */
public record SetAside(String pointer, String field, Object found, Reason reason, String dateField, LocalDate date) {
    /** Why something is no fact. */
    public enum Reason {
        /** What was done is dated after the day. */
        NOT_YET_DONE,
        /** It was seen after the day. */
        NOT_YET_SEEN,
        /** It was due before the day, and nothing says that it happened. */
        OVERDUE
    }
}
