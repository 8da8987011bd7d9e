package ca.touchstone.rules;

import ca.touchstone.program.Assessment;
import ca.touchstone.program.Competency;
import ca.touchstone.program.LearningOutcome;
import ca.touchstone.program.Partner;
import ca.touchstone.program.ProgramDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of a description whose members are facts of their own.
 *
 * @param fact the name of the fact
 * @param field the name of the field that is the list
 * @param unknown what stands for any member that is not stated
 * @param stated what a description states there; null for nothing
 */
record PartList(String fact, String field, Object unknown, Function<ProgramDescription, @Nullable List<?>> stated) {
    /** Every such list, in the order in which their members are made facts. */
    static final List<PartList> ALL = List.of(
            of(Partner.class, "partners", Partner.UNKNOWN, ProgramDescription::partners),
            of(Competency.class, "competencies", Competency.UNKNOWN, ProgramDescription::competencies),
            of(
                    LearningOutcome.class,
                    "learningOutcomes",
                    LearningOutcome.UNKNOWN,
                    ProgramDescription::learningOutcomes),
            of(Assessment.class, "assessments", Assessment.UNKNOWN, ProgramDescription::assessments));

    private static PartList of(
            Class<?> fact, String field, Object unknown, Function<ProgramDescription, @Nullable List<?>> stated) {
        return new PartList(fact.getSimpleName(), field, unknown, stated);
    }

    /** The list whose members are that fact; none for the program. */
    static Optional<PartList> of(String fact) {
        return ALL.stream().filter(list -> list.fact.equals(fact)).findFirst();
    }

    /**
     * The members as rules see them: those that are stated, in their order, and after them the one that stands for any
     * other where the list is not stated.
     */
    List<Object> members(ProgramDescription description) {
        List<?> members = stated.apply(description);
        List<Object> seen = new ArrayList<>(members == null ? List.of() : members);
        if (members == null) {
            seen.add(unknown);
        }
        return seen;
    }
}
