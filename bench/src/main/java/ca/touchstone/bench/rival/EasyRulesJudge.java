package ca.touchstone.bench.rival;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.oracle.Oracles;
import ca.touchstone.program.Program;
import ca.touchstone.review.Judge;
import ca.touchstone.review.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule for each, with a predicate for its condition, since a rule sees facts by name and not each part. */
final class EasyRulesJudge implements Judge {
    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRulesJudge(Pack pack) {
        for (Condition condition : Conditions.of(pack.id())) {
            Rule rule = Oracles.rule(pack, condition.rule());
            if (condition instanceof Condition.OfProgram one) {
                Ruling ruling = new Ruling(rule, List.of());
                rules.register(new RuleBuilder()
                        .name(condition.rule())
                        .when(facts -> one.holds().test(facts.get("program")))
                        .then(facts -> facts.<List<Ruling>>get("said").add(ruling))
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
                    List<Ruling> said = facts.get("said");
                    for (T part : Rivals.orNone(each.parts().apply(program.description()))) {
                        if (each.holds().test(program, part)) {
                            said.add(new Ruling(rule, List.of(part)));
                        }
                    }
                })
                .build();
    }

    @Override
    public List<Ruling> judge(Program program) {
        List<Ruling> said = new ArrayList<>();
        Facts facts = new Facts();
        facts.put("program", program);
        facts.put("said", said);
        engine.fire(rules, facts);
        return said;
    }
}
