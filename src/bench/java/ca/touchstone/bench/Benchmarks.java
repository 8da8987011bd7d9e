package ca.touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, and says what a review costs in terms of the JSON of its description. */
public final class Benchmarks {
    private static final double NANOS_PER_MICRO = 1_000;

    private Benchmarks() {}

    /** The first argument is the file for the results. */
    public static void main(String... arguments) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ReviewBenchmark.class.getName())
                        .resultFormat(ResultFormatType.JSON)
                        .result(arguments[0])
                        .build())
                .run();
        Map<String, Map<String, Double>> micros = new LinkedHashMap<>();
        for (RunResult result : results) {
            micros.computeIfAbsent(result.getParams().getParam("file"), ignored -> new LinkedHashMap<>())
                    .put(result.getPrimaryResult().getLabel(), cpuMicros(result));
        }
        System.out.println();
        System.out.println("CPU of one review against every pack, over CPU of reading and writing the JSON");
        System.out.println("with Jackson: as a tree | as records. Wanted: no more than 6.");
        System.out.println();
        System.out.printf(
                "%-34s %7s %16s %8s %13s%n", "description", "bytes", "json \u00b5s", "review \u00b5s", "ratio");
        for (Map.Entry<String, Map<String, Double>> row : micros.entrySet()) {
            print(Path.of(row.getKey()), row.getValue());
        }
    }

    private static void print(Path file, Map<String, Double> micros) throws IOException {
        double tree = Objects.requireNonNull(micros.get("jsonTree"));
        double records = Objects.requireNonNull(micros.get("jsonRecords"));
        double review = Objects.requireNonNull(micros.get("review"));
        System.out.printf(
                Locale.ROOT,
                "%-34s %7d %7.1f |%7.1f %8.1f %5.1f | %5.1f%n",
                file.getFileName(),
                Files.size(file),
                tree,
                records,
                review,
                review / tree,
                review / records);
    }

    private static double cpuMicros(RunResult result) {
        return total(result, "cpuNanos") / total(result, "runs") / NANOS_PER_MICRO;
    }

    private static double total(RunResult result, String counter) {
        Result<?> found = Objects.requireNonNull(result.getSecondaryResults().get(counter), counter);
        return found.getStatistics().getSum();
    }
}
