package ca.touchstone.pack.proof;

import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Reads what rules compare with limits, by the name that they use. */
final class Measures {
    private Measures() {}

    /** The number of a program; empty when it is not stated, or stated as a range. */
    static Optional<BigDecimal> of(
            String measure, ProgramDescription description, Map<String, BigDecimal> limits, LocalDate asOf) {
        Program program = new Program(description, limits, asOf);
        if (has(measure)) {
            return number(program, measure);
        }
        Optional<BigDecimal> least = number(program, measure + "AtLeast");
        return number(program, measure + "AtMost")
                .filter(most -> least.isPresent() && most.compareTo(least.get()) == 0);
    }

    private static boolean has(String measure) {
        return measure.contains(".")
                || Arrays.stream(Program.class.getMethods())
                        .anyMatch(method -> method.getName().equals(measure));
    }

    private static Optional<BigDecimal> number(Program program, String measure) {
        Object value = program;
        for (String step : measure.split("\\.", -1)) {
            if (value == null) {
                return Optional.empty();
            }
            try {
                value = value.getClass().getMethod(step).invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the gate lets no rule ask for what is none: " + measure, e);
            }
        }
        return value == null ? Optional.empty() : Optional.of(new BigDecimal(value.toString()));
    }
}
