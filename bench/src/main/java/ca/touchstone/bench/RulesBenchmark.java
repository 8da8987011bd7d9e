package ca.touchstone.bench;

import ca.touchstone.bench.rival.Contender;
import ca.touchstone.oracle.Oracle;
import ca.touchstone.oracle.Oracles;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.Numbers;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The rules alone: what a pack's rules say of one program after the other, by whoever judges. Before anything is
 * measured, the same is said by the product, of these programs and of generated ones.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulesBenchmark {
    private static final int GENERATED = 500;

    /** The pack. */
    @Param({Oracles.OSAP, Oracles.HEQCO, Oracles.ECAMPUS})
    public String pack = "";

    /** Who judges. */
    @Param
    public Contender contender = Contender.TOUCHSTONE;

    private Function<Program, List<?>> judge = program -> List.of();
    private Numbers limits = new Numbers(Map.of());
    private List<ProgramDescription> programs = List.of();
    private int next;

    /** Reads the pack and the programs, and holds the contender to the product. */
    @Setup
    public void read() throws Exception {
        ProvenPack proven = Inputs.packs(pack::equals).get(0);
        programs = Inputs.real();
        limits = new Numbers(proven.ready().pack().limitsOn(Inputs.AS_OF));
        List<ProgramDescription> checked = new ArrayList<>(programs);
        if (contender != Contender.DROOLS_NAIVE) {
            checked.addAll(Inputs.generated(proven.ready().pack(), GENERATED));
        }
        Oracle oracle = contender.oracle(proven.ready().pack());
        new Same(proven.ready(), checked).check(oracle);
        judge = contender == Contender.TOUCHSTONE ? proven.ready().evaluator()::evaluate : oracle::decide;
        CpuTime.warm(this::next);
    }

    /** Judges the next program. */
    @Benchmark
    public List<?> rulings(CpuTime cpu) {
        cpu.runs++;
        return next();
    }

    private List<?> next() {
        next = next + 1 < programs.size() ? next + 1 : 0;
        return judge.apply(new Program(programs.get(next), limits, Inputs.AS_OF));
    }
}
