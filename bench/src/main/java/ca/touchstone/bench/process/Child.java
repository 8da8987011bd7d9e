package ca.touchstone.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts processes and tells what they cost, from what Linux keeps of them under {@code /proc}. */
final class Child {
    private static final double TICKS_A_SECOND = 100;
    private static final Duration MOST = Duration.ofHours(2);
    private static final Path OWN = Path.of("/proc/self/stat");

    /** The flags with which the launcher starts what ends soon. */
    static final List<String> SHORT_RUN = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** The flags with which the launcher starts a server or a batch. */
    static final List<String> LONG_RUN = List.of("-XX:+UseParallelGC", "-XX:MaxNewSize=128m");

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** The jar that is measured, as it was packaged. */
    static final String JAR = "target/touchstone.jar";

    /** The classes of the benchmarks. */
    static final String CLASSES = "bench/target/classes";

    private Child() {}

    /**
     * What a process cost that has ended.
     *
     * @param cpuSeconds what it and its own children computed
     * @param seconds how long it ran
     * @param peakMegabytes the most memory it held at once, program code included; sampled
     * @param exit its exit code
     */
    record Cost(double cpuSeconds, double seconds, long peakMegabytes, int exit) {}

    static boolean isMeasurable() {
        return Files.isReadable(OWN);
    }

    /** Runs a command until it ends; what it prints goes to that file. No other child may end meanwhile. */
    static Cost run(Path printed, List<String> command) throws IOException, InterruptedException {
        double cpu = cpuOfEndedChildren();
        long start = System.nanoTime();
        Process process = start(printed, command);
        long peak = 0;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakMegabytes(process));
            if (System.nanoTime() - start > MOST.toNanos()) {
                process.destroyForcibly();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Cost(cpuOfEndedChildren() - cpu, seconds, peak, process.exitValue());
    }

    static Process start(Path printed, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
    }

    /** A command for Java, with our jar and the classes of the benchmarks. */
    static List<String> java(List<String> flags, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(flags);
        command.addAll(List.of("-cp", JAR + ":" + CLASSES, main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A command for Touchstone as it is used for what runs long. */
    static List<String> touchstone(List<String> flags, String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(LONG_RUN);
        command.addAll(flags);
        command.addAll(List.of("-Dtouchstone.rules=rules", "-jar", JAR));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The flags with which the launcher, which must have run before, uses the classes that it read in advance. */
    static List<String> archive() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith(".jsa"))
                    .filter(file -> file.toFile().length() > 0)
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .map(file -> List.of("-Xlog:disable", "-XX:SharedArchiveFile=" + file))
                    .orElse(List.of());
        }
    }

    static List<String> onCores(String cores, List<String> command) {
        return Stream.concat(Stream.of("taskset", "-c", cores), command.stream())
                .toList();
    }

    /** CPU seconds of a process that still runs. */
    static double cpu(Process process) throws IOException {
        return ticks(Path.of("/proc", String.valueOf(process.pid()), "stat"), 14);
    }

    private static double cpuOfEndedChildren() throws IOException {
        return ticks(OWN, 16);
    }

    /** The sum of two neighbouring fields of a stat file, of which the first has that number, in seconds. */
    private static double ticks(Path stat, int number) throws IOException {
        String line = Files.readString(stat);
        // The second field is a name in parentheses that may hold anything.
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[number - 3]) + Long.parseLong(fields[number - 2])) / TICKS_A_SECOND;
    }

    private static long peakMegabytes(Process process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status"))
                    .lines()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            // It has just ended.
            return 0;
        }
    }
}
