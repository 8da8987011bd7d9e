package ca.touchstone.bench.process;

import ca.touchstone.bench.process.Child.Cost;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * A batch of lines made from the real programs, against one pack: two cores beside one, how little heap is enough, and
 * whether a batch that is killed three times and resumed gives the same bytes as one that is left alone.
 */
final class Batches {
    private static final String PACK = "ca-on/osap-microcredentials";
    private static final int RUNS = 3;
    private static final int KILLS = 3;

    /** Lines for the comparison of cores: enough that starting and warming up hardly count. */
    private static final int LINES_FOR_CORES = 250_000;

    private final Path folder;
    private final Path printed;

    private Batches(Path folder) {
        this.folder = folder;
        this.printed = folder.resolve("batch.txt");
    }

    /** The lines are those of the batch whose memory is measured. */
    static List<Row> measure(Path folder, int lines) throws IOException, InterruptedException {
        Batches batches = new Batches(folder);
        List<Row> rows = new ArrayList<>();
        rows.add(batches.cores());
        rows.add(batches.memory(lines));
        return rows;
    }

    private List<String> review(Path in, Path out, String heap, String... more) {
        List<String> command = Child.touchstone(
                List.of("-Xmx" + heap),
                "review",
                "--batch",
                in.toString(),
                "--out",
                out.toString(),
                "--framework",
                PACK,
                "--as-of",
                Workload.AS_OF.toString());
        command.addAll(List.of(more));
        return command;
    }

    private Cost done(List<String> command) throws IOException, InterruptedException {
        Cost cost = Child.run(printed, command);
        if (cost.exit() != 0) {
            throw new IllegalStateException("exit code " + cost.exit() + ": " + Files.readString(printed));
        }
        return cost;
    }

    private Row cores() throws IOException, InterruptedException {
        Path in = folder.resolve("lines.ndjson");
        Path out = folder.resolve("reports.ndjson");
        Workload.writeLines(in, LINES_FOR_CORES);
        double one = Double.MAX_VALUE;
        double two = Double.MAX_VALUE;
        double apart = Double.MAX_VALUE;
        String digest = "";
        for (int i = 0; i < RUNS; i++) {
            apart = Math.min(apart, apart(in, out));
            for (String cores : List.of("0", "0,1")) {
                Files.deleteIfExists(out);
                double seconds =
                        done(Child.onCores(cores, review(in, out, "512m"))).seconds();
                String found = digest(out);
                if (!digest.isEmpty() && !digest.equals(found)) {
                    throw new IllegalStateException("another output on cores " + cores);
                }
                digest = found;
                if (cores.equals("0")) {
                    one = Math.min(one, seconds);
                } else {
                    two = Math.min(two, seconds);
                }
            }
        }
        Files.delete(in);
        Files.delete(out);
        return new Row(
                "batch on two cores",
                "the same batch on one core",
                one / two,
                1.7,
                1.9,
                Row.HIGHER,
                Row.format("%,.0f lines a second", LINES_FOR_CORES / two),
                Row.format("%,.0f lines a second", LINES_FOR_CORES / one),
                Row.format(
                        "%,d lines against one pack, start included; the same bytes come out. Two such batches at once, each"
                                + " on a core of its own, do %.2f times the work of one: what the cores themselves allow.",
                        LINES_FOR_CORES, 2 * one / apart));
    }

    /** The seconds of two batches at once that have nothing in common but the machine, each on a core of its own. */
    private double apart(Path in, Path out) throws IOException, InterruptedException {
        Path others = folder.resolve("others.ndjson");
        Files.deleteIfExists(out);
        Files.deleteIfExists(others);
        long start = System.nanoTime();
        Process other = Child.start(folder.resolve("other.txt"), Child.onCores("1", review(in, others, "512m")));
        try {
            done(Child.onCores("0", review(in, out, "512m")));
            if (other.waitFor() != 0) {
                throw new IllegalStateException("exit code " + other.exitValue());
            }
        } finally {
            other.destroy();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Files.delete(others);
        return seconds;
    }

    /** The least heap that is tried and is enough, and the proof that killing and resuming changes nothing. */
    private Row memory(int lines) throws IOException, InterruptedException {
        Path in = folder.resolve("lines.ndjson");
        Path undisturbed = folder.resolve("undisturbed.ndjson");
        Workload.writeLines(in, lines);
        int heap = 256;
        Cost cost = Child.run(printed, review(in, undisturbed, heap + "m"));
        if (cost.exit() != 0) {
            heap = 512;
            Files.deleteIfExists(undisturbed);
            cost = done(review(in, undisturbed, heap + "m"));
        }
        String expected = digest(undisturbed);
        long bytes = Files.size(undisturbed);
        Files.delete(undisturbed);
        List<String> killed = killThreeTimes(in, bytes, heap + "m", expected);
        Files.delete(in);
        return new Row(
                Row.format("MB of heap for a batch of %,d lines", lines),
                "the limit set",
                heap,
                512,
                256,
                Row.LOWER,
                Row.format("-Xmx%dm, at most %d MB of memory in all", heap, cost.peakMegabytes()),
                "512 MB",
                Row.format(
                        "%,.0f lines a second, %.1f GB written; killed with SIGKILL after %s of them and resumed, the same"
                                + " bytes (SHA-256 %s…).",
                        lines / cost.seconds(), bytes / 1e9, String.join(", ", killed), expected.substring(0, 12)));
    }

    /** Kills it at three moments chosen at random, lets it end, and holds the bytes against the digest. */
    private List<String> killThreeTimes(Path in, long bytes, String heap, String expected)
            throws IOException, InterruptedException {
        Path out = folder.resolve("resumed.ndjson");
        long seed = System.nanoTime();
        System.out.println("kills at random, seed " + seed);
        List<Long> points =
                new Random(seed).longs(KILLS, 1, bytes).sorted().boxed().toList();
        List<String> killed = new ArrayList<>();
        for (long point : points) {
            Process process = Child.start(printed, review(in, out, heap, "--resume"));
            while (!process.waitFor(1, TimeUnit.MILLISECONDS)) {
                if (Files.exists(out) && Files.size(out) >= point) {
                    process.destroyForcibly();
                }
            }
            // 128 and the number of SIGKILL: it was killed, and did not end by itself.
            if (process.exitValue() != 128 + 9) {
                throw new IllegalStateException("not killed: " + Files.readString(printed));
            }
            killed.add(Row.format("%.0f%%", 100.0 * Files.size(out) / bytes));
        }
        done(review(in, out, heap, "--resume"));
        if (!digest(out).equals(expected)) {
            throw new IllegalStateException("resumed, the output is another one; it stays in " + out);
        }
        Files.delete(out);
        return killed;
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 20];
            DigestInputStream digested = new DigestInputStream(in, digest);
            while (digested.read(buffer) >= 0) {
                // Until all of it is read.
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
