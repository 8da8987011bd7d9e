package ca.touchstone.rules;

import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.base.ValueResolver;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/** One run of a pack's rules over a program: its facts, what it may still cost, and what was decided. Of one thread. */
final class Run {
    /** A pack names the parts that are evidence: five times as many as a program can have. */
    static final int MOST_RULINGS = 10_000;

    /** So many parts of a type are worth noting; no real program that we hold has as many. */
    private static final int MANY = 16;

    private final Facts facts;
    private final FactHandle program;
    private final ValueResolver resolver;
    private final Steps steps;
    /** Made when it is needed, which it seldom is. */
    private @Nullable Map<Asked, FactHandle[]> alone;

    private final List<RuleMatch> made = new ArrayList<>();

    Run(Facts facts, ValueResolver resolver, Steps steps) {
        this.facts = facts;
        this.program = facts.program();
        this.resolver = resolver;
        this.steps = steps;
    }

    /** What constraints ask for beside facts. */
    ValueResolver resolver() {
        return resolver;
    }

    /** The program. */
    FactHandle program() {
        return program;
    }

    /** The parts of a type, by its index in {@link Facts#TYPES}, to be asked one by one; a step for each. */
    FactHandle[] parts(int type) {
        FactHandle[] found = facts.of(type);
        steps.take(found.length);
        return found;
    }

    /** Whether there are so many parts of a type that it is worth noting which of them can be as asked. */
    boolean many(int type) {
        return facts.of(type).length >= MANY;
    }

    /** Those of a type of which holds what is asked of each by itself, asked once; a step for each, and at first for all. */
    FactHandle[] parts(int type, Asked asked) {
        if (alone == null) {
            alone = new HashMap<>();
        }
        FactHandle[] found = alone.computeIfAbsent(asked, each -> Arrays.stream(parts(type))
                .filter(fact -> each.allowsAlone(fact, resolver))
                .toArray(FactHandle[]::new));
        steps.take(found.length);
        return found;
    }

    /** Notes a decision; throws {@link RuleEvaluator.Unfinished} when there are too many. */
    void add(RuleMatch ruling) {
        made.add(ruling);
        if (made.size() >= MOST_RULINGS) {
            throw new RuleEvaluator.Unfinished();
        }
    }

    /** What was decided. */
    List<RuleMatch> made() {
        return made;
    }
}
