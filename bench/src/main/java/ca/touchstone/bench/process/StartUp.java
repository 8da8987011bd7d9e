package ca.touchstone.bench.process;

import ca.touchstone.bench.process.Child.Cost;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What it costs to begin: one review from a cold start, and a server until its first answer. */
final class StartUp {
    /** Runs of each, in turns; the cheapest counts, which other work on the machine disturbed least. */
    private static final int RUNS = 9;

    private static final String PROGRAM = "bench/programs/field-welding-basics.json";
    private static final String PACK = "ca-on/osap-microcredentials/2022";

    private StartUp() {}

    static List<Row> measure(Path folder) throws IOException, InterruptedException, URISyntaxException {
        List<Row> rows = new ArrayList<>();
        rows.add(review(folder));
        rows.add(server(folder, "five packs", Workload.FIVE_PACKS));
        rows.add(server(folder, "every pack", Workload.everyPack()));
        return rows;
    }

    private static Row review(Path folder) throws IOException, InterruptedException, URISyntaxException {
        List<String> ours =
                List.of("./touchstone", "review", PROGRAM, "--framework", PACK, "--as-of", Workload.AS_OF.toString());
        List<String> theirs = new ArrayList<>(List.of(Child.JAVA));
        theirs.addAll(Child.SHORT_RUN);
        theirs.addAll(List.of("-cp", jackson() + File.pathSeparator + Child.CLASSES));
        theirs.addAll(List.of(ReadJson.class.getName(), PROGRAM));
        Path report = folder.resolve("report.txt");
        // The first time, the launcher makes its archive and says so.
        Child.run(report, ours);
        Child.run(report, ours);
        String expected = Files.readString(report);
        List<Cost> our = new ArrayList<>();
        List<Cost> their = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            our.add(Child.run(report, ours));
            their.add(Child.run(folder.resolve("size.txt"), theirs));
            if (!Files.readString(report).equals(expected) || their.get(i).exit() != 0) {
                throw new IllegalStateException("a run gave another report, or none: " + Files.readString(report));
            }
        }
        double ourCpu = cheapest(our);
        double theirCpu = cheapest(their);
        return new Row(
                "touchstone review of one program against one pack, cold",
                "a JVM that only reads the JSON with Jackson",
                ourCpu / theirCpu,
                6,
                4,
                Row.LOWER,
                Row.format("%.2f s of CPU", ourCpu),
                Row.format("%.2f s of CPU", theirCpu),
                "Both with " + String.join(" ", Child.SHORT_RUN)
                        + "; ours through the launcher, with its archive of classes.");
    }

    /** The jars of Jackson that a program needs which only reads a tree. */
    private static String jackson() throws URISyntaxException {
        List<String> jars = new ArrayList<>();
        for (Class<?> type : List.of(ObjectMapper.class, JsonParser.class, JsonProperty.class)) {
            jars.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, jars);
    }

    private static double cheapest(List<Cost> costs) {
        return costs.stream().mapToDouble(Cost::cpuSeconds).min().orElseThrow();
    }

    /** What a server took until it had answered its first review. */
    private record Answered(double cpuSeconds, double seconds) {}

    private static Row server(Path folder, String packs, List<String> ids) throws IOException, InterruptedException {
        List<Answered> ours = new ArrayList<>();
        List<Answered> theirs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            ours.add(answered(folder, ids));
            theirs.add(answered(folder, List.of()));
        }
        double our = least(ours, Answered::seconds);
        double their = least(theirs, Answered::seconds);
        double ourCpu = least(ours, Answered::cpuSeconds);
        double theirCpu = least(theirs, Answered::cpuSeconds);
        return new Row(
                "server with " + packs + ", start to first review answered",
                "the same server with no packs",
                our / their,
                2,
                1.5,
                Row.LOWER,
                Row.format("%.2f s, %.2f s of CPU", our, ourCpu),
                Row.format("%.2f s, %.2f s of CPU", their, theirCpu),
                Row.format("By the clock, on two cores; by CPU %.2f. Both with the archive.", ourCpu / theirCpu));
    }

    private static double least(List<Answered> starts, ToDoubleFunction<Answered> figure) {
        return starts.stream().mapToDouble(figure).min().orElseThrow();
    }

    private static Answered answered(Path folder, List<String> ids) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (RunningServer server = RunningServer.start(folder.resolve("server.txt"), Child.archive(), ids);
                Connection connection = server.connect()) {
            byte[] answer = connection.post("/reviews", Workload.request(PROGRAM, List.of()));
            int reviews = new ObjectMapper().readTree(answer).path("reviews").size();
            if (ids.isEmpty() != (reviews == 0)) {
                throw new IllegalStateException(reviews + " reviews by a server with " + ids);
            }
            return new Answered(server.cpu(), (System.nanoTime() - start) / 1e9);
        }
    }
}
