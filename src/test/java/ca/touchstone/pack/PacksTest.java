package ca.touchstone.pack;

import static ca.touchstone.pack.DemoPack.ID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PacksTest {
    @TempDir
    Path folder;

    @Test
    void aSoundPackIsReadWithItsRulesAndExamples() {
        PackReading reading = Packs.read(DemoPack.RULES, id -> true);
        assertEquals(List.of(), reading.faults());
        assertEquals(1, reading.packs().size());
        ProvenPack proven = reading.packs().get(0);
        assertEquals(ID, proven.ready().pack().id());
        assertEquals(7, proven.ready().pack().framework().criteria().size());
        assertEquals(9, proven.ready().pack().rules().size());
        assertEquals(51, proven.examples().size());
        assertTrue(proven.drl().startsWith("package ca_zz.demo_framework.v2021;"));
    }

    // What can be wrong with a pack: one edit of the sound one, and every fault that comes of it

    /** Each fault as it is told after the pack's id; one that ends in a star goes on in the words of a library. */
    private static final String SCOPE = "scope: {jurisdictions: [CA-NU], provider-types: [public-college, employer]}";

    private static Arguments fault(String file, String from, String to, String... faults) {
        return Arguments.of(file, from, to, List.of(faults));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "pack.yaml",
                        "jurisdiction: CA-ZZ",
                        "jurisdiction: CA-YY",
                        "pack.yaml:3:/jurisdiction: The jurisdiction CA-YY does not match the folder " + ID
                                + ". Make the first folder the jurisdiction in lower case."),
                fault(
                        "pack.yaml",
                        "{from: \"2021-05-11\"}",
                        "{from: \"11 May\"}",
                        "pack.yaml:7:/in-force/from: \"11 May\" is no date. Write it in quotes as YYYY, YYYY-MM or YYYY-MM-DD."),
                fault(
                        "pack.yaml",
                        "{from: \"2021-05-11\"}",
                        "{from: \"2021-05-11\", to: \"later\"}",
                        "pack.yaml:7:/in-force/to: \"later\" is no date. Write it in quotes as YYYY, YYYY-MM or YYYY-MM-DD."),
                fault(
                        "pack.yaml",
                        "America/Toronto",
                        "America/Nowhere",
                        "pack.yaml:8:/zone: \"America/Nowhere\" is no time zone. Write one such as America/Toronto."),
                fault(
                        "pack.yaml",
                        "title: {en: Demonstration framework, fr: Cadre de démonstration}",
                        "title: {en: Demonstration framework}",
                        "pack.yaml:2:/title: There is English here but no French. Add fr."),
                fault(
                        "pack.yaml",
                        "title: {en: Demonstration framework, fr: Cadre de démonstration}",
                        "title: {fr: Cadre de démonstration}",
                        "pack.yaml:2:/title: There is French here but no English. Add en."),
                fault(
                        "pack.yaml",
                        "{en: Add the code., fr: Ajoutez le code.}",
                        "Add the code.",
                        "pack.yaml:82:/criteria/5/remedy: This text is in one language only. Write it as en and fr."),
                fault(
                        "pack.yaml",
                        "basis: clause",
                        "basis: ours",
                        "pack.yaml:15:/limits/most-weeks: The limit most-weeks is ours. Say why under \"why\"."),
                fault(
                        "pack.yaml",
                        "values: {\"2021-05-11\": 12, \"2030\": 16}",
                        "values: {\"2021-05-12\": 12, \"2030\": 16}",
                        "pack.yaml:19:/limits/most-weeks/values: The limit most-weeks starts on 2021-05-12, but the"
                                + " framework is in force from 2021-05-11. Add the value that holds from then on."),
                fault(
                        "pack.yaml",
                        "values: {\"2021-05-11\": 12, \"2030\": 16}",
                        "values: {\"2021-05-11\": 12, \"2030\": 16}\n  hours-a-credit: {meaning: {en: A, fr: B}, unit: hours,"
                                + " basis: clause, values: {\"2021-05-11\": 0.0}}",
                        "pack.yaml:20:/limits/hours-a-credit: No rule compares with the limit hours-a-credit. Use it as"
                                + " limit(\"hours-a-credit\") or remove it.",
                        "pack.yaml:20:/limits/hours-a-credit/values/2021-05-11: The limit hours-a-credit is 0, and hours are"
                                + " divided by it. Write how many hours a credit takes."),
                fault(
                        "pack.yaml",
                        SCOPE,
                        "",
                        "pack.yaml:2:1: Say under \"scope\" to which programs it applies. Where the text governs none, write"
                                + " by-default: false instead, and why under \"reason\"."),
                fault(
                        "pack.yaml",
                        SCOPE,
                        "scope: {}",
                        "pack.yaml:9:/scope: This scope leaves nothing out. Name places, kinds of provider or one"
                                + " institution."),
                fault(
                        "pack.yaml",
                        SCOPE,
                        SCOPE + "\nby-default: false\nreason: {en: A, fr: B}",
                        "pack.yaml:9:/scope: Keep scope, or by-default with its reason: one of the two."),
                fault(
                        "pack.yaml",
                        SCOPE,
                        "by-default: true",
                        "pack.yaml:9:/by-default: Only false can stand here. What has a scope is reviewed by default."),
                fault(
                        "pack.yaml",
                        SCOPE,
                        "by-default: false",
                        "pack.yaml:9:/by-default: Say under \"reason\" why no program is reviewed against it by default, as"
                                + " the text has it."),
                fault(
                        "pack.yaml",
                        SCOPE,
                        "by-default: false\nreason: It binds nobody.",
                        "pack.yaml:10:/reason: This text is in one language only. Write it as en and fr."),
                fault(
                        "pack.yaml",
                        "values: {\"2021-05-11\": 12, \"2030\": 16}",
                        "values: {}",
                        "pack.yaml:19:/limits/most-weeks/values: The limit most-weeks has no value. Add one with the date"
                                + " from which it holds."),
                fault(
                        "pack.yaml",
                        "values: {\"2021-05-11\": 12, \"2030\": 16}",
                        "values: {\"2021-05-11\": 12, \"2030-13\": 16}",
                        "pack.yaml:19:/limits/most-weeks/values/2030-13: \"2030-13\" is no date. Write it in quotes as"
                                + " YYYY, YYYY-MM or YYYY-MM-DD."),
                fault(
                        "pack.yaml",
                        "limits:\n",
                        "limits:\n  spare: {meaning: {en: A, fr: B}, unit: hours, basis: clause, values: {\"2021\": 1}}\n",
                        "pack.yaml:15:/limits/spare: No rule compares with the limit spare. Use it as limit(\"spare\") or"
                                + " remove it."),
                fault(
                        "pack.yaml",
                        "theme: short\n",
                        "theme: long\n",
                        "pack.yaml:23:/criteria/0/theme: There is no theme \"long\". Choose one of: assessed, flexible,"
                                + " portable, relevant, short."),
                fault(
                        "pack.yaml",
                        "level: defining\n    weight: 2",
                        "level: defining\n    weight: 0",
                        "pack.yaml:37:/criteria/1/weight: The weight is 0. Give a whole number of at least 1, or make the"
                                + " level informative."),
                fault(
                        "pack.yaml",
                        "level: informative\n    weight: 0",
                        "level: informative\n    weight: 1",
                        "pack.yaml:78:/criteria/5/weight: The weight is 1, but an informative criterion moves no score."
                                + " Make the weight 0."),
                fault(
                        "pack.yaml",
                        "reads: [cost.total]",
                        "reads: [cost.totle]",
                        "pack.yaml:93:/criteria/6/reads/0: A program description has no field \"cost.totle\". See"
                                + " program-description.schema.json for the names."),
                fault(
                        "pack.yaml",
                        "reads: [cost.total]",
                        "reads: [cost.total, credential]",
                        "pack.yaml:93:/criteria/6/reads/1: A program description has no field \"credential\". See"
                                + " program-description.schema.json for the names."),
                fault(
                        "pack.yaml",
                        "    otherwise: reviewer\n",
                        "    otherwise: reviewer\n    reads: [labourMarket.noc2021]\n",
                        "pack.yaml:82:/criteria/5/reads: Rules decide occupation, and what they read stands in them."
                                + " Remove reads."),
                fault(
                        "pack.yaml",
                        "    otherwise: reviewer\n",
                        "    otherwise: reviewer\n    reads-any: [labourMarket.noc2021]\n",
                        "pack.yaml:82:/criteria/5/reads-any: reads-any is a word of the older language: rules say what"
                                + " they read by themselves. Run touchstone migrate, or remove it."),
                fault(
                        "pack.yaml",
                        "    reads: [cost.total]\n",
                        "    reads: [cost.total]\n    reads-each: []\n",
                        "pack.yaml:94:/criteria/6/reads-each: reads-each is a word of the older language: rules say what"
                                + " they read by themselves. Run touchstone migrate, or remove it."),
                fault(
                        "pack.yaml",
                        "    reads: [cost.total]\n",
                        "    raeds: [cost.total]\n",
                        "pack.yaml:93:/criteria/6/raeds: There is no field \"raeds\" here. Did you mean"
                                + " \"reads\"?"),
                fault(
                        "pack.yaml",
                        "otherwise: reviewer",
                        "otherwise: met",
                        "pack.yaml:81:/criteria/5/otherwise: \"met\" is not one of*"),
                fault(
                        "pack.yaml",
                        "    clauses:\n      - {source: handbook, at: \"8\", says: {en: The form asks for a code., fr: Le"
                                + " formulaire demande un code.}, provenance: memory}\n",
                        "    clauses: []\n",
                        "pack.yaml:73:/criteria/5: The criterion occupation names no clause. Say where the text asks for"
                                + " it."),
                fault(
                        "pack.yaml",
                        "source: handbook, at: \"3.2\"",
                        "source: manual, at: \"3.2\"",
                        "pack.yaml:29:/criteria/0/clauses/0/source: There is no source \"manual\". The pack has: handbook."),
                fault(
                        "pack.yaml",
                        "  - source: handbook\n",
                        "  - source: manual\n",
                        "pack.yaml:97:/not-covered/0/source: There is no source \"manual\". The pack has: handbook."),
                fault(
                        "pack.yaml",
                        "    remedy: {en: Split",
                        "    decided-by: reviewer\n    remedy: {en: Split",
                        "pack.yaml:22:/criteria/0: A reviewer decides short-duration, but the rule \"short-duration: met\""
                                + " decides it too. Remove it, or let it only say notApplicable."),
                fault(
                        "pack.yaml",
                        "    decided-by: reviewer\n    reads: [cost.total]\n",
                        "",
                        "pack.yaml:84:/criteria/6: No rule says when worth is met. Write one, or add"
                                + " \"decided-by: reviewer\"."),
                fault(
                        "criteria.drl",
                        "decide.met(\"portable\");",
                        "decide.notApplicable(\"portable\");",
                        "pack.yaml:52:/criteria/3: No rule says when portable is met. Write one, or add"
                                + " \"decided-by: reviewer\"."),
                fault(
                        "pack.yaml",
                        "    otherwise: reviewer\n",
                        "",
                        "pack.yaml:73:/criteria/5: The criterion occupation rests on memory alone, so it may not fail. Read"
                                + " the text, or write \"otherwise: reviewer\" and no rule for not met."),
                fault(
                        "pack.yaml",
                        "provenance: secondary}\n",
                        "provenance: memory}\n    otherwise: reviewer\n",
                        "pack.yaml:32:/criteria/1: The criterion assessed rests on memory alone, so it may not fail. Read"
                                + " the text, or write \"otherwise: reviewer\" and no rule for not met."),
                fault(
                        "pack.yaml",
                        "provenance: secondary",
                        "provenance: memory",
                        "pack.yaml:32:/criteria/1: The criterion assessed rests on memory alone, so it may not fail. Read"
                                + " the text, or write \"otherwise: reviewer\" and no rule for not met."),
                fault(
                        "pack.yaml",
                        "weight: 2",
                        "wieght: 2",
                        "pack.yaml:32:/criteria/1/weight: \"weight\" is required and is not stated. Add it.",
                        "pack.yaml:37:/criteria/1/wieght: There is no field \"wieght\" here. Did you mean \"weight\"?"),
                fault(
                        "pack.yaml",
                        "status: voluntary",
                        "status: optional",
                        "pack.yaml:6:/status: \"optional\" is not one of*"),
                fault("pack.yaml", "zone: America/Toronto", "zone: [", "pack.yaml:*"),
                fault("examples.yaml", "short-duration:\n", "short-duration: [\n", "examples.yaml:*"),
                fault(
                        "examples.yaml",
                        "worth:\n",
                        "worthy:\n",
                        "examples.yaml:2:/worth: The criterion worth has no example. Add one that is met, one that is not, and"
                                + " one that is silent.",
                        "examples.yaml:71:/worthy: There are examples for \"worthy\", which is no criterion of this pack. Use"
                                + " the id of one in pack.yaml."),
                fault(
                        "examples.yaml",
                        "program: {workload: {weeks: 11.5}}, expect: met",
                        "program: {workload: {weeks: 11.5}}, expect: not-met",
                        "examples.yaml:3:/short-duration/0: short-duration, \"eleven and a half weeks\": expected not-met,"
                                + " found met. Mend the rule or the example."),
                fault(
                        "examples.yaml",
                        "program: {workload: {weeks: 11.5}}, expect: met",
                        "program: {workload: {wekes: 11.5}}, expect: met",
                        "examples.yaml:3:/short-duration/0/program/workload/wekes: There is no field \"wekes\" here. Did you"
                                + " mean \"weeks\"?"),
                fault(
                        "examples.yaml",
                        "program: {workload: {weeks: 11.5}}, expect: met",
                        "program: {workload: {weeks: 11.5}}, expects: met",
                        "examples.yaml:3:/short-duration/0/expect: \"expect\" is required and is not stated. Add it.",
                        "examples.yaml:3:/short-duration/0/expects: There is no field \"expects\" here. Did you mean"
                                + " \"expect\"?"),
                fault(
                        "examples.yaml",
                        "\nworth:\n",
                        "\nequivalent:\n  - {rule: x, was: y, why: {en: So., fr: Ainsi.}}\n\nworth:\n",
                        "examples.yaml:71:/equivalent: equivalent is a word of the older language: no change needs an"
                                + " excuse any more. Run touchstone migrate, or remove it."),
                fault(
                        "criteria.drl",
                        "    Program( weeks < limit(\"most-weeks\") )",
                        "    Program( weeks <= limit(\"most-weeks\") )",
                        "examples.yaml:4:/short-duration/1: short-duration, \"twelve weeks is not fewer than twelve\": expected"
                                + " not-met, found met. Mend the rule or the example.",
                        "examples.yaml:9:/short-duration/6: short-duration, \"sixteen weeks from 2030 on\": expected not-met, found"
                                + " met. Mend the rule or the example.",
                        "examples.yaml:11:/short-duration/8: short-duration, \"twelve weeks the day before\": expected not-met, found"
                                + " met. Mend the rule or the example."),
                fault(
                        "criteria.drl",
                        "    Program( delivery.mode == \"workplace\" )",
                        "    Program( delivery.mode in (\"workplace\", \"online\") )",
                        "examples.yaml:55:/flexible/0: flexible, \"self-paced online\": the rules prove both sides. Make one of"
                                + " them narrower.",
                        "examples.yaml:55:/flexible/0: flexible, \"self-paced online\": expected met, found undetermined. Mend"
                                + " the rule or the example.",
                        "examples.yaml:60:/flexible/5: flexible, \"not self-paced online\": expected not-met, found"
                                + " not-applicable. Mend the rule or the example."),
                fault(
                        "criteria.drl",
                        "    Program( credential.digital == true, credential.portable == true )",
                        "    Program( credential.digital == true )",
                        "examples.yaml:48:/portable/1: portable, \"digital alone\": expected undetermined, found met. Mend the"
                                + " rule or the example.",
                        "examples.yaml:51:/portable/4: portable, \"digital but not portable\": expected not-met, found met."
                                + " Mend the rule or the example."),
                fault(
                        "criteria.drl",
                        "    Program( weeks < limit(\"most-weeks\") )",
                        "    Program( weeks < limit(\"most-weeks\"), workload.credits.system in (\"ECTS\", \"EC\", \"none\"),"
                                + " provider.jurisdiction != \"Ontario\", qualificationLevel.framework != \"DigComp\" )",
                        "criteria.drl:8:79: In workload.credits.system, \"EC\" is read as \"ECTS\". Write \"ECTS\".",
                        "criteria.drl:8:119: In provider.jurisdiction, \"Ontario\" is read as \"CA-ON\". Write \"CA-ON\".",
                        "criteria.drl:8:162: No description is read as \"DigComp\" in qualificationLevel.framework. Write a"
                                + " name that names.yaml has."),
                fault(
                        "criteria.drl",
                        "decide.met(\"occupation\");",
                        "decide.met(\"occupatoin\");",
                        "criteria.drl:69:16: The rule decides \"occupatoin\", which is no criterion of this pack. Did"
                                + " you mean \"occupation\"?"),
                fault(
                        "criteria.drl",
                        "weeks < limit(\"most-weeks\")",
                        "weeks <> limit(\"most-weeks\")",
                        "criteria.drl:8:21: Here stands >, but a comparison needs a field or a value here."));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("faults")
    void aFaultIsToldWithFileLinePlaceAndRemedyAndThePackIsNotUsed(
            String file, String from, String to, List<String> expected) {
        DemoPack.edit(DemoPack.copyTo(folder), file, from, to);
        PackReading reading = Packs.read(folder, id -> true);
        assertEquals(List.of(), reading.packs());
        List<String> told = reading.faults().stream().map(PacksTest::told).toList();
        if (told.size() != expected.size()) {
            assertEquals(expected, told);
        }
        for (int i = 0; i < told.size(); i++) {
            String begins = ID + "/" + expected.get(i).replaceFirst("\\*$", "");
            boolean whole = !expected.get(i).endsWith("*");
            String found = told.get(i);
            assertEquals(begins, whole ? found : found.substring(0, Math.min(begins.length(), found.length())));
        }
        reading.faults()
                .forEach(fault -> assertNotEquals(
                        fault.message(Language.EN), fault.message(Language.FR), "French has words of its own"));
    }

    private static String told(Fault fault) {
        return fault.place() + ": " + fault.message(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Occupation", "occupation_code", "-occupation", "occupation-", "équipe"})
    void theIdOfACriterionIsPlain(String id) {
        DemoPack.edit(DemoPack.copyTo(folder), "pack.yaml", "id: occupation", "id: " + id);
        List<String> told =
                DemoPack.faults(folder).stream().map(PacksTest::told).toList();
        String fault = ID + "/pack.yaml:73:/criteria/5/id: \"" + id
                + "\" is no id. Use lower case letters, digits and hyphens.";
        assertTrue(told.contains(fault), told::toString);
    }

    @Test
    void aPackWithoutCriteriaIsNone() throws IOException {
        DemoPack.copyTo(folder);
        Path pack = folder.resolve(ID).resolve("pack.yaml");
        String yaml = Files.readString(pack);
        Files.writeString(
                pack,
                yaml.substring(0, yaml.indexOf("criteria:\n"))
                        + "criteria: []\n"
                        + yaml.substring(yaml.indexOf("not-covered:\n")));
        List<String> told =
                DemoPack.faults(folder).stream().map(PacksTest::told).toList();
        assertTrue(
                told.contains(ID + "/pack.yaml:21:/criteria: The pack has no criteria. Add at least one."),
                told::toString);
    }

    @Test
    void aCriterionMayHaveTheNameThatExcusesHadInTheOlderLanguage() {
        DemoPack.copyTo(folder);
        DemoPack.edit(folder, "pack.yaml", "id: occupation", "id: equivalent");
        DemoPack.edit(folder, "criteria.drl", "decide.met(\"occupation\")", "decide.met(\"equivalent\")");
        DemoPack.edit(folder, "examples.yaml", "\noccupation:\n", "\nequivalent:\n");
        assertEquals(List.of(), keys());
    }

    @Test
    void aRuleThatOnlyRepeatsTheContraryChangesNoExample() {
        DemoPack.copyTo(folder);
        DemoPack.edit(folder, "criteria.drl", "rule \"assessed: met\"\n", """
                rule "short-duration: not met"
                when
                    Program( weeks >= limit("most-weeks") )
                then
                    decide.notMet("short-duration");
                end

                rule "assessed: met"
                """);
        assertEquals(List.of(), keys());
    }

    @Test
    void everyFaultOfAPackIsToldAtOnceInTheOrderOfFilesAndLines() {
        DemoPack.copyTo(folder);
        DemoPack.edit(folder, "pack.yaml", "zone: America/Toronto", "zone: Nowhere");
        DemoPack.edit(folder, "pack.yaml", "theme: short\n", "theme: long\n");
        DemoPack.edit(folder, "criteria.drl", "weeks < limit(\"most-weeks\")", "weeks < limit(\"weeks\")");
        DemoPack.edit(folder, "examples.yaml", "short-duration:\n", "short-duration: [\n");
        assertEquals(
                List.of("criteria.drl", "examples.yaml", "pack.yaml", "pack.yaml"),
                DemoPack.faults(folder).stream()
                        .map(fault -> Path.of(fault.file()).getFileName().toString())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.yaml", "criteria.drl", "examples.yaml"})
    void anEmptyFileIsNoPack(String file) throws IOException {
        DemoPack.copyTo(folder);
        Files.writeString(folder.resolve(ID).resolve(file), "");
        PackReading reading = Packs.read(folder, id -> true);
        assertEquals(List.of(), reading.packs());
        assertFalse(reading.faults().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"criteria.drl", "examples.yaml"})
    void aMissingFileIsNamed(String file) throws IOException {
        DemoPack.copyTo(folder);
        Files.delete(folder.resolve(ID).resolve(file));
        assertEquals(
                List.of(ID + "/" + file + ": There is no " + file
                        + ". A pack has pack.yaml, criteria.drl and examples.yaml;"
                        + " beside the packs stands themes.yaml. Add it, or copy one that you have."),
                DemoPack.faults(folder).stream().map(PacksTest::told).toList());
    }

    @Test
    void aFolderInPlaceOfAFileCannotBeRead() throws IOException {
        DemoPack.copyTo(folder);
        Path rules = folder.resolve(ID).resolve("criteria.drl");
        Files.delete(rules);
        Files.createDirectory(rules);
        assertEquals(
                List.of("file-unreadable"),
                DemoPack.faults(folder).stream().map(Fault::key).toList());
    }

    @Test
    void themesThatAreMissingOrUnreadableAreToldOnce() throws IOException {
        DemoPack.copyTo(folder);
        Path themes = folder.resolve("themes.yaml");
        Files.delete(themes);
        assertEquals(List.of("file-missing"), keys());
        Files.createDirectory(themes);
        assertEquals(List.of("file-unreadable"), keys());
        Files.delete(themes);
        Files.writeString(themes, "themes:\n  short: {title: {en: A, fr: B}}\n");
        Fault fault = DemoPack.faults(folder).get(0);
        assertEquals("themes.yaml:2:/themes/short/about", fault.place());
        assertEquals("required", fault.key());
    }

    private List<String> keys() {
        return DemoPack.faults(folder).stream().map(Fault::key).toList();
    }

    @Test
    void aPackThatGovernsNobodySaysSoInsteadOfAScope() {
        DemoPack.copyTo(folder);
        DemoPack.edit(folder, "pack.yaml", SCOPE, "by-default: false\nreason: {en: A, fr: B}");
        PackReading reading = Packs.read(folder, id -> true);
        assertEquals(List.of(), reading.faults());
        assertTrue(reading.packs().get(0).ready().pack().framework().isOnlyByName());
    }

    @Test
    void aFolderWhosePathIsNoIdIsNoPack() throws IOException {
        DemoPack.copyTo(folder);
        Files.move(folder.resolve("ca-zz/demo-framework"), folder.resolve("ca-zz/Demo_Framework"));
        Fault fault = DemoPack.faults(folder).get(0);
        assertEquals("id", fault.key());
        assertEquals("ca-zz/Demo_Framework/2021", fault.place());
    }

    @Test
    void aBadPackDoesNotHideTheOthers() {
        DemoPack.copyTo(folder);
        DemoPack.copyAs(folder, "ca-zz/demo-framework/2022");
        DemoPack.edit(folder, "pack.yaml", "zone: America/Toronto", "zone: Nowhere");
        PackReading reading = Packs.read(folder, id -> true);
        assertEquals(
                List.of("ca-zz/demo-framework/2022"),
                reading.packs().stream().map(pack -> pack.ready().pack().id()).toList());
        assertEquals(List.of("zone"), reading.faults().stream().map(Fault::key).toList());
        assertEquals(List.of(ID, "ca-zz/demo-framework/2022"), Packs.ids(folder));
        assertEquals(1, Packs.library(reading).packs().size());
    }

    @Test
    void onlyThePacksThatAreWantedAreRead() {
        DemoPack.edit(DemoPack.copyTo(folder), "pack.yaml", "zone: America/Toronto", "zone: Nowhere");
        PackReading reading = Packs.read(folder, id -> false);
        assertEquals(List.of(), reading.packs());
        assertEquals(List.of(), reading.faults());
    }

    @Test
    void aFolderThatIsNotThereIsOurOwnError() {
        assertThrows(UncheckedIOException.class, () -> Packs.ids(folder.resolve("nowhere")));
    }

    // Digest

    private String digest() {
        PackReading reading = Packs.read(folder, id -> true);
        assertEquals(List.of(), reading.faults());
        return reading.packs().get(0).ready().pack().sha256();
    }

    @Test
    void theDigestIsTheSameWhereverTheFilesStand() {
        DemoPack.copyTo(folder);
        assertEquals(DemoPack.proven().ready().pack().sha256(), digest());
        assertTrue(digest().matches("[0-9a-f]{64}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.yaml", "criteria.drl", "examples.yaml"})
    void theDigestChangesWithEachFile(String file) throws IOException {
        DemoPack.copyTo(folder);
        Path path = folder.resolve(ID).resolve(file);
        Files.writeString(path, Files.readString(path) + "\n");
        assertNotEquals(DemoPack.proven().ready().pack().sha256(), digest());
    }

    // Where packs are

    @Test
    void packsAreReadFromAJar() throws IOException {
        URI jar = URI.create("jar:" + folder.resolve("packs.jar").toUri());
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Path root = files.getPath("/rules");
            DemoPack.copyTo(root);
            assertEquals(List.of(ID), Packs.ids(root));
            PackReading reading = Packs.read(root, id -> true);
            assertEquals(List.of(), reading.faults());
            assertEquals(
                    DemoPack.proven().ready().pack().sha256(),
                    reading.packs().get(0).ready().pack().sha256());
        }
    }

    @Test
    void thePacksThatComeWithTouchstoneAreFound() {
        assertTrue(Packs.ids(Packs.builtIn()).contains("ca-on/osap-microcredentials/2022"));
    }
}
