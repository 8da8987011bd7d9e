package ca.touchstone.bench.rival;

import ca.touchstone.framework.Pack;
import ca.touchstone.oracle.Decided;
import ca.touchstone.oracle.Oracle;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * CEL: an expression for each rule, compiled once, which gives yes, no or the parts that are evidence. It sees a map, as
 * it is mostly used; the map is made once for each description, so that making it costs nothing here, measures included.
 * For one thread.
 */
final class CelEvaluator implements Oracle {
    private final Pack pack;
    private final List<Compiled> rules = new ArrayList<>();
    private final IdentityHashMap<ProgramDescription, CelInput> inputs = new IdentityHashMap<>();

    private record Compiled(String rule, Decided ruling, CelRuntime.Program program) {}

    CelEvaluator(Pack pack) {
        this.pack = pack;
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addVar("program", SimpleType.DYN)
                .addVar("limit", MapType.create(SimpleType.STRING, SimpleType.DOUBLE))
                .build();
        // The other runtime, the planner, walks the whole map at each field and takes twenty times as long.
        CelRuntime runtime = CelRuntimeFactory.legacyCelRuntimeBuilder().build();
        Rivals.written(pack, "cel").forEach((name, text) -> {
            try {
                rules.add(new Compiled(
                        name,
                        Rivals.decided(name),
                        runtime.createProgram(compiler.compile(text).getAst())));
            } catch (CelValidationException | CelEvaluationException e) {
                throw new IllegalStateException(name, e);
            }
        });
    }

    @Override
    public List<Decided> decide(Program program) {
        CelInput input = inputs.computeIfAbsent(program.description(), ignored -> new CelInput(program, pack));
        List<Decided> said = new ArrayList<>();
        for (Compiled compiled : rules) {
            Object result = evaluated(compiled, input);
            if (result instanceof List<?> parts) {
                parts.forEach(part -> said.add(Rivals.decided(compiled.rule(), input.part(part))));
            } else if (Boolean.TRUE.equals(result)) {
                said.add(compiled.ruling());
            }
        }
        return said;
    }

    private static Object evaluated(Compiled compiled, CelInput input) {
        try {
            return compiled.program().eval(input.variables());
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(compiled.rule(), e);
        }
    }
}
