package ca.touchstone.bench.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reviews over HTTP beside an echo of the same sizes: the same server process, the same client, in turns, with several
 * numbers of requests at once. Every answer is held equal, byte for byte, to the first.
 */
final class Throughput {
    private static final List<Integer> AT_ONCE = List.of(1, 8, 64);
    private static final String PROGRAM = "bench/programs/field-welding-basics.json";
    private static final int WARM_UP_SECONDS = 40;
    private static final int ROUNDS = 5;
    private static final int ROUND_SECONDS = 3;

    private Throughput() {}

    /** One round: answers a second, and what each cost the server, in microseconds of CPU. */
    private record Round(double aSecond, double cpuMicros) {}

    static List<Row> measure(Path folder) throws IOException, InterruptedException, ExecutionException {
        byte[] request = Workload.request(PROGRAM, Workload.FIVE_PACKS);
        List<Row> rows = new ArrayList<>();
        try (RunningServer server = RunningServer.start(folder.resolve("server.txt"), List.of(), Workload.FIVE_PACKS)) {
            byte[] report;
            try (Connection connection = server.connect()) {
                report = connection.post("/reviews", request);
                connection.put("/echo", report);
            }
            round(server, "/reviews", request, report, 8, WARM_UP_SECONDS);
            round(server, "/echo", request, report, 8, WARM_UP_SECONDS);
            for (int atOnce : AT_ONCE) {
                List<Round> ours = new ArrayList<>();
                List<Round> theirs = new ArrayList<>();
                for (int i = 0; i < ROUNDS; i++) {
                    ours.add(round(server, "/reviews", request, report, atOnce, ROUND_SECONDS));
                    theirs.add(round(server, "/echo", request, report, atOnce, ROUND_SECONDS));
                }
                rows.add(row(atOnce, request, report, best(ours), best(theirs)));
            }
        }
        return rows;
    }

    /** The round that other work on the machine disturbed least. */
    private static Round best(List<Round> rounds) {
        return rounds.stream()
                .max((one, other) -> Double.compare(one.aSecond(), other.aSecond()))
                .orElseThrow();
    }

    private static Row row(int atOnce, byte[] request, byte[] report, Round ours, Round theirs) {
        return new Row(
                "HTTP review against five packs, " + atOnce + " at once",
                "an echo of the same sizes on the same server",
                ours.aSecond() / theirs.aSecond(),
                0.5,
                0.75,
                Row.HIGHER,
                Row.format("%.0f a second, %.0f µs of the server's CPU each", ours.aSecond(), ours.cpuMicros()),
                Row.format("%.0f a second, %.0f µs of the server's CPU each", theirs.aSecond(), theirs.cpuMicros()),
                Row.format("%,d bytes in, %,d out; client on the same cores.", request.length, report.length));
    }

    private static Round round(
            RunningServer server, String path, byte[] request, byte[] expected, int atOnce, int seconds)
            throws IOException, InterruptedException, ExecutionException {
        double cpu = server.cpu();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        ExecutorService clients = Executors.newFixedThreadPool(atOnce);
        long done = 0;
        try {
            Callable<Long> client = () -> {
                long answered = 0;
                try (Connection connection = server.connect()) {
                    while (System.nanoTime() < end) {
                        if (!Arrays.equals(connection.post(path, request), expected)) {
                            throw new IllegalStateException("another answer than before from " + path);
                        }
                        answered++;
                    }
                }
                return answered;
            };
            List<Future<Long>> running = new ArrayList<>();
            for (int i = 0; i < atOnce; i++) {
                running.add(clients.submit(client));
            }
            for (Future<Long> answered : running) {
                done += answered.get();
            }
        } finally {
            clients.shutdownNow();
        }
        double took = (System.nanoTime() - start) / 1e9;
        return new Round(done / took, (server.cpu() - cpu) * 1e6 / done);
    }
}
