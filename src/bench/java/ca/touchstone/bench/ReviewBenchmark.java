package ca.touchstone.bench;

import ca.touchstone.intake.Intake;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Library.Selection;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviewer;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * A review of one program against every shipped pack, beside reading and writing the JSON of its description with
 * Jackson: the same thread, the same run. The report of the review is not part of either.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReviewBenchmark {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    /** The description: a file, by its path in the project. */
    @Param({
        "fixtures/programs/on-lambton-ltc-orientation.json",
        "src/bench/programs/field-welding-basics.json",
        "fixtures/programs/invented-welding-complete.json"
    })
    public String file = "";

    private final ObjectMapper tree = new ObjectMapper();
    private final ObjectMapper bound = BoundJson.mapper();
    private byte[] json = {};
    private @SuppressWarnings("NullAway.Init") ProgramDescription description;
    private List<Reviewer> reviewers = List.of();

    /** Reads the description and the packs. */
    @Setup
    public void read() throws IOException {
        json = Files.readAllBytes(Path.of(file));
        description = Intake.read(json, file).fold(submission -> submission.description(), faults -> {
            throw new IllegalStateException(faults.toString());
        });
        PackReading packs = Packs.read(Packs.builtIn(), id -> true);
        Selection selection = Packs.library(packs).select(List.of(), AS_OF);
        reviewers = ((Selection.Chosen) selection).reviewers();
        if (!packs.faults().isEmpty() || reviewers.size() < packs.packs().size()) {
            throw new IllegalStateException("not every pack is reviewed against: " + packs.faults());
        }
    }

    /** Reads the JSON as a tree and writes it. */
    @Benchmark
    public byte[] jsonTree(CpuTime cpu) throws IOException {
        cpu.runs++;
        return tree.writeValueAsBytes(tree.readTree(json));
    }

    /** Reads the JSON as records and writes them. */
    @Benchmark
    public byte[] jsonRecords(CpuTime cpu) throws IOException {
        cpu.runs++;
        return bound.writeValueAsBytes(bound.readValue(json, ProgramDescription.class));
    }

    /** Makes every finding of every pack, in both readings, those packs included that do not apply. */
    @Benchmark
    public List<Review> review(CpuTime cpu) {
        cpu.runs++;
        List<Review> reviews = new ArrayList<>(reviewers.size());
        for (Reviewer reviewer : reviewers) {
            reviews.add(reviewer.review(description, AS_OF));
        }
        return reviews;
    }
}
