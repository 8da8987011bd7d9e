package ca.touchstone.bench.rival;

import ca.touchstone.framework.Pack;
import ca.touchstone.oracle.Decided;
import ca.touchstone.oracle.Oracle;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.evrete.KnowledgeService;
import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.RuleSession;
import org.evrete.api.StatefulSession;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Evrete: the program and those parts that rules name are facts. It has no {@code not} and no {@code forall}, so these
 * are predicates over the program.
 */
final class EvreteEvaluator {
    private final Knowledge knowledge;
    private final List<Function<ProgramDescription, ? extends @Nullable List<?>>> parts;

    private EvreteEvaluator(Pack pack, KnowledgeService service) {
        Map<Class<?>, Function<ProgramDescription, ? extends @Nullable List<?>>> wanted = new LinkedHashMap<>();
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        for (Condition condition : Conditions.of(pack.id())) {
            if (condition instanceof Condition.OfProgram one) {
                Decided ruling = Rivals.decided(condition.rule());
                rules.newRule(one.rule())
                        .forEach("$program", Program.class)
                        .where((IntToValue values) -> one.holds().test(values.get(0, Program.class)), "$program")
                        .execute(context -> said(context).add(ruling));
            } else if (condition instanceof Condition.OfEach<?> each) {
                each(rules, each);
                wanted.put(each.type(), each.parts());
            }
        }
        this.knowledge = rules.build();
        this.parts = List.copyOf(wanted.values());
    }

    private static <T> void each(RuleSetBuilder<Knowledge> rules, Condition.OfEach<T> each) {
        rules.newRule(each.rule())
                .forEach("$program", Program.class, "$part", each.type())
                .where(
                        (IntToValue values) ->
                                each.holds().test(values.get(0, Program.class), values.get(1, each.type())),
                        "$program",
                        "$part")
                .execute(context -> said(context).add(Rivals.decided(each.rule(), context.getObject("$part"))));
    }

    private static List<Decided> said(RhsContext context) {
        return context.getRuntime().get("said");
    }

    /** As it comes: a session without state for each program, work shared among threads of its own. */
    static Oracle asItComes(Pack pack) {
        EvreteEvaluator rules = new EvreteEvaluator(pack, new KnowledgeService());
        return program -> {
            StatelessSession session = rules.knowledge.newStatelessSession();
            List<Decided> said = rules.insert(program, session);
            session.fire();
            return said;
        };
    }

    /** As fast as we could make it: one session that is cleared for each program, all in the thread that asks. */
    static Oracle tuned(Pack pack) {
        KnowledgeService service =
                KnowledgeService.builder().withExecutor(new SameThread()).build();
        EvreteEvaluator rules = new EvreteEvaluator(pack, service);
        StatefulSession session = rules.knowledge.newStatefulSession();
        return program -> {
            session.clear();
            List<Decided> said = rules.insert(program, session);
            session.fire();
            return said;
        };
    }

    private List<Decided> insert(Program program, RuleSession<?> session) {
        List<Decided> said = new ArrayList<>();
        session.set("said", said);
        session.insert(program);
        for (Function<ProgramDescription, ? extends @Nullable List<?>> part : parts) {
            session.insert(Rivals.orNone(part.apply(program.description())));
        }
        return said;
    }

    private static final class SameThread extends AbstractExecutorService {
        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
