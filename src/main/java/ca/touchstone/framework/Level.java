package ca.touchstone.framework;

/** How strongly a framework asks for a criterion. */
public enum Level {
    /** Part of the definition: without it the program is not the thing that the framework speaks of. */
    DEFINING,
    /** Must be met. */
    REQUIRED,
    /** Must be met where possible, or the description gives the reason why it is not. */
    REQUIRED_UNLESS_WAIVED,
    /** Should be met: moves the score, never the verdict. */
    RECOMMENDED,
    /** Wanted for completeness: moves neither. */
    INFORMATIVE;

    /** Whether a criterion of this level takes part in the verdict. */
    public boolean decides() {
        return switch (this) {
            case DEFINING, REQUIRED, REQUIRED_UNLESS_WAIVED -> true;
            case RECOMMENDED, INFORMATIVE -> false;
        };
    }
}
