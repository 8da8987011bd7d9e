package ca.touchstone.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import ca.touchstone.pack.DemoPack;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import ca.touchstone.report.CheckReport;
import ca.touchstone.report.ReportJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckServiceTest {
    private static final String EDGE =
            "No example of short-duration has exactly 11.5, beside or at the limit most-weeks of"
                    + " 2021-05-11. Add one under short-duration.";
    private static final String PASTE =
            "  - {name: workload.weeks 11.5, program: {workload: {weeks: 11.5}}, expect: met}";

    @TempDir
    Path folder;

    private static CheckReport check(PackReading reading) {
        return CheckService.report(reading, Language.EN, id -> {});
    }

    private static String json(CheckReport report) {
        return new String(ReportJson.bytes(report), StandardCharsets.UTF_8);
    }

    @Test
    void aSoundPackIsSaidToBeSoundAndHeardOfWhenItIsProven() {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        CheckReport report = CheckService.report(DemoPack.reading(), Language.EN, done::add);
        assertEquals(
                "{\"schema\":\"touchstone/check/1\",\"sound\":true,\"packs\":[{\"id\":\"" + DemoPack.ID
                        + "\",\"sha256\":\"" + DemoPack.proven().ready().pack().sha256()
                        + "\",\"sound\":true,\"criteria\":7,\"rules\":9,\"examples\":51,"
                        + "\"mutants\":{\"tried\":54,\"killed\":54},\"gaps\":[]}],\"faults\":[]}",
                json(report));
        assertEquals(List.of(DemoPack.ID), done);
    }

    @Test
    void aGapIsToldWithItsPlaceAndTheLinesThatCloseIt() {
        DemoPack.edit(
                DemoPack.copyTo(folder),
                "examples.yaml",
                "  - {name: eleven and a half weeks, program: {workload: {weeks: 11.5}}, expect: met}\n",
                "");
        CheckReport report = check(Packs.read(folder, id -> true));
        assertFalse(report.sound());
        assertEquals(List.of(), report.faults());
        assertTrue(
                json(report)
                        .endsWith("\"mutants\":{\"tried\":54,\"killed\":53},\"gaps\":[{\"proof\":\"edges\",\"file\":\""
                                + DemoPack.ID
                                + "/examples.yaml\",\"line\":3,\"pointer\":\"/short-duration\",\"kind\":\"edge\",\"message\":\""
                                + EDGE + "\",\"paste\":[\"" + PASTE + "\"]}]}],\"faults\":[]}"),
                json(report));
        assertEquals(
                DemoPack.ID + ": 7 criteria, 9 rules, 50 examples, 53 of 54 mutants caught\n  Edges of limits\n    "
                        + DemoPack.ID + "/examples.yaml:3:/short-duration: " + EDGE + "\n" + PASTE
                        + "\n1 fault. Mend it and run check again.",
                report.text(Language.EN, "rules"));
    }

    @Test
    void aFaultIsToldWithItsPlace() {
        DemoPack.edit(DemoPack.copyTo(folder), "pack.yaml", "zone: America/Toronto", "zone: Nowhere");
        CheckReport report = check(Packs.read(folder, id -> true));
        assertEquals(
                "{\"schema\":\"touchstone/check/1\",\"sound\":false,\"packs\":[],\"faults\":[{\"file\":\"" + DemoPack.ID
                        + "/pack.yaml\",\"line\":8,\"pointer\":\"/zone\",\"kind\":\"zone\",\"message\":"
                        + "\"\\\"Nowhere\\\" is no time zone. Write one such as America/Toronto.\"}]}",
                json(report));
    }

    @Test
    void withoutPacksNothingIsSound() {
        CheckReport report = check(new PackReading(List.of(), List.of(), List.of()));
        assertEquals("{\"schema\":\"touchstone/check/1\",\"sound\":false,\"packs\":[],\"faults\":[]}", json(report));
        assertTrue(report.text(Language.EN, "here").startsWith("There is no pack under here."));
    }

    @Test
    void whatAFolderIsCalledHasNoEffectOnATerminal() {
        CheckReport report = check(new PackReading(List.of(), List.of(), List.of()));
        assertTrue(report.text(Language.EN, "\u001b[2J").startsWith("There is no pack under \\u001b[2J."));
    }
}
