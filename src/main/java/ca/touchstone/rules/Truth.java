package ca.touchstone.rules;

/** A value of Kleene's strong three-valued logic. */
enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    Truth not() {
        return this == UNKNOWN ? this : of(this == FALSE);
    }
}
