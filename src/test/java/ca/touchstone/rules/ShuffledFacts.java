package ca.touchstone.rules;

import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.RuleEvaluator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Gives a pack's rules the facts in an order of chance; only this package can reach so far. */
public final class ShuffledFacts {
    private ShuffledFacts() {}

    /** The judge of a compiled pack, except for the order in which it tells its rules of the facts. */
    public static RuleEvaluator of(RuleEvaluator judge, Random random) {
        return program -> ((PackEvaluator) judge).evaluate(in(program, random));
    }

    private static Facts in(Program program, Random random) {
        ProgramDescription description = program.description();
        return new Facts(
                program,
                shuffled(description.partners(), random),
                shuffled(description.competencies(), random),
                shuffled(description.learningOutcomes(), random),
                shuffled(description.assessments(), random));
    }

    private static @Nullable List<?> shuffled(@Nullable List<?> parts, Random random) {
        if (parts == null) {
            return null;
        }
        List<?> order = new ArrayList<>(parts);
        Collections.shuffle(order, random);
        return order;
    }
}
