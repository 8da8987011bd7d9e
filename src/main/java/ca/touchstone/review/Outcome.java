package ca.touchstone.review;

/** What a review finds of one criterion. */
public enum Outcome {
    /** What is stated proves it. */
    MET,
    /** What is stated proves the contrary. */
    NOT_MET,
    /** The provider owes a fact. */
    UNDETERMINED,
    /** A person decides. */
    NEEDS_REVIEW,
    /** A cited condition for it is false. */
    NOT_APPLICABLE,
    /** Not met or not shown, with a reason where the framework allows one. */
    WAIVED;

    /** Whether something is still owed before it is known. */
    public boolean isOpen() {
        return switch (this) {
            case UNDETERMINED, NEEDS_REVIEW -> true;
            case MET, NOT_MET, NOT_APPLICABLE, WAIVED -> false;
        };
    }

    /** Whether the criterion counts in the score. */
    public boolean isApplicable() {
        return switch (this) {
            case NOT_APPLICABLE, WAIVED -> false;
            case MET, NOT_MET, UNDETERMINED, NEEDS_REVIEW -> true;
        };
    }
}
