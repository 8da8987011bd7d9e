package ca.touchstone.pack.proof;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JVM in a process of its own, with the class path of this one.
 *
 * @param home the folder of its JDK
 * @param options what it is started with
 * @param environment what is set in its environment beside that of this process
 */
record ChildJvm(Path home, List<String> options, Map<String, String> environment) {
    private static final Path OWN_HOME = Path.of(System.getProperty("java.home"));
    private static final int LEAST_RELEASE = 17;
    private static final Pattern RELEASE = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    /** What a process left behind. */
    static final class Ended {
        private final byte[] out;
        private final String complaints;
        private final int code;

        private Ended(byte[] out, String complaints, int code) {
            this.out = out;
            this.complaints = complaints;
            this.code = code;
        }

        /** All that it printed. Not a copy. */
        byte[] out() {
            return out;
        }

        /** What it printed beside that. */
        String complaints() {
            return complaints;
        }

        /** Its exit code. */
        int code() {
            return code;
        }
    }

    /** A JVM like this one, with these options. */
    static ChildJvm with(String... options) {
        return new ChildJvm(OWN_HOME, List.of(options), Map.of());
    }

    ChildJvm in(Map<String, String> changed) {
        return new ChildJvm(home, options, changed);
    }

    ChildJvm of(Path otherHome) {
        return new ChildJvm(otherHome, options, environment);
    }

    /** Runs the class to its end; {@code folder} takes what it writes. */
    Ended run(Path folder, Class<?> main, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        // A short life is cheaper without the second compiler and the threads of the default collector.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        File out = Files.createTempFile(folder, "out", "").toFile();
        File err = Files.createTempFile(folder, "err", "").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            int code = process.waitFor();
            return new Ended(Files.readAllBytes(out.toPath()), Files.readString(err.toPath()), code);
        } finally {
            process.destroyForcibly();
        }
    }

    /** The newest JDK of another release that stands beside this one and can run the product. */
    static Optional<Path> otherHome() throws IOException {
        Path beside = OWN_HOME.getParent();
        if (beside == null || !Files.isReadable(beside)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(beside)) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin").resolve("java")))
                    .filter(home -> release(home) >= LEAST_RELEASE
                            && release(home) != Runtime.version().feature())
                    .max(Comparator.comparingInt(ChildJvm::release).thenComparing(Comparator.naturalOrder()));
        }
    }

    /** Its feature release, such as 17; 0 when the folder does not say. */
    private static int release(Path home) {
        try {
            Matcher matcher = RELEASE.matcher(Files.readString(home.resolve("release")));
            return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
