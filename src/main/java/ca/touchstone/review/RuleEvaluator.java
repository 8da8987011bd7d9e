package ca.touchstone.review;

import ca.touchstone.program.Program;
import java.util.List;

/** Applies the rules of one pack to a program. Safe for use by several threads at once. */
@FunctionalInterface
public interface RuleEvaluator {
    /**
     * Every ruling, in any order; none for what the rules are silent about. Throws {@link Unfinished} where finding them
     * takes more work than a pack may ask for.
     */
    List<RuleMatch> evaluate(Program program);

    /** The rules ask for more work on the program than a pack may. */
    final class Unfinished extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Without a trace: what it says is that the rules, not our code, go on. */
        public Unfinished() {
            super("the rules take more work than they may", null, false, false);
        }
    }
}
