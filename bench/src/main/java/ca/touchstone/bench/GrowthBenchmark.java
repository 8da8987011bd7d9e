package ca.touchstone.bench;

import ca.touchstone.oracle.Oracles;
import ca.touchstone.pack.Packs;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviewer;
import java.nio.file.Path;
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

/** How the cost of a review grows with the packs, with the criteria of a pack, and with the lists of a description. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 5, time = 1)
public class GrowthBenchmark {
    /** What grows, and how large it is; 0 packs stands for all. */
    static final List<String> SIZES = List.of(
            "packs 1",
            "packs 5",
            "packs 0",
            "criteria 10",
            "criteria 100",
            "criteria 500",
            "members 1",
            "members 16",
            "members 200");

    /** One of those above. */
    @Param("")
    public String size = "";

    private List<Reviewer> reviewers = List.of();
    private @SuppressWarnings("NullAway.Init") ProgramDescription description;

    /** Makes the packs and the description. */
    @Setup
    public void make() throws Exception {
        String[] words = size.split(" ", -1);
        int number = Integer.parseInt(words[1]);
        description = Inputs.read(Path.of(Inputs.ORDINARY)).description();
        switch (words[0]) {
            case "packs" ->
                reviewers = shipped(number == 0 ? allIds() : number == 1 ? List.of(Oracles.OSAP) : Inputs.FIVE);
            case "criteria" -> reviewers = List.of(new Reviewer(Made.pack(number)));
            default -> {
                reviewers = shipped(Oracles.ids());
                description = Made.program(number);
            }
        }
        check();
        CpuTime.warm(this::reviews);
    }

    /** The packs are whole, and what is written by hand says the same of the description. */
    private void check() {
        if (!reviews().stream().allMatch(review -> review.integrity().isComplete())) {
            throw new IllegalStateException("a criterion has no finding");
        }
        Inputs.packs(Oracles.ids()::contains).forEach(proven -> new Same(proven.ready(), List.of(description))
                .check(Oracles.of(proven.ready().pack())));
    }

    static List<String> allIds() {
        return Packs.ids(Packs.builtIn());
    }

    private static List<Reviewer> shipped(List<String> ids) {
        return Inputs.packs(ids::contains).stream()
                .map(ProvenPack::ready)
                .map(Reviewer::new)
                .toList();
    }

    /** Reviews the description against every pack, those included that do not apply. */
    @Benchmark
    public List<Review> review(CpuTime cpu) {
        cpu.runs++;
        return reviews();
    }

    private List<Review> reviews() {
        List<Review> reviews = new ArrayList<>(reviewers.size());
        for (Reviewer reviewer : reviewers) {
            reviews.add(reviewer.review(description, Inputs.AS_OF));
        }
        return reviews;
    }
}
