package ca.touchstone.pack;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.intake.Fault;
import ca.touchstone.pack.Migration.Migrated;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Migrates copies of folders; {@code rules-old} holds packs as the last release of the old language shipped them. */
class MigrationTest {
    private static final Path OLD = Path.of("src/test/resources/rules-old");
    private static final String OSAP = "ca-on/osap-microcredentials/2022";

    @TempDir
    Path folder;

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), from);
        Files.writeString(path, text.replace(from, to));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static String withoutStrings(String drl) {
        return drl.replaceAll("//.*|\"[^\"\n]*\"", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules",
                "src/test/resources/rules-old",
                "src/test/resources/rules-demo",
                "src/test/resources/rules-http"
            })
    void aWholeFolderIsThenInTheNewLanguageAndStaysSo(String rules) throws IOException {
        copy(Path.of(rules));
        List<Migrated> first = Migration.in(folder).run();
        Map<String, String> after = texts();

        assertAll(first.stream().map(pack -> () -> {
            assertEquals(List.of(), pack.left(), pack.id());
            assertEquals(List.of(), pack.faults(), pack.id());
        }));
        after.forEach((name, text) -> {
            if (name.endsWith("criteria.drl")) {
                assertFalse(withoutStrings(text).matches("(?s).*(\\bnull\\b|AtLeast|AtMost).*"), name);
            } else if (name.endsWith("pack.yaml")) {
                Stream.of(text.split("(?m)^(?=  - id: )"))
                        .filter(block -> block.matches("(?s).*\n    reads.*"))
                        .forEach(block -> assertTrue(block.contains("decided-by: reviewer"), name + block));
            } else if (name.endsWith("examples.yaml")) {
                assertFalse(text.contains("\nequivalent:"), name);
            }
        });
        List<Migrated> second = Migration.in(folder).run();
        assertAll(second.stream().map(pack -> () -> assertEquals(Map.of(), pack.counts(), pack.id())));
        assertEquals(after, texts());
    }

    @Test
    void everyKindIsCounted() throws IOException {
        copy(OLD);
        Migrated osap = Migration.in(folder).run().stream()
                .filter(pack -> pack.id().equals(OSAP))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Map.of(
                        "quantity",
                        6,
                        "null-check",
                        3,
                        "guard",
                        1,
                        "stated",
                        3,
                        "country",
                        1,
                        "reads",
                        9,
                        "equivalent",
                        4,
                        "partners",
                        6),
                osap.counts());
    }

    @Test
    void listsOfPartnersInExamplesAreWholeAsTheyWere() throws IOException {
        copy(OLD);
        String examples = OSAP + "/examples.yaml";
        edit(
                examples,
                "\nprogram-code:",
                "\n  - name: é 😀\r\n    program:\r\n      partners:\r\n        - type: employer\r\n    expect: met\r\n\nprogram-code:");

        Migrated osap = Migration.in(folder).run().stream()
                .filter(pack -> pack.id().equals(OSAP))
                .findFirst()
                .orElseThrow();

        assertEquals(7, osap.counts().get("partners"));
        String migrated = text(examples);
        assertTrue(migrated.contains("{partners: [{type: institution}], partnersComplete: true}"), migrated);
        assertTrue(
                migrated.contains(
                        "\r\n      partnersComplete: true\r\n      partners:\r\n        - type: employer\r\n"),
                migrated);
        assertTrue(migrated.contains("{partners: []}"), migrated);
    }

    @Test
    void aKeyWithAQuestionMarkIsUnderstoodToo() throws IOException {
        copy(OLD);
        edit(OSAP + "/examples.yaml", "{partners: [{type: institution}]}", "{? partners : [{type: institution}]}");
        String before = text(OSAP + "/examples.yaml");

        Migrated osap = Migration.in(folder.resolve(OSAP)).run().get(0);

        assertEquals(List.of(), osap.left().stream().map(Fault::key).toList());
        assertFalse(text(OSAP + "/examples.yaml").equals(before));
    }

    @Test
    void theFolderOfOnePackMayBeGivenAndOthersAreLeftAlone() throws IOException {
        copy(OLD);
        Map<String, String> before = texts();

        List<Migrated> migrated = Migration.in(folder.resolve(OSAP)).run();

        assertEquals(List.of(OSAP), migrated.stream().map(Migrated::id).toList());
        Map<String, String> after = texts();
        assertEquals(before.keySet(), after.keySet());
        after.forEach((name, text) -> assertEquals(name.startsWith(OSAP), !text.equals(before.get(name)), name));
    }

    @Test
    void aPackThatCannotBeReadIsLeftAsItIsAndTheOthersAreNot() throws IOException {
        copy(OLD);
        Path examples = folder.resolve(OSAP + "/examples.yaml");
        Files.write(examples, "équivalent: é\n".getBytes(StandardCharsets.ISO_8859_1));
        Map<String, String> before = texts();

        List<Migrated> migrated = Migration.in(folder).run();

        List<Fault> faults =
                migrated.stream().flatMap(pack -> pack.faults().stream()).toList();
        assertEquals(List.of("not-utf8"), faults.stream().map(Fault::key).toList());
        Map<String, String> after = texts();
        after.forEach((name, text) ->
                assertEquals(name.startsWith(OSAP) || name.equals("themes.yaml"), text.equals(before.get(name)), name));
    }

    @Test
    void aMistakeInTheRulesIsToldWithItsLine() throws IOException {
        copy(OLD);
        edit(OSAP + "/criteria.drl", "weeksAtMost", "weeks\\AtMost");

        List<Fault> faults = Migration.in(folder).run().stream()
                .flatMap(pack -> pack.faults().stream())
                .toList();

        assertEquals(List.of("drl-backslash"), faults.stream().map(Fault::key).toList());
        assertEquals(8, faults.get(0).line());
    }

    @Test
    void aCriterionWithoutARuleForNotMetKeepsAPersonAsItsContrary() throws IOException {
        copy(OLD);
        edit(OSAP + "/criteria.drl", "decide.notMet(\"short-duration\")", "decide.notApplicable(\"short-duration\")");

        Migration.in(folder).run();

        String yaml = text(OSAP + "/pack.yaml");
        assertTrue(yaml.contains(
                "        provenance: secondary\n    otherwise: reviewer\n    remedy:\n      en: Shorten"));
        assertEquals(1, yaml.split("otherwise:", -1).length - 1);
    }

    @Test
    void aCriterionOfTheNewLanguageKeepsItsContrary() throws IOException {
        copy(OLD);
        edit(OSAP + "/criteria.drl", "decide.notMet(\"short-duration\")", "decide.notApplicable(\"short-duration\")");
        edit(OSAP + "/pack.yaml", "    reads: [workload.weeks]\n", "");

        Migration.in(folder).run();

        assertFalse(text(OSAP + "/pack.yaml").contains("otherwise:"));
    }

    @Test
    void whatIsWrittenInBracesIsLeftToThePerson() throws IOException {
        copy(OLD);
        Path examples = folder.resolve(OSAP + "/examples.yaml");
        Files.writeString(examples, "{a: [], equivalent: []}\n");

        Migrated osap = Migration.in(folder.resolve(OSAP)).run().get(0);

        assertEquals(
                List.of("migrate-yaml"), osap.left().stream().map(Fault::key).toList());
        assertEquals("{a: [], equivalent: []}\n", Files.readString(examples));
    }

    @Test
    void aByteOrderMarkStays() throws IOException {
        copy(OLD);
        Path file = folder.resolve(OSAP + "/pack.yaml");
        Files.writeString(file, "\uFEFF" + Files.readString(file));

        Migration.in(folder).run();

        assertTrue(Files.readString(file).startsWith("\uFEFF#"));
    }
}
