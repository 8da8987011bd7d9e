package ca.touchstone.review;

import ca.touchstone.program.Program;
import java.util.List;

/** Applies the rules of one pack to a program. Safe for use by several threads at once. */
@FunctionalInterface
public interface Judge {
    /** Every ruling, in any order; none for what the rules are silent about. */
    List<Ruling> judge(Program program);
}
