package ca.touchstone.bench.rival;

import ca.touchstone.framework.Pack;
import ca.touchstone.oracle.Decided;
import ca.touchstone.oracle.Oracle;
import ca.touchstone.program.Program;
import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule for each, with a predicate for its condition, since a rule sees facts by name and not each part. */
final class EasyRulesEvaluator implements Oracle {
    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRulesEvaluator(Pack pack) {
        for (Condition condition : Conditions.of(pack.id())) {
            if (condition instanceof Condition.OfProgram one) {
                Decided ruling = Rivals.decided(condition.rule());
                rules.register(new RuleBuilder()
                        .name(condition.rule())
                        .when(facts -> one.holds().test(facts.get("program")))
                        .then(facts -> facts.<List<Decided>>get("said").add(ruling))
                        .build());
            } else if (condition instanceof Condition.OfEach<?> each) {
                rules.register(each(each));
            }
        }
    }

    private static <T> Rule each(Condition.OfEach<T> each) {
        return new RuleBuilder()
                .name(each.rule())
                .when(facts -> {
                    Program program = facts.get("program");
                    return Rivals.orNone(each.parts().apply(program.description())).stream()
                            .anyMatch(part -> each.holds().test(program, part));
                })
                .then(facts -> {
                    Program program = facts.get("program");
                    List<Decided> said = facts.get("said");
                    for (T part : Rivals.orNone(each.parts().apply(program.description()))) {
                        if (each.holds().test(program, part)) {
                            said.add(Rivals.decided(each.rule(), part));
                        }
                    }
                })
                .build();
    }

    @Override
    public List<Decided> decide(Program program) {
        List<Decided> said = new ArrayList<>();
        Facts facts = new Facts();
        facts.put("program", program);
        facts.put("said", said);
        engine.fire(rules, facts);
        return said;
    }
}
