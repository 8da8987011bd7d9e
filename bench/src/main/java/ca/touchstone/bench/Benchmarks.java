package ca.touchstone.bench;

import ca.touchstone.bench.ReviewBenchmark.Work;
import ca.touchstone.bench.Row.Better;
import ca.touchstone.bench.rival.Contender;
import ca.touchstone.oracle.Oracles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and writes one table of what they say, ratios first. */
public final class Benchmarks {
    private static final double KB = 1_000;
    private static final double MICROS_A_MILLI = 1_000;

    private final Figures figures;

    private Benchmarks(Figures figures) {
        this.figures = figures;
    }

    /**
     * The argument is a regular expression: what has a part like it is run, such as {@code Rules.*(TOUCHSTONE|JAVA)},
     * {@code Review} or {@code Growth.*criteria}; the rows of the other benchmarks stay as they are.
     */
    public static void main(String... arguments) throws RunnerException, IOException {
        Table table = new Table();
        Pattern only = Pattern.compile(arguments[0]);
        List<String> contenders =
                Arrays.stream(Contender.values()).map(Contender::name).toList();
        table.put(
                "1-rules",
                run(RulesBenchmark.class, "contender", contenders, only).rules());
        table.put(
                "2-report",
                run(ReviewBenchmark.class, "file", ReviewBenchmark.FILES, only).reports());
        table.put(
                "3-growth",
                run(GrowthBenchmark.class, "size", GrowthBenchmark.SIZES, only).growth());
        System.out.println();
        System.out.println(table.write(Machine.here()));
    }

    private static Benchmarks run(Class<?> benchmark, String parameter, List<String> values, Pattern only)
            throws RunnerException {
        String[] wanted = values.stream()
                .filter(value ->
                        only.matcher(benchmark.getSimpleName() + " " + value).find())
                .toArray(String[]::new);
        Collection<RunResult> results = wanted.length == 0
                ? List.of()
                : new Runner(new OptionsBuilder()
                                .include(Pattern.quote(benchmark.getName()))
                                .param(parameter, wanted)
                                .addProfiler(GCProfiler.class)
                                .shouldFailOnError(true)
                                .build())
                        .run();
        return new Benchmarks(new Figures(results));
    }

    // The rules alone

    private record Goal(
            Contender contender,
            @Nullable Double atLeast,
            @Nullable Double stretch,
            String note) {}

    private static final List<Goal> GOALS = List.of(
            new Goal(Contender.JAVA, 5.0, 3.0, ""),
            new Goal(Contender.CEL, 8.0, 15.0, "making its input, with the measures, is not counted"),
            new Goal(Contender.EVRETE, 8.0, 15.0, "its conditions are predicates in Java"),
            new Goal(Contender.EVRETE_TUNED, 8.0, 15.0, "no threads of its own, one session cleared for each program"),
            new Goal(Contender.EASY_RULES, 1.0, 1.5, "its conditions are predicates in Java"),
            new Goal(Contender.MVEL, 1.0, 1.5, ""),
            new Goal(Contender.DROOLS, 4.0, 8.0, "`from` over lists, a new session each time"),
            new Goal(Contender.DROOLS_NAIVE, null, null, "the rule base built each time"));

    private List<Row> rules() {
        List<Row> rows = new ArrayList<>();
        List<Double> ours = micros(Contender.TOUCHSTONE);
        for (Goal goal : GOALS) {
            List<Double> theirs = micros(goal.contender());
            if (!ours.isEmpty() && !theirs.isEmpty()) {
                rows.add(row(goal, ours, theirs));
            }
        }
        return rows;
    }

    private static Row row(Goal goal, List<Double> ours, List<Double> theirs) {
        boolean limit = goal.contender() == Contender.JAVA;
        List<Double> more = limit ? ours : theirs;
        List<Double> less = limit ? theirs : ours;
        List<String> each = new ArrayList<>();
        for (int i = 0; i < Oracles.ids().size(); i++) {
            String name = Oracles.ids().get(i).split("/", -1)[1];
            each.add(name + " " + figure(more.get(i) / less.get(i)));
        }
        return new Row(
                "rules alone, three packs" + (limit ? ", times the CPU" : ", times faster"),
                goal.contender().title(),
                sum(more) / sum(less),
                goal.atLeast(),
                goal.stretch(),
                limit ? Better.LOWER : Better.HIGHER,
                figure(sum(ours)) + " µs",
                figure(sum(theirs)) + " µs",
                String.join(", ", each) + (goal.note().isEmpty() ? "" : "; " + goal.note()));
    }

