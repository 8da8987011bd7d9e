package ca.touchstone.review;

import ca.touchstone.program.Program;
import java.util.List;

/** Evaluates the rules of one pack on a program. Safe for use by several threads at once. */
@FunctionalInterface
public interface RuleEvaluator {
    /** Every match, in any order; none for what the rules are silent about. */
    List<RuleMatch> evaluate(Program program);
}
