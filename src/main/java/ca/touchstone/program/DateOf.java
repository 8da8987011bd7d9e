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
        /** When somebody looked: not after the day. */
        SEEN,
        /** When something is due or planned: on either side, but what is overdue is no plan. */
        AHEAD
    }

    /** Its kind. */
    Kind value();

    /** The fields of the same record that say what was done or seen. */
    String[] fields() default {};

    /** Whether all of the record does. */
    boolean whole() default false;
}
