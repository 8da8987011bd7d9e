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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A list of a description whose members are facts of their own.
 *
 * @param fact the name of the fact
 * @param field the name of the field that is the list
 * @param naming the field by which a member is named
 * @param unknown what stands for any member that is not stated
 * @param stated what a description states there; null for nothing
 * @param completeness of an open list, which people seldom complete, the field that says whether it is complete; else empty
 * @param mayHaveMore whether a description that states the list leaves open that there are other members
 */
record PartList(
        String fact,
        String field,
        String naming,
        Object unknown,
        Function<ProgramDescription, @Nullable List<?>> stated,
        String completeness,
        Predicate<ProgramDescription> mayHaveMore) {
    /** Every such list, in the order in which their members are made facts. */
    static final List<PartList> ALL = List.of(
            new PartList(
                    Partner.class.getSimpleName(),
                    "partners",
                    "name",
                    Partner.UNKNOWN,
                    ProgramDescription::partners,
                    "partnersComplete",
                    ProgramDescription::mayHaveMorePartners),
            of(Competency.class, "competencies", "label", Competency.UNKNOWN, ProgramDescription::competencies),
            of(
                    LearningOutcome.class,
                    "learningOutcomes",
                    "text",
                    LearningOutcome.UNKNOWN,
                    ProgramDescription::learningOutcomes),
            of(Assessment.class, "assessments", "type", Assessment.UNKNOWN, ProgramDescription::assessments));

    private static PartList of(
            Class<?> fact,
            String field,
            String naming,
            Object unknown,
            Function<ProgramDescription, @Nullable List<?>> stated) {
        return new PartList(fact.getSimpleName(), field, naming, unknown, stated, "", description -> false);
    }

    /** The list whose members are that fact; none for the program. */
    static Optional<PartList> of(String fact) {
        return ALL.stream().filter(list -> list.fact.equals(fact)).findFirst();
    }

    /**
     * The members as rules see them: those that are stated or of which nothing is known, in their order, and after them the one that stands for any
     * other where the list is not stated, or leaves others open.
     */
    List<Object> members(ProgramDescription description) {
        List<?> members = stated.apply(description);
        List<Object> seen = new ArrayList<>(members == null ? List.of() : members);
        if (members == null || mayHaveMore.test(description)) {
            seen.add(unknown);
        }
        return seen;
    }

    /** Whether naming some of its members denies no others. */
    boolean isOpen() {
        return !completeness.isEmpty();
    }

    /** The field that would tell whether there is a member that is not stated: the list, or whether it is complete. */
    String waitsFor(ProgramDescription description) {
        return stated.apply(description) == null ? field : completeness;
    }

    /** How many members the description states, with those of which nothing is known. */
    int size(ProgramDescription description) {
        List<?> members = stated.apply(description);
        return members == null ? 0 : members.size();
    }
}
