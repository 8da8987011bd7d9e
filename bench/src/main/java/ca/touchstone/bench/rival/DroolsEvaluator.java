package ca.touchstone.bench.rival;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Side;
import ca.touchstone.oracle.Decided;
import ca.touchstone.oracle.Oracle;
import ca.touchstone.program.Program;
import ca.touchstone.review.Decisions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** Drools as it is mostly used: one fact, {@code from} where a rule speaks of parts, a new session for each program. */
final class DroolsEvaluator implements Oracle {
    private final Supplier<KieBase> base;

    private DroolsEvaluator(Supplier<KieBase> base) {
        this.base = base;
    }

    /** The rules are compiled once. */
    static Oracle common(Pack pack) {
        KieBase compiled = compiled(Rivals.text(pack, "drl"));
        return new DroolsEvaluator(() -> compiled);
    }

    /** The rules are compiled for each program. */
    static Oracle naive(Pack pack) {
        String text = Rivals.text(pack, "drl");
        return new DroolsEvaluator(() -> compiled(text));
    }

    private static KieBase compiled(String drl) {
        return new KieHelper().addContent(drl, ResourceType.DRL).build();
    }

    @Override
    public List<Decided> decide(Program program) {
        Said said = new Said();
        KieSession session = base.get().newKieSession();
        try {
            session.setGlobal("decide", said);
            session.insert(program);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return said.decided;
    }

    private static final class Said implements Decisions {
        private final List<Decided> decided = new ArrayList<>();

        @Override
        public void met(String criterion, Object... parts) {
            decided.add(new Decided(criterion, Side.MET, List.of(parts)));
        }

        @Override
        public void notMet(String criterion, Object... parts) {
            decided.add(new Decided(criterion, Side.NOT_MET, List.of(parts)));
        }

        @Override
        public void notApplicable(String criterion, Object... parts) {
            decided.add(new Decided(criterion, Side.NOT_APPLICABLE, List.of(parts)));
        }
    }
}
