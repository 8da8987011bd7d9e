package ca.touchstone.intake;

import ca.touchstone.intake.NoFact.Reason;
import org.jspecify.annotations.Nullable;

/** What the words of a field come to. Of several that a text may mean, the first counts. */
enum Meaning {
    NOT_YET(Reason.NOT_YET),
    /** It was refused. */
    REFUSED(null),
    PLACEHOLDER(Reason.PLACEHOLDER),
    DOES_NOT_APPLY(Reason.DOES_NOT_APPLY),
    UNKNOWN(Reason.UNKNOWN),
    /** There is none. */
    NONE(null),
    ELSEWHERE(Reason.ELSEWHERE),
    CONDITION(Reason.CONDITION),
    QUESTION(Reason.QUESTION),
    /** Yes, which names nothing; but what follows it may. */
    ASSENT(Reason.NO_NAME),
    NO_NAME(Reason.NO_NAME),
    FACT(null);

    private final @Nullable Reason reason;

    Meaning(@Nullable Reason reason) {
        this.reason = reason;
    }

    /** Why it states nothing; null when it does. */
    @Nullable
    Reason reason() {
        return reason;
    }
}
