package ca.touchstone.bench.process;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/**
 * Runs the measures that need processes of their own, and writes what each found to {@code bench/target/benchmarks}.
 * Needs the packaged jar, and Linux; what it leaves out, it says.
 */
public final class Processes {
    private static final List<String> ALL = List.of("start-up", "http", "batch", "node");

    /** The lines of the batch whose memory is measured; a million take ten minutes and 17 GB of disk. */
    private static final String LINES = "touchstone.bench.lines";

    private static final int FEW_LINES = 100_000;

    private Processes() {}

    /**
     * The argument is a regular expression: of {@code start-up}, {@code http}, {@code batch} and {@code node}, those are
     * measured that have a part like it.
     */
    public static void main(String... arguments)
            throws IOException, InterruptedException, ExecutionException, URISyntaxException {
        List<String> wanted =
                ALL.stream().filter(Pattern.compile(arguments[0]).asPredicate()).toList();
        if (wanted.isEmpty()) {
            return;
        }
        if (!Child.isMeasurable() || !isThere("taskset")) {
            System.out.println("process measures: left out, since they need Linux with taskset");
            return;
        }
        Path folder = Files.createDirectories(Path.of("bench/target/processes"));
        for (String measure : wanted) {
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
                default -> throw new IllegalStateException("not a measure: " + measure);
            }
        }
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