    /** For each pack; none where one was not measured. */
    private List<Double> micros(Contender contender) {
        List<Double> found = Oracles.ids().stream()
                .flatMap(pack -> figures.micros("rulings", contender.name(), pack).stream())
                .toList();
        return found.size() == Oracles.ids().size() ? found : List.of();
    }

    private static double sum(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).sum();
    }

    // Descriptions and reports

    private List<Row> reports() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String file : ReviewBenchmark.FILES) {
            String name = name(file);
            Optional<Double> report = micros(file, Work.REPORT);
            Optional<Double> review = micros(file, Work.REVIEW);
            add(
                    rows,
                    new Times(
                            "JSON in to report out, five packs: " + name,
                            "reading and writing that JSON alone",
                            6.0,
                            4.0),
                    report,
                    micros(file, Work.REPORT_JSON));
            add(
                    rows,
                    new Times("review, five packs: " + name, "its JSON read and written as a tree", 6.0, null),
                    review,
                    micros(file, Work.JSON_TREE));
            add(
                    rows,
                    new Times("review, five packs: " + name, "its JSON read and written as records", 6.0, null),
                    review,
                    micros(file, Work.JSON_RECORDS));
            figures.bytes("work", file, Work.REVIEW.name())
                    .ifPresent(bytes -> rows.add(allocation(name, bytes / ReviewBenchmark.criteria() * 10 / KB)));
        }
        return rows;
    }

    private Optional<Double> micros(String file, Work work) {
        return figures.micros("work", file, work.name());
    }

    private static Row allocation(String name, double kilobytes) {
        return new Row(
                "allocation of a review, KB a pack of ten criteria: " + name,
                "",
                kilobytes,
                15.0,
                8.0,
                Better.LOWER,
                figure(kilobytes) + " KB",
                "",
                "findings of both readings, five packs; without reading the description and writing the report");
    }

    private static String name(String file) throws IOException {
        return Path.of(file).getFileName().toString().replace(".json", "") + ", "
                + String.format(Locale.ROOT, "%,d", Files.size(Path.of(file))) + " bytes";
    }

    // Growth

    private List<Row> growth() {
        List<Row> rows = new ArrayList<>();
        int packs = GrowthBenchmark.allIds().size();
        figures.micros("review", "packs 0")
                .ifPresent(micros -> rows.add(new Row(
                        "review, all " + packs + " packs, ms of CPU",
                        "",
                        micros / MICROS_A_MILLI,
                        1.5,
                        null,
                        Better.LOWER,
                        figure(micros) + " µs",
                        "",
                        "a complete program of usual size, field-welding-basics")));
        grown(rows, "review, 5 packs", "packs 5", "1 pack", "packs 1");
        grown(rows, "review, all " + packs + " packs", "packs 0", "1 pack", "packs 1");
        grown(rows, "review, 100 criteria in a pack", "criteria 100", "10 criteria", "criteria 10");
        grown(rows, "review, 500 criteria in a pack", "criteria 500", "10 criteria", "criteria 10");
        grown(rows, "review, lists of 16 members", "members 16", "1 member", "members 1");
        grown(rows, "review, lists of 200 members", "members 200", "1 member", "members 1");
        return rows;
    }

    private void grown(List<Row> rows, String what, String size, String against, String other) {
        add(
                rows,
                new Times(what, against, null, null),
                figures.micros("review", size),
                figures.micros("review", other));
    }

    /** How many times the CPU of something else it takes, and how many are wanted. */
    private record Times(
            String what,
            String against,
            @Nullable Double atLeast,
            @Nullable Double stretch) {}

    private static void add(List<Row> rows, Times times, Optional<Double> ours, Optional<Double> theirs) {
        if (ours.isPresent() && theirs.isPresent()) {
            rows.add(new Row(
                    times.what(),
                    times.against(),
                    ours.get() / theirs.get(),
                    times.atLeast(),
                    times.stretch(),
                    Better.LOWER,
                    figure(ours.get()) + " µs",
                    figure(theirs.get()) + " µs",
                    ""));
        }
    }

    static String figure(double number) {
        String format = number >= 100 ? "%,.0f" : number >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, number);
    }
}
