package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Submission;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import ca.touchstone.report.ReportJson;
import ca.touchstone.report.ReportWriter;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a text editor and {@code check} alone, the limit of weeks becomes another on a day next year. */
class OfficersTaskTest {
    private static final String OSAP = "ca-on/osap-microcredentials/2022";
    private static final LocalDate DAY = LocalDate.of(2027, 9, 1);

    @TempDir
    Path folder;

    private void edit(String file, String from, String to) throws IOException {
        Path path = folder.resolve(OSAP).resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), from);
        Files.writeString(path, text.replace(from, to));
    }

    private PackReading read() {
        PackReading reading = Packs.read(folder, id -> true);
        assertEquals(List.of(), reading.faults());
        return reading;
    }

    private List<ProofFailure> gaps() {
        return Proofs.of(read().packs(), id -> {}).get(0).gaps();
    }

    /** The report on a program of so many weeks, without the digests: those of the pack and of the report itself change. */
    private static String report(PackReading packs, String weeks, LocalDate asOf) {
        Submission program =
                Shipped.read(("{\"workload\":{\"weeks\":" + weeks + "}}").getBytes(StandardCharsets.UTF_8), "weeks");
        Selection selection = Packs.library(packs).select(List.of(OSAP), false, AsOf.date(asOf));
        return ReportJson.pretty(new ReportWriter(Shipped.FIELDS, "test", Language.EN)
                        .write(
                                program,
                                Library.review(program.description(), (Selection.Chosen) selection, AsOf.date(asOf)))
                        .report())
                .replaceAll("\"(sha256|decisions)\" : \"[0-9a-f]{64}\"", "");
    }

    @Test
    void aLimitChangesOnADayWhenTheExamplesThatCheckAsksForArePasted() throws IOException {
        Path pack = Files.createDirectories(folder.resolve(OSAP));
        Files.copy(Shipped.RULES.resolve("themes.yaml"), folder.resolve("themes.yaml"));
        for (String file : List.of("pack.yaml", "criteria.drl", "examples.yaml")) {
            Files.copy(Shipped.RULES.resolve(OSAP).resolve(file), pack.resolve(file));
        }
        PackReading before = read();

        String weeks = "unit: weeks\n    basis: clause\n    values: {\"2022\": 12";
        edit("pack.yaml", weeks + "}", weeks + ", \"2027-09-01\": 16}");
        List<String> paste =
                gaps().stream().flatMap(gap -> gap.paste().stream()).toList();
        assertEquals(
                List.of(
                        "  - {name: workload.weeks 15.5 on 2027-09-01, program: {workload: {weeks: 15.5}}, as-of: 2027-09-01, expect: met}",
                        "  - {name: workload.weeks 16 on 2027-09-01, program: {workload: {weeks: 16}}, as-of: 2027-09-01, expect: not-met}",
                        "  - {name: workload.weeks 16.5 on 2027-09-01, program: {workload: {weeks: 16.5}}, as-of: 2027-09-01, expect: not-met}",
                        "  - {name: workload.weeks 12 on 2027-08-31, program: {workload: {weeks: 12}}, as-of: 2027-08-31, expect: not-met}"),
                paste);

        edit("examples.yaml", "short-duration:\n", "short-duration:\n" + String.join("\n", paste) + "\n");
        assertEquals(List.of(), gaps());

        PackReading after = read();
        for (String number : List.of("11.5", "12", "15.5", "16", "{\"min\":8,\"max\":14}")) {
            assertEquals(report(before, number, DAY.minusDays(1)), report(after, number, DAY.minusDays(1)));
        }
        assertTrue(report(before, "15.5", DAY).contains("\"value\" : \"not-met\""));
        assertTrue(report(after, "15.5", DAY).contains("\"value\" : \"met\""));
    }
}
