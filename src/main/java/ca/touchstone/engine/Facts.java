package ca.touchstone.engine;

import ca.touchstone.program.Assessment;
import ca.touchstone.program.Competency;
import ca.touchstone.program.LearningOutcome;
import ca.touchstone.program.Partner;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Judge;
import java.util.ArrayList;
import java.util.List;
import org.drools.core.common.DefaultFactHandle;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * What the rules of a pack see of one program in one run: itself, and its parts as far as they are asked for. Confined to
 * one thread.
 */
final class Facts {
    /** The types of fact there are; a program first, then the parts of which it can have many. */
    static final List<Class<?>> TYPES =
            List.of(Program.class, Partner.class, Competency.class, LearningOutcome.class, Assessment.class);

    /** As many rules as a pack can have, each going through a list of the greatest length. */
    static final int MOST_ASKED = 1_000_000;

    private final List<List<FactHandle>> byType;
    private int asked;

    private Facts(List<List<FactHandle>> byType) {
        this.byType = byType;
    }

    /** These facts, in their order. */
    static Facts of(List<Object> facts) {
        List<List<FactHandle>> byType = new ArrayList<>(TYPES.size());
        for (int type = 0; type < TYPES.size(); type++) {
            byType.add(List.of());
        }
        for (Object fact : facts) {
            int type = typeOf(fact);
            if (byType.get(type).isEmpty()) {
                byType.set(type, new ArrayList<>());
            }
            byType.get(type).add(new DefaultFactHandle(fact));
        }
        return new Facts(byType);
    }

    /** As {@link List#indexOf} finds it, but at once. */
    private static int typeOf(Object fact) {
        if (fact instanceof Program) {
            return 0;
        }
        if (fact instanceof Partner) {
            return 1;
        }
        if (fact instanceof Competency) {
            return 2;
        }
        return fact instanceof LearningOutcome ? 3 : 4;
    }

    /** For each type whether rules speak of it. */
    static boolean[] wanted(String rules) {
        boolean[] wanted = new boolean[TYPES.size()];
        for (int type = 0; type < wanted.length; type++) {
            wanted[type] = rules.contains(TYPES.get(type).getSimpleName());
        }
        return wanted;
    }

    /** The program and those of its parts whose type is wanted, by its index. */
    static List<Object> in(Program program, boolean[] wanted) {
        ProgramDescription description = program.description();
        List<Object> facts = new ArrayList<>();
        facts.add(program);
        add(facts, wanted[1], description.partners());
        add(facts, wanted[2], description.competencies());
        add(facts, wanted[3], description.learningOutcomes());
        add(facts, wanted[4], description.assessments());
        return facts;
    }

    private static void add(List<Object> facts, boolean wanted, @Nullable List<?> parts) {
        if (wanted && parts != null) {
            facts.addAll(parts);
        }
    }

    /**
     * The facts of a type, by its index in {@link #TYPES}, to be asked one by one. Throws {@link Judge.Unfinished} where
     * that would make more than {@value #MOST_ASKED} in one run of the rules.
     */
    List<FactHandle> of(int type) {
        List<FactHandle> found = byType.get(type);
        asked += found.size();
        if (asked > MOST_ASKED) {
            throw new Judge.Unfinished();
        }
        return found;
    }
}
