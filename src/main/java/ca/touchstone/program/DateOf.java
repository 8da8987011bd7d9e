package ca.touchstone.program;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a date of a description on which side of the day of a review it can be a fact, and what it dates. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface DateOf {
    /** On which side of the day of a review such a date lies. */
    enum Kind {
        /** When something was done or began: not after the day. */
        SINCE,
        /** When something ended or was withdrawn: not before the day. */
        UNTIL,
        /**
         * When somebody looked: not after the day, unless what was seen is dated itself and had begun by then. What was
         * seen proves as long as the pack's limit for that date says.
         */
        SEEN,
        /** When something is due or planned: on either side, but what is overdue is no plan. */
        AHEAD
    }

    /** Its kind. */
    Kind value();

    /** The fields of the same record that say what was done or seen. */
    String[] fields() default {};

    /** Of a date on which somebody looked, the field of the same record that says since when it is so; empty for none. */
    String since() default "";

    /** Whether all of the record does. */
    boolean whole() default false;
}
