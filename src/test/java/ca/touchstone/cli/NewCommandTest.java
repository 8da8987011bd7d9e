package ca.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.cli.CommandLineTest.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs each scaffold on a copy of the shipped packs, and then {@code check}. */
class NewCommandTest {
    private static final String OSAP = "ca-on/osap-microcredentials/2022";

    @TempDir
    Path folder;

    private Path rules;

    @BeforeEach
    void copy() throws IOException {
        rules = folder.resolve("rules");
        Path shipped = Path.of("rules");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file :
                    files.filter(Files::isRegularFile).filter(this::isWanted).toList()) {
                Path copy = rules.resolve(shipped.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** A few packs stand for all, so that check is quick. */
    private boolean isWanted(Path file) {
        return file.getNameCount() == 2
                || Set.of("osap-microcredentials", "cican", "heqco-quality-markers")
                        .contains(file.getName(2).toString());
    }

    private static Answer run(String... arguments) {
        return CommandLineTest.run("", arguments);
    }

    private Answer start(String... arguments) {
        return run(Stream.of(Stream.of("new"), Stream.of(arguments), Stream.of("--rules", rules.toString()))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private void assertCheckPasses() {
        Answer check = run("check", rules.toString());
        assertEquals(0, check.code(), check.out() + check.err());
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private String text(String file) throws IOException {
        return Files.readString(rules.resolve(file));
    }

    @Test
    void aNewFrameworkPassesCheckAsItStands() throws IOException {
        Answer answer = start("framework", "ca-zz/name/2027");

        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("It passes check as it stands."), answer.out());
        assertCheckPasses();
        String yaml = text("ca-zz/name/2027/pack.yaml");
        assertTrue(yaml.startsWith("# yaml-language-server: $schema=../../../pack.schema.json\n"), yaml);
        assertTrue(yaml.contains("status: draft\n") && yaml.contains("from: \"2027\"\n"), yaml);
        assertTrue(yaml.contains("en: \"TODO: ") && yaml.contains("fr: \"À FAIRE\u00a0: "), yaml);
        assertFalse(yaml.matches("(?s).*\\{[a-z]+}.*"), "a blank was left: " + yaml);
    }

    @Test
    void aNewFrameworkGovernsItsOwnPlaceOrNoneUntilAPersonSaysOtherwise() throws IOException {
        assertEquals(0, start("framework", "ca-zz/name/2027").code());
        assertTrue(text("ca-zz/name/2027/pack.yaml").contains("\nscope:\n  jurisdictions: [CA-ZZ]\n"));
        assertEquals(0, start("framework", "unesco/name/2027").code());
        String yaml = text("unesco/name/2027/pack.yaml");
        assertTrue(yaml.contains("\nby-default: false\nreason:\n  en: \"TODO: "), yaml);
        assertCheckPasses();
    }

    @Test
    void aNewVersionPassesCheckAndEndsTheOldOneTheDayBefore() throws IOException {
        Files.writeString(folder.resolve("CHANGELOG.md"), "# Changes\n\n### Results\n\n- First packs.\n");
        String before = text(OSAP + "/pack.yaml");

        Answer answer = start("version", OSAP, "2028-09");

        assertEquals(0, answer.code(), answer.err());
        assertCheckPasses();
        assertEquals(
                before.replace("  from: \"2022-08\"\n", "  from: \"2022-08\"\n  to: \"2028-08-31\"\n"),
                text(OSAP + "/pack.yaml"));
        String id = "ca-on/osap-microcredentials/2028-09";
        assertEquals(
                before.replace("  from: \"2022-08\"\n", "  from: \"2028-09\"\n")
                        .replace(
                                "status: in-force\n",
                                "# TODO: set the status when the text of this version is encoded.\nstatus: draft\n"),
                text(id + "/pack.yaml"));
        assertTrue(text(id + "/criteria.drl").startsWith("package ca_on.osap_microcredentials.v2028_09;\n"));
        assertEquals(text(OSAP + "/examples.yaml"), text(id + "/examples.yaml"));
        assertEquals(
                "# Changes\n\n### Results\n\n- `" + id + "`: opened as a copy of `" + OSAP
                        + "`. TODO: the criteria that change, and the fixtures that move.\n- First packs.\n",
                Files.readString(folder.resolve("CHANGELOG.md")));
    }

    @Test
    void withoutAChangelogTheLineForItIsShown() {
        Answer answer = start("version", OSAP, "2028", "--lang", "fr");

        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains("Écrivez sous Results dans votre journal des changements\u00a0: - `"));
    }

    @Test
    void whereALimitChangesBetweenTheVersionsTheExamplesKeepTheirDay() throws IOException {
        Path pack = rules.resolve(OSAP).resolve("pack.yaml");
        String yaml = Files.readString(pack);
        String changed = yaml.replaceFirst("(?m)^(\\s+)\"2022\": 12$", "$1\"2022\": 12\n$1\"2027-09-01\": 16");
        if (changed.equals(yaml)) {
            changed = yaml.replaceFirst("\\{\"2022\": 12}", "{\"2022\": 12, \"2027-09-01\": 16}");
        }
        assertFalse(changed.equals(yaml));
        Files.writeString(pack, changed);

        Answer answer = start("version", OSAP, "2028");

        assertEquals(0, answer.code(), answer.err());
        assertTrue(
                text("ca-on/osap-microcredentials/2028/examples.yaml").contains(", as-of: 2022-08-01, expect: met}"));
    }

    @Test
    void aNewCriterionPassesCheckAndMovesNoVerdict() throws IOException {
        for (String id : new String[] {OSAP, "ca/cican/2021", "ca-on/heqco-quality-markers/2021"}) {
            String before = text(id + "/pack.yaml");
            Answer answer = start("criterion", id, "new-thing");

            assertEquals(0, answer.code(), answer.err());
            String after = text(id + "/pack.yaml");
            int added = after.indexOf("\n  # TODO: what the text asks.");
            String block = after.substring(added, after.indexOf("Décrivez le processus.\"\n", added) + 24);
            assertEquals(before, after.replace(block, ""), "nothing else is touched");
            assertTrue(block.contains("level: informative\n    weight: 0\n"), block);
        }
        assertCheckPasses();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "framework|ca-on/osap-microcredentials/2022||There is ca-on/osap-microcredentials/2022 already.",
                "framework|CA-ON/Osap/2022||\"CA-ON/Osap/2022\" is no id of a pack.",
                "framework|../escape/2022||\"../escape/2022\" is no id of a pack.",
                "version|ca-on/osap-microcredential/2022|2028|Did you mean ca-on/osap-microcredentials/2022?",
                "version|ca-zz/none/1|2028|There is no pack ca-zz/none/1. There are: ca-on/heqco-quality-markers/2021, ",
                "version|ca-on/osap-microcredentials/2022|next|The version next is no date.",
                "version|ca-on/osap-microcredentials/2022|2022|There is ca-on/osap-microcredentials/2022 already.",
                "version|ca-on/osap-microcredentials/2022|2021|The version 2021 would not begin after",
                "criterion|ca-on/osap-microcredentials/2022|hours|has a criterion hours already.",
                "criterion|ca-on/osap-microcredentials/2022|New_Thing|\"New_Thing\" is no id.",
                "criterion|ca-on/osap-microcredentials|x|Did you mean ca-on/osap-microcredentials/2022?"
            })
    void whatCannotBeStartedIsRefusedAndNothingIsWritten(String what, String id, String more, String message)
            throws IOException {
        Map<String, String> before = files();

        Answer answer = more == null ? start(what, id) : start(what, id, more);

        assertEquals(3, answer.code());
        assertTrue(answer.err().contains(message), answer.err());
        assertEquals("", answer.out());
        assertEquals(before, files());
    }

    @Test
    void aVersionIsNotOpenedWhereAnotherHolds() throws IOException {
        assertEquals(0, start("version", OSAP, "2028").code());
        Map<String, String> before = files();

        Answer answer = start("version", OSAP, "2030");

        assertTrue(
                answer.err().startsWith("ca-on/osap-microcredentials/2028 is in force when the version 2030"),
                answer.err());
        assertEquals(before, files());
        assertEquals(
                0, start("version", "ca-on/osap-microcredentials/2028", "2030").code());
        assertCheckPasses();
    }

    @Test
    void aPackWithAFaultIsNoStart() throws IOException {
        Path examples = rules.resolve(OSAP).resolve("examples.yaml");
        Files.writeString(examples, Files.readString(examples).replaceFirst("expect: met", "expect: not-met"));
        Map<String, String> before = files();

        assertEquals(3, start("criterion", OSAP, "new-thing").code());
        assertEquals(3, start("version", OSAP, "2028").code());
        assertEquals(before, files());
    }

    @Test
    void whatIsMissingIsNamed() {
        assertTrue(run("new").err().startsWith("Say what to start: framework, version or criterion."));
        assertEquals(
                "ID: missing. Run the command with --help to see what it needs.\n",
                start("framework").err());
    }
}
