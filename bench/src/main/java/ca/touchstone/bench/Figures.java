package ca.touchstone.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What came out of one benchmark with its parameters: CPU, not the clock, since other work on the machine is none of ours. */
final class Figures {
    private static final double NANOS_PER_MICRO = 1_000;

    private final Map<List<String>, RunResult> results = new LinkedHashMap<>();

    Figures(Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            List<String> key = new ArrayList<>(List.of(name.substring(name.lastIndexOf('.') + 1)));
            result.getParams()
                    .getParamsKeys()
                    .forEach(parameter -> key.add(result.getParams().getParam(parameter)));
            this.results.put(List.copyOf(key), result);
        }
    }

    /**
     * Microseconds of CPU for one run of the method with these parameters, which stand in order of their names: the
     * median of the iterations, since a burst of the compiler in one of them says nothing.
     */
    Optional<Double> micros(String method, String... parameters) {
        return find(method, parameters).map(Figures::median);
    }

    private static double median(RunResult result) {
        double[] iterations = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> score(iteration, "cpuNanos") / score(iteration, "runs") / NANOS_PER_MICRO)
                .sorted()
                .toArray();
        return iterations[iterations.length / 2];
    }

    private static double score(IterationResult iteration, String counter) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(counter), counter)
                .getScore();
    }

    /** Bytes that one run allocates. */
    Optional<Double> bytes(String method, String... parameters) {
        return find(method, parameters).map(result -> Objects.requireNonNull(
                        result.getSecondaryResults().get("gc.alloc.rate.norm"))
                .getScore());
    }

    private Optional<RunResult> find(String method, String... parameters) {
        List<String> key = new ArrayList<>(List.of(method));
        key.addAll(List.of(parameters));
        return Optional.ofNullable(results.get(key));
    }
}
