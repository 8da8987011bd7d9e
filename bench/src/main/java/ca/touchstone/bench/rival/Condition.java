package ca.touchstone.bench.rival;

import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a rule asks, as a predicate in Java: for tools whose rules are made of such. */
sealed interface Condition {
    /** The name of the rule. */
    String rule();

    /** A rule that asks about the program and has no evidence. */
    record OfProgram(String rule, Predicate<Program> holds) implements Condition {}

    /** A rule that asks about each part of one kind, which is its evidence. */
    record OfEach<T>(
            String rule,
            Class<T> type,
            Function<ProgramDescription, @Nullable List<T>> parts,
            BiPredicate<Program, T> holds)
            implements Condition {}
}
