package ca.touchstone.bench;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Pack;
import ca.touchstone.intake.Intake;
import ca.touchstone.intake.Submission;
import ca.touchstone.oracle.Generator;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.ProgramDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the benchmarks read. */
final class Inputs {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    /** A complete program of a usual size. */
    static final String ORDINARY = "bench/programs/field-welding-basics.json";

    /** The packs of the first release. */
    static final List<String> FIVE = List.of(
            "ca-on/ecampusontario/2020",
            "ca-on/heqco-quality-markers/2021",
            "ca-on/osap-microcredentials/2022",
            "ca/cican/2021",
            "ca/student-financial-assistance/2018");

    private Inputs() {}

    static List<ProvenPack> packs(Predicate<String> wanted) {
        PackReading reading = Packs.read(Packs.builtIn(), wanted);
        if (!reading.faults().isEmpty()) {
            throw new IllegalStateException(reading.faults().toString());
        }
        return reading.packs();
    }

    static Submission read(Path file) {
        try {
            return Intake.read(Files.readAllBytes(file), file.toString()).fold(submission -> submission, faults -> {
                throw new IllegalStateException(faults.toString());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All fixtures and the ordinary program. Their partners are taken to be all, as the other engines take them. */
    static List<ProgramDescription> real() {
        List<ProgramDescription> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("fixtures", "programs"))) {
            files.sorted().forEach(file -> found.add(withAllPartners(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.add(withAllPartners(Path.of(ORDINARY)));
        return found;
    }

    private static ProgramDescription withAllPartners(Path file) {
        return withAllPartners(
                generator(List.of(BigDecimal.ONE), List.of("a")), read(file).description());
    }

    private static ProgramDescription withAllPartners(Generator generator, ProgramDescription description) {
        return generator.answered(description, "/partnersComplete"::equals);
    }

    private static Generator generator(Collection<BigDecimal> limits, List<String> criteria) {
        return new Generator(2026, AS_OF, limits, criteria);
    }

    /** Descriptions at the edges of a pack's rules. */
    static List<ProgramDescription> generated(Pack pack, int many) {
        Generator generator = generator(
                pack.limitsOn(AS_OF).values(),
                pack.framework().criteria().stream().map(Criterion::id).toList());
        return Stream.generate(() -> withAllPartners(generator, generator.next()))
                .limit(many)
                .toList();
    }
}
