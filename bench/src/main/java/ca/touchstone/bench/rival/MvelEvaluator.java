package ca.touchstone.bench.rival;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.oracle.Oracles;
import ca.touchstone.program.Program;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mvel2.MVEL;

/** MVEL alone: an expression for each rule, compiled once, which gives yes, no or the parts that are evidence. */
final class MvelEvaluator implements RuleEvaluator {
    private final List<Compiled> rules = new ArrayList<>();

    private record Compiled(Rule rule, RuleMatch ruling, Serializable expression) {}

    MvelEvaluator(Pack pack) {
        Rivals.written(pack, "mvel").forEach((name, text) -> {
            Rule rule = Oracles.rule(pack, name);
            rules.add(new Compiled(rule, new RuleMatch(rule, List.of()), MVEL.compileExpression(text)));
        });
    }

    @Override
    public List<RuleMatch> evaluate(Program program) {
        List<RuleMatch> said = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>();
        variables.put("program", program);
        for (Compiled compiled : rules) {
            Object result = MVEL.executeExpression(compiled.expression(), variables);
            if (result instanceof List<?> parts) {
                parts.forEach(part -> said.add(new RuleMatch(compiled.rule(), List.of(part))));
            } else if (Boolean.TRUE.equals(result)) {
                said.add(compiled.ruling());
            }
        }
        return said;
    }
}
