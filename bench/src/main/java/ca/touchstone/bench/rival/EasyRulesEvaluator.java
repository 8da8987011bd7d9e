package ca.touchstone.bench.rival;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.oracle.Oracles;
import ca.touchstone.program.Program;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule for each, with a predicate for its condition, since a rule sees facts by name and not each part. */
final class EasyRulesEvaluator implements RuleEvaluator {
    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRulesEvaluator(Pack pack) {
        for (Condition condition : Conditions.of(pack.id())) {
            Rule rule = Oracles.rule(pack, condition.rule());
            if (condition instanceof Condition.OfProgram one) {
                RuleMatch ruling = new RuleMatch(rule, List.of());
                rules.register(new RuleBuilder()
                        .name(condition.rule())
                        .when(facts -> one.holds().test(facts.get("program")))
                        .then(facts -> facts.<List<RuleMatch>>get("said").add(ruling))
                        .build());
            } else if (condition instanceof Condition.OfEach<?> each) {
                rules.register(each(each, rule));
            }
        }
    }

    private static <T> org.jeasy.rules.api.Rule each(Condition.OfEach<T> each, Rule rule) {
        return new RuleBuilder()
                .name(rule.name())
                .when(facts -> {
                    Program program = facts.get("program");
                    return Rivals.orNone(each.parts().apply(program.description())).stream()
                            .anyMatch(part -> each.holds().test(program, part));
                })
                .then(facts -> {
                    Program program = facts.get("program");
                    List<RuleMatch> said = facts.get("said");
                    for (T part : Rivals.orNone(each.parts().apply(program.description()))) {
                        if (each.holds().test(program, part)) {
                            said.add(new RuleMatch(rule, List.of(part)));
                        }
                    }
                })
                .build();
    }

    @Override
    public List<RuleMatch> evaluate(Program program) {
        List<RuleMatch> said = new ArrayList<>();
        Facts facts = new Facts();
        facts.put("program", program);
        facts.put("said", said);
        engine.fire(rules, facts);
        return said;
    }
}
