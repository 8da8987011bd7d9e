package ca.touchstone.bench.rival;

import ca.touchstone.framework.Pack;
import ca.touchstone.oracle.Decided;
import ca.touchstone.oracle.Oracle;
import ca.touchstone.program.Program;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mvel2.MVEL;

/** MVEL alone: an expression for each rule, compiled once, which gives yes, no or the parts that are evidence. */
final class MvelEvaluator implements Oracle {
    private final List<Compiled> rules = new ArrayList<>();

    private record Compiled(String rule, Decided ruling, Serializable expression) {}

    MvelEvaluator(Pack pack) {
        Rivals.written(pack, "mvel").forEach((name, text) -> {
            rules.add(new Compiled(name, Rivals.decided(name), MVEL.compileExpression(text)));
        });
    }

    @Override
    public List<Decided> decide(Program program) {
        List<Decided> said = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>();
        variables.put("program", program);
        for (Compiled compiled : rules) {
            Object result = MVEL.executeExpression(compiled.expression(), variables);
            if (result instanceof List<?> parts) {
                parts.forEach(part -> said.add(Rivals.decided(compiled.rule(), part)));
            } else if (Boolean.TRUE.equals(result)) {
                said.add(compiled.ruling());
            }
        }
        return said;
    }
}
