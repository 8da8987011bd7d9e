package ca.touchstone.program;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The fields of the description that a measure is made of, from the root for {@link Program} and the groups, from the
 * member for members of lists. A measure without it is the field of its own name.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface From {
    /** The names of the fields, with dots. */
    String[] value();
}
