package ca.touchstone.program;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a text of a description that it names something known, which people spell in many ways. Of what is read only the
 * one name remains that rules compare; what is not recognised counts as not stated.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface NameOf {
    /** What is named. */
    enum Kind {
        /** What credits are counted in, such as ECTS; a program may have none. */
        CREDIT_SYSTEM(true),
        /** In what a level is given, such as EQF; a program may be in none. */
        QUALIFICATION_FRAMEWORK(true),
        /** What is awarded. */
        CREDENTIAL_TYPE(false),
        /** An ISO 3166-1 country (alpha-2), or an ISO 3166-2 subdivision of one. */
        PLACE(false);

        private final boolean mayBeNone;

        Kind(boolean mayBeNone) {
            this.mayBeNone = mayBeNone;
        }

        /** Whether {@code none} is an answer too. */
        public boolean mayBeNone() {
            return mayBeNone;
        }
    }

    /** Its kind. */
    Kind value();
}
