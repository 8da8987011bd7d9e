package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.intake.Fields;
import ca.touchstone.intake.Intake;
import ca.touchstone.intake.Submission;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.report.ReportJson;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The shipped packs and fixtures, read once for all proofs. */
final class Shipped {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
    static final Path RULES = Path.of("rules");
    static final Path PROGRAMS = Path.of("fixtures", "programs");
    static final Path REPORTS = Path.of("fixtures", "reports");
    static final PackReading READING = Packs.read(RULES, id -> true);
    static final Fields FIELDS = Fields.read();
    private static final JsonMapper READER = new JsonMapper();

    private Shipped() {}

    /** A document as a reader of its JSON has it. */
    static JsonNode tree(Object document) {
        try {
            return READER.readTree(ReportJson.bytes(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ProvenPack> packs() {
        assertEquals(List.of(), READING.faults());
        return READING.packs();
    }

    static ProvenPack pack(String id) {
        return packs().stream()
                .filter(pack -> pack.ready().pack().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** All that a loan of Ontario asks for; quotation marks are apostrophes. */
    static final String LOAN =
            "{'title':'x','provider':{'name':'Welland College','type':'public-college','jurisdiction':'CA-ON'},"
                    + "'workload':{'weeks':8,'instructionalHours':40},"
                    + "'partners':[{'name':'Steel Forms','type':'employer','roles':['co-design']}],"
                    + "'labourMarket':{'noc2021':['72106'],'cip2021':'48.0508'},'delivery':{'mode':'online'},"
                    + "'qualityAssurance':{'approvedBy':'Senate','policyRef':'QA-1','approvedOn':'2026-02-01'},"
                    + "'funding':{'osap':{'approved':true,'listSnapshotDate':'2026-09-01'}}}";

    /** Those of the packs that are in force on the day. */
    static Selection.Chosen inForce(List<String> ids) {
        Library library = Packs.library(READING);
        List<String> inForce = ids.stream()
                .filter(id -> library.select(List.of(id), false, AsOf.date(AS_OF)) instanceof Selection.Chosen)
                .toList();
        return (Selection.Chosen) library.select(inForce, false, AsOf.date(AS_OF));
    }

    private static final Map<String, Submission> FIXTURES = readFixtures();

    /** Every fixture by name, in order. */
    static Map<String, Submission> fixtures() {
        return FIXTURES;
    }

    static Submission fixture(String name) {
        return Objects.requireNonNull(FIXTURES.get(name), name);
    }

    private static Map<String, Submission> readFixtures() {
        Map<String, Submission> fixtures = new TreeMap<>();
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                fixtures.put(name, read(Files.readAllBytes(file), name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fixtures;
    }

    static Submission read(byte[] json, String name) {
        return Intake.read(json, name).fold(submission -> submission, faults -> {
            throw new AssertionError(faults.toString());
        });
    }
}
