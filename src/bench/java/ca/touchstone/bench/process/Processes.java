package ca.touchstone.bench.process;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Runs the measures that need processes of their own, and writes what each found to {@code target/benchmarks}. Needs the
 * packaged jar, and Linux; what it leaves out, it says.
 */
public final class Processes {
    private static final List<String> ALL = List.of("start-up", "http", "batch", "node");

    /** The lines of the batch whose memory is measured; a million take ten minutes and 17 GB of disk. */
    private static final String LINES = "touchstone.bench.lines";

    private static final int FEW_LINES = 100_000;

    private Processes() {}

    /** The arguments are the measures wanted, of {@code start-up}, {@code http}, {@code batch} and {@code node}; none are all. */
    public static void main(String... wanted)
            throws IOException, InterruptedException, ExecutionException, URISyntaxException {
        if (!Child.isMeasurable() || !isThere("taskset")) {
            System.out.println("process measures: left out, since they need Linux with taskset");
            return;
        }
        Path folder = Files.createDirectories(Path.of("target/bench-processes"));
        for (String measure : wanted.length == 0 ? ALL : List.of(wanted)) {
            System.out.println("measuring " + measure + " …");
            switch (measure) {
                case "start-up" -> Row.write(measure, StartUp.measure(folder));
                case "http" -> Row.write(measure, Throughput.measure(folder));
                case "batch" -> Row.write(measure, Batches.measure(folder, Integer.getInteger(LINES, FEW_LINES)));
                case "node" -> {
                    if (isThere("node") && isThere("npm")) {
                        Row.write(measure, NodeEngines.measure(folder));
                    } else {
                        System.out.println("node: left out, since node and npm are not there");
                    }
                }
                default -> throw new IllegalArgumentException("no such measure: " + measure + "; there are " + ALL);
            }
        }
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
