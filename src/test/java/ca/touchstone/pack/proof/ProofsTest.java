package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import ca.touchstone.pack.DemoPack;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each proof finds nothing in a sound pack, and the fault that is planted for it. */
class ProofsTest {
    private static final String LIMITS = "values: {\"2021-05-11\": 12, \"2030\": 16}";

    @TempDir
    Path folder;

    static List<PackProof> prove(Path rules) {
        PackReading reading = Packs.read(rules, id -> true);
        assertEquals(List.of(), reading.faults());
        return Proofs.of(reading.packs(), id -> {});
    }

    private static List<ProofFailure> gaps(Path rules) {
        return prove(rules).stream().flatMap(proof -> proof.gaps().stream()).toList();
    }

    private Path copy() {
        return DemoPack.copyTo(folder);
    }

    private void edit(String file, String from, String to) {
        DemoPack.edit(folder, file, from, to);
    }

    /** Takes the example of that name away. */
    private void without(String name) {
        Path file = folder.resolve(DemoPack.ID).resolve("examples.yaml");
        try {
            List<String> lines = Files.readAllLines(file);
            assertTrue(lines.removeIf(line -> line.contains("{name: " + name + ", ")), name);
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wanting, as it is told, with the lines to paste. */
    private List<String> told() {
        return gaps(folder).stream()
                .flatMap(gap -> Stream.concat(
                        Stream.of(gap.proof().code() + ": " + gap.fault().message(Language.EN)), gap.paste().stream()))
                .toList();
    }

    @Test
    void aSoundPackHasNoGapAndEachChangeOfItIsCaught() {
        List<String> done = new ArrayList<>();
        List<PackProof> proofs = Proofs.of(DemoPack.reading().packs(), done::add);
        assertEquals(List.of(), proofs.get(0).gaps());
        assertEquals(proofs.get(0).mutants(), proofs.get(0).killed());
        assertEquals(List.of(DemoPack.ID), done);
    }

    // Cases

    @Test
    void aCriterionWithoutASilentExampleIsFound() {
        copy();
        edit(
                "examples.yaml",
                "expect: needs-review}\n  - {name: the description is silent, program: {}, expect: undetermined}\n\nworth",
                "expect: needs-review}\n\nworth");
        assertTrue(
                told().containsAll(
                                List.of(
                                        "cases: No example of occupation expects undetermined. Add one under occupation.",
                                        "  - {name: labourMarket.noc2021 left out, program: {labourMarket: {}}, expect: undetermined}")),
                told().toString());
    }

    @Test
    void aSideThatRulesCanProveButNoExampleShowsIsFound() {
        copy();
        without("in the workplace");
        without("self-paced in the workplace");
        without("the mode alone");
        assertTrue(
                told().containsAll(List.of(
                        "cases: No example of flexible expects not-applicable. Add one under flexible.",
                        "  - {name: delivery.mode workplace, program: {delivery: {mode: workplace, selfPaced: true}},"
                                + " expect: not-applicable}")),
                told().toString());
    }

    // Edges

    @Test
    void aNewValueOfALimitAsksForItsExamples() {
        copy();
        edit("pack.yaml", LIMITS, "values: {\"2021-05-11\": 12, \"2030\": 16, \"2031-09\": 20}");

        assertEquals(
                List.of(
                        "  - {name: workload.weeks 19.5 on 2031-09-01, program: {workload: {weeks: 19.5}}, as-of: 2031-09-01, expect: met}",
                        "  - {name: workload.weeks 20 on 2031-09-01, program: {workload: {weeks: 20}}, as-of: 2031-09-01, expect: not-met}",
                        "  - {name: workload.weeks 20.5 on 2031-09-01, program: {workload: {weeks: 20.5}}, as-of: 2031-09-01, expect: not-met}",
                        "  - {name: workload.weeks 16 on 2031-08-31, program: {workload: {weeks: 16}}, as-of: 2031-08-31, expect: not-met}"),
                gaps(folder).stream().flatMap(gap -> gap.paste().stream()).toList());
    }

    @Test
    void aDayOnWhichALimitStartsIsFelt() {
        copy();
        redate();
        assertEquals(
                List.of(
                        "edges: No example of short-duration feels that the limit most-weeks becomes 16 on 2030-01-01. Add one on"
                                + " that day.",
                        "  - {name: workload.weeks 12 on 2030-01-01, program: {workload: {weeks: 12}}, as-of: 2030-01-01, expect: met}"),
                told());
    }

    private void redate() {
        Path file = folder.resolve(DemoPack.ID).resolve("examples.yaml");
        try {
            Files.writeString(file, Files.readString(file).replace("2030-01-01", "2030-06-01"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aLimitThatNoExampleFeelsIsFound() {
        copy();
        edit("criteria.drl", "weeks < limit(\"most-weeks\") )", "$l : limit(\"most-weeks\"), weeks < $l )");
        edit("pack.yaml", LIMITS, "values: {\"2021-05-11\": 12}");
        for (String name : List.of(
                "eleven and a half weeks",
                "twelve weeks is not fewer than twelve",
                "twelve weeks from 2030 on",
                "fifteen and a half weeks from 2030 on",
                "sixteen weeks from 2030 on",
                "twelve weeks the day before")) {
            without(name);
        }
        edit(
                "examples.yaml",
                "short-duration:\n",
                "short-duration:\n  - {name: one week, program: {workload: {weeks: 1}}, expect: met}\n");
        assertTrue(
                told().contains(
                                "edges: No example feels it when the limit most-weeks of 12 moves by 0.5. Add examples at it and"
                                        + " beside it."),
                told().toString());
    }

    @Test
    void aValueWithoutAnExampleAStepBesideItIsFound() {
        copy();
        without("twelve and a half weeks");

        assertEquals(
                List.of(
                        "edges: No example of short-duration has exactly 12.5, beside or at the limit most-weeks of 2021-05-11."
                                + " Add one under short-duration.",
                        "  - {name: workload.weeks 12.5, program: {workload: {weeks: 12.5}}, expect: not-met}"),
                told());
    }

    // Mutants

    @Test
    void aRuleThatCouldSayLessIsFoundWithTheExampleThatWouldTell() {
        copy();
        without("portable but not digital");
        without("not digital");

        assertEquals(
                List.of(
                        "mutants: portable: met: without credential.digital == true no example fails. If what it"
                                + " expects is right, add this under portable:",
                        "  - {name: credential.digital false, program: {credential: {digital: false, portable: true}},"
                                + " expect: not-met}"),
                told());
    }

    // Reachability

    @Test
    void twoCriteriaThatNoProgramCanMeetTogetherAreNamed() throws IOException {
        Path rules = contradictory();

        assertTrue(
                gaps(rules).stream()
                        .map(gap -> gap.fault().message(Language.EN))
                        .toList()
                        .contains(
                                "No program meets both short-duration and long, by their examples. Both read: workload.weeks."
                                        + " Change one, or add an example."),
                gaps(rules).toString());
    }

    /** The demonstration pack with a criterion that asks for the contrary of another. */
    private Path contradictory() throws IOException {
        copy();
        Path pack = folder.resolve(DemoPack.ID);
        String yaml = Files.readString(pack.resolve("pack.yaml"));
        int from = yaml.indexOf("  - id: short-duration");
        int to = yaml.indexOf("  - id: assessed");
        String other = yaml.substring(from, to).replace("id: short-duration", "id: long");
        Files.writeString(pack.resolve("pack.yaml"), yaml.substring(0, to) + other + yaml.substring(to));
        String drl = Files.readString(pack.resolve("criteria.drl"));
        Files.writeString(pack.resolve("criteria.drl"), drl + """

                        rule "long: met"
                        when
                            Program( weeks >= limit("most-weeks") )
                        then
                            decide.met("long");
                        end

                        """);
        Files.writeString(pack.resolve("examples.yaml"), """
                long:
                  - {name: long, program: {workload: {weeks: 12}}, expect: met}
                  - {name: short, program: {workload: {weeks: 11}}, expect: not-met}
                """ + Files.readString(pack.resolve("examples.yaml")));
        return folder;
    }

    // References

    @Test
    void aVersionWithoutAnEndBeforeTheNextIsFound() throws IOException {
        copy();
        Path later = DemoPack.copyAs(folder, "ca-zz/demo-framework/2027").resolve("pack.yaml");
        Files.writeString(later, Files.readString(later).replace("from: \"2021-05-11\"", "from: \"2027\""));
        assertEquals(
                List.of(
                        "references: ca-zz/demo-framework/2027 begins the day after 2026-12-31, but this version has no end."
                                + " Write its last day under in-force as to."),
                told());
    }
}
