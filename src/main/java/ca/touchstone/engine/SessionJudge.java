package ca.touchstone.engine;

import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Side;
import ca.touchstone.program.Assessment;
import ca.touchstone.program.Competency;
import ca.touchstone.program.LearningOutcome;
import ca.touchstone.program.Partner;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Decisions;
import ca.touchstone.review.Judge;
import ca.touchstone.review.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.jspecify.annotations.Nullable;

/** Runs one pack's rule base: a session for each program, its parts as facts. Sessions are used again. */
final class SessionJudge implements Judge {
    /** The types of the facts of which a program can have many. */
    static final Set<Class<?>> PARTS = Set.of(Partner.class, Competency.class, LearningOutcome.class, Assessment.class);

    /** A pack names the parts that are evidence: five times as many as a program can have. */
    static final int MOST_FIRINGS = 10_000;

    private final InternalKnowledgeBase base;
    private final LongSupplier nanoClock;
    private final Queue<StatefulKnowledgeSessionImpl> idle = new ConcurrentLinkedQueue<>();
    private final Map<String, Rule> rules = new HashMap<>();
    private final boolean partners;
    private final boolean competencies;
    private final boolean outcomes;
    private final boolean assessments;

    SessionJudge(InternalKnowledgeBase base, List<Rule> rules, String drl, LongSupplier nanoClock) {
        this.base = base;
        this.nanoClock = nanoClock;
        rules.forEach(rule -> this.rules.put(rule.name(), rule));
        this.partners = mentions(drl, Partner.class);
        this.competencies = mentions(drl, Competency.class);
        this.outcomes = mentions(drl, LearningOutcome.class);
        this.assessments = mentions(drl, Assessment.class);
    }

    private static boolean mentions(String drl, Class<?> fact) {
        return drl.contains(fact.getSimpleName());
    }

    @Override
    public List<Ruling> judge(Program program) {
        return judge(program, facts(program));
    }

    /** The program and those of its parts that the rules speak of. */
    List<Object> facts(Program program) {
        ProgramDescription description = program.description();
        List<Object> facts = new ArrayList<>();
        facts.add(program);
        add(facts, partners, description.partners());
        add(facts, competencies, description.competencies());
        add(facts, outcomes, description.learningOutcomes());
        add(facts, assessments, description.assessments());
        return facts;
    }

    private static void add(List<Object> facts, boolean wanted, @Nullable List<?> parts) {
        if (wanted && parts != null) {
            facts.addAll(parts);
        }
    }

    /** As {@link #judge(Program)}, with the facts in an order of the caller's; the rulings are the same in any. */
    List<Ruling> judge(Program program, List<Object> facts) {
        Collector collector = new Collector(new Steps(nanoClock));
        StatefulKnowledgeSessionImpl session = idle.poll();
        if (session == null) {
            session = (StatefulKnowledgeSessionImpl) base.newKieSession();
        }
        boolean finished = false;
        try {
            run(session, facts, collector);
            session.reset();
            finished = true;
        } finally {
            // What stopped halfway is in no state to be used again.
            if (finished) {
                idle.add(session);
            } else {
                session.dispose();
            }
        }
        return collector.rulings;
    }

    private void run(StatefulKnowledgeSessionImpl session, List<Object> facts, Collector collector) {
        session.setGlobal(StepConstraint.GLOBAL, collector);
        facts.forEach(session::insert);
        int fired = session.fireAllRules(
                match -> {
                    collector.firing = rules.get(match.getRule().getName());
                    return true;
                },
                MOST_FIRINGS);
        if (fired == MOST_FIRINGS) {
            throw new Unfinished();
        }
    }

    /** Hears what the rules say, and knows which one is speaking. */
    private static final class Collector implements Decisions, StepConstraint.Counted {
        private final Steps steps;
        private final List<Ruling> rulings = new ArrayList<>();
        private @Nullable Rule firing;

        Collector(Steps steps) {
            this.steps = steps;
        }

        @Override
        public Steps steps() {
            return steps;
        }

        @Override
        public void met(String criterion, Object... parts) {
            add(criterion, Side.MET, parts);
        }

        @Override
        public void notMet(String criterion, Object... parts) {
            add(criterion, Side.NOT_MET, parts);
        }

        @Override
        public void notApplicable(String criterion, Object... parts) {
            add(criterion, Side.NOT_APPLICABLE, parts);
        }

        private void add(String criterion, Side side, Object... parts) {
            Rule rule = Objects.requireNonNull(firing, "a rule is firing");
            if (!rule.criterion().equals(criterion) || rule.side() != side) {
                throw new IllegalStateException(rule.name() + " decides something else than its text says");
            }
            rulings.add(new Ruling(rule, Arrays.asList(parts)));
        }
    }
}
