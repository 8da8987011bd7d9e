package ca.touchstone.cli;

import ca.touchstone.review.Verdict;
import java.util.List;

/** The exit codes of {@code review}. Of several the worst counts, which is not the highest. */
final class ExitCode {
    private static final int NOT_SATISFIED = 1;
    private static final int OPEN = 2;
    private static final List<Integer> WORST_FIRST = List.of(Touchstone.UNREADABLE, NOT_SATISFIED, OPEN, 0);

    private ExitCode() {}

    /** What the verdicts on one program come to; without any, nobody knows more than before. */
    static int of(List<Verdict.Value> verdicts) {
        return verdicts.stream().map(ExitCode::of).reduce(ExitCode::worse).orElse(OPEN);
    }

    private static int of(Verdict.Value verdict) {
        return switch (verdict) {
            case NOT_SATISFIED -> NOT_SATISFIED;
            case OPEN -> OPEN;
            case SATISFIED, OUT_OF_SCOPE, NONE -> 0;
        };
    }

    /** The one that says the worse thing. */
    static int worse(int one, int other) {
        return WORST_FIRST.indexOf(one) <= WORST_FIRST.indexOf(other) ? one : other;
    }
}
