package ca.touchstone.oracle;

import ca.touchstone.program.Program;
import java.util.List;

/** Says by the criteria of one pack how a program comes out. */
@FunctionalInterface
public interface Oracle {
    /** What is decided, in any order; nothing of a criterion that is open. */
    List<Decided> decide(Program program);
}
