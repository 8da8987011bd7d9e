package ca.touchstone.program;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a quantity in which unit it is, where people give it in others too: so many sessions of so many minutes. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface MeasuredIn {
    /** The unit. */
    enum Unit {
        /** Of 60 minutes. */
        HOURS,
        /** Of seven days. */
        WEEKS
    }

    /** Its unit. */
    Unit value();
}
