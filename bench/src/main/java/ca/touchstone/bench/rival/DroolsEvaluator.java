package ca.touchstone.bench.rival;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Side;
import ca.touchstone.program.Program;
import ca.touchstone.review.Decisions;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** Drools as it is mostly used: one fact, {@code from} where a rule speaks of parts, a new session for each program. */
final class DroolsEvaluator implements RuleEvaluator {
    private final Map<String, Rule> rules = new HashMap<>();
    private final Supplier<KieBase> base;

    private DroolsEvaluator(Pack pack, Supplier<KieBase> base) {
        pack.rules().forEach(rule -> rules.put(rule.name(), rule));
        this.base = base;
    }

    /** The rules are compiled once. */
    static RuleEvaluator common(Pack pack, String drl) {
        KieBase compiled = compiled(from(pack, drl));
        return new DroolsEvaluator(pack, () -> compiled);
    }

    /** The rules are compiled for each program. */
    static RuleEvaluator naive(Pack pack, String drl) {
        String text = from(pack, drl);
        return new DroolsEvaluator(pack, () -> compiled(text));
    }

    /** The rules of the pack, those that speak of parts in the way of {@code from}. */
    private static String from(Pack pack, String drl) {
        Map<String, String> rules = Rivals.rules(drl);
        rules.putAll(Rivals.written(pack, "drl"));
        StringBuilder text = new StringBuilder(drl.substring(0, drl.indexOf("rule \"")));
        rules.forEach((name, rule) -> text.append("rule \"" + name + "\"\n" + rule + "\n"));
        return text.toString();
    }

    private static KieBase compiled(String drl) {
        return new KieHelper().addContent(drl, ResourceType.DRL).build();
    }

    @Override
    public List<RuleMatch> evaluate(Program program) {
        Said said = new Said();
        KieSession session = base.get().newKieSession();
        try {
            session.setGlobal("decide", said);
            session.insert(program);
            session.fireAllRules(match -> {
                said.firing = rules.get(match.getRule().getName());
                return true;
            });
        } finally {
            session.dispose();
        }
        return said.rulings;
    }

    private static final class Said implements Decisions {
        private final List<RuleMatch> rulings = new ArrayList<>();
        private @Nullable Rule firing;

        @Override
        public void met(String criterion, Object... parts) {
            add(Side.MET, parts);
        }

        @Override
        public void notMet(String criterion, Object... parts) {
            add(Side.NOT_MET, parts);
        }

        @Override
        public void notApplicable(String criterion, Object... parts) {
            add(Side.NOT_APPLICABLE, parts);
        }

        private void add(Side side, Object... parts) {
            Rule rule = Objects.requireNonNull(firing);
            if (rule.side() != side) {
                throw new IllegalStateException(rule.name());
            }
            rulings.add(new RuleMatch(rule, List.of(parts)));
        }
    }
}
