package ca.touchstone.bench;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.intake.Intake;
import ca.touchstone.intake.Submission;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.report.ReportWriter;
import ca.touchstone.report.View;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import ca.touchstone.service.ReviewOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One program reviewed against the five packs of the first release, without and with reading its description and writing
 * the report, beside what reading and writing the same JSON with Jackson costs: the same thread, the same run.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReviewBenchmark {
    static final List<String> FILES = List.of(
            "fixtures/programs/on-lambton-ltc-orientation.json",
            Inputs.ORDINARY,
            "fixtures/programs/invented-welding-complete.json");

    /** The description: a file, by its path in the project. */
    @Param("")
    public String file = "";

    /** What is done with it. */
    @Param
    public Work work = Work.REPORT;

    /** The parts of what a face does, and what they stand beside. */
    public enum Work {
        /** Reads the JSON of the description as a tree and writes it. */
        JSON_TREE,
        /** Reads the JSON of the description as records and writes them. */
        JSON_RECORDS,
        /** Makes every finding of every pack, in both readings, those packs included that do not apply. */
        REVIEW,
        /** Reads the description, reviews it and writes the report, as every face does. */
        REPORT,
        /** Reads the description as a tree and writes the same report from a tree. */
        REPORT_JSON
    }

    private final ObjectMapper tree = new ObjectMapper();
    private final ObjectMapper bound = BoundJson.mapper();
    private byte[] json = {};
    private @SuppressWarnings("NullAway.Init") ProgramDescription description;
    private @SuppressWarnings("NullAway.Init") Selection.Chosen chosen;
    private @SuppressWarnings("NullAway.Init") ReviewOrder order;
    private JsonNode report = MissingNode.getInstance();
    private Callable<?> call = () -> "";

    /** How many criteria the packs have together. */
    static int criteria() {
        return Inputs.packs(Inputs.FIVE::contains).stream()
                .mapToInt(proven -> proven.ready().pack().framework().criteria().size())
                .sum();
    }

    /** Reads the description and the packs, and makes the report once. */
    @Setup
    public void read() throws Exception {
        json = Files.readAllBytes(Path.of(file));
        description = Inputs.read(Path.of(file)).description();
        Library library = new Library(Inputs.packs(Inputs.FIVE::contains).stream()
                .map(ProvenPack::ready)
                .toList());
        chosen = (Selection.Chosen) library.select(Inputs.FIVE, false, AsOf.date(Inputs.AS_OF));
        order = new ReviewOrder(chosen, AsOf.date(Inputs.AS_OF), new ReportWriter(Fields.read(), "bench", Language.EN));
        byte[] once = report(json);
        report = tree.readTree(once);
        if (chosen.reviewers().size() != Inputs.FIVE.size()
                || !tree.readTree(tree.writeValueAsBytes(report)).equals(report)) {
            throw new IllegalStateException("not the same report against five packs");
        }
        call = switch (work) {
            case JSON_TREE -> () -> tree.writeValueAsBytes(tree.readTree(json));
            case JSON_RECORDS -> () -> bound.writeValueAsBytes(bound.readValue(json, ProgramDescription.class));
            case REVIEW -> () -> Library.review(description, chosen, AsOf.date(Inputs.AS_OF));
            case REPORT -> () -> report(json);
            case REPORT_JSON -> this::reportJson;
        };
        CpuTime.warm(call);
    }

    /** Does the work. */
    @Benchmark
    public Object work(CpuTime cpu) throws Exception {
        cpu.runs++;
        return call.call();
    }

    private byte[] report(byte[] written) {
        Submission submission = Intake.read(written, file).fold(read -> read, faults -> {
            throw new IllegalStateException(faults.toString());
        });
        return order.review(submission).signed().json(View.FULL);
    }

    private byte[] reportJson() throws IOException {
        if (tree.readTree(json).isEmpty()) {
            throw new IllegalStateException("nothing was read");
        }
        return tree.writeValueAsBytes(report);
    }
}
