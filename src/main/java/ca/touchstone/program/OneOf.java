package ca.touchstone.program;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The closed set of values that a field of a program description may take, as they are written in the description and
 * compared in rules: lower case with hyphens. On a list, each member is one of them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OneOf {
    /** The values, in the order in which they are offered to people. */
    String[] value();
}
