package ca.touchstone.rules;

import ca.touchstone.program.Assessment;
import ca.touchstone.program.Competency;
import ca.touchstone.program.LearningOutcome;
import ca.touchstone.program.Partner;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import java.util.List;
import org.drools.base.base.ClassObjectType;
import org.drools.base.rule.Pattern;
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

    private static final FactHandle[] NONE = {};

    private final FactHandle program;
    private final @Nullable List<?>[] parts;
    private final FactHandle[] @Nullable [] handles = new FactHandle[TYPES.size()][];

    /** A program and these parts of it, of each type as {@link #TYPES} has them; null for none. */
    Facts(Program program, @Nullable List<?>... parts) {
        this.program = new DefaultFactHandle(program);
        this.parts = parts;
    }

    /** The program and its parts. */
    static Facts of(Program program) {
        ProgramDescription description = program.description();
        return new Facts(
                program,
                description.partners(),
                description.competencies(),
                description.learningOutcomes(),
                description.assessments());
    }

    /** The index in {@link #TYPES} of what a pattern is about. */
    static int type(Pattern pattern) {
        int type = pattern.getObjectType() instanceof ClassObjectType of ? TYPES.indexOf(of.getClassType()) : -1;
        if (type < 0) {
            throw new IllegalStateException("no fact of ours is in " + pattern);
        }
        return type;
    }

    /** The program. */
    FactHandle program() {
        return program;
    }

    /** The facts of a type, by its index in {@link #TYPES}; not to be changed. */
    FactHandle[] of(int type) {
        FactHandle[] known = handles[type];
        if (known == null) {
            known = type == 0 ? new FactHandle[] {program} : made(parts[type - 1]);
            handles[type] = known;
        }
        return known;
    }

    private static FactHandle[] made(@Nullable List<?> facts) {
        if (facts == null) {
            return NONE;
        }
        FactHandle[] made = new FactHandle[facts.size()];
        for (int i = 0; i < made.length; i++) {
            made[i] = new DefaultFactHandle(facts.get(i));
        }
        return made;
    }
}
