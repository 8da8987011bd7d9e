package ca.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.cli.CommandLineTest.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateCommandTest {
    private static final String OSAP = "ca-on/osap-microcredentials/2022";

    @TempDir
    Path folder;

    private static Answer run(String... arguments) {
        return CommandLineTest.run("", arguments);
    }

    private void copy() throws IOException {
        Path old = Path.of("src/test/resources/rules-old");
        try (Stream<Path> files = Files.walk(old)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(old.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void itTellsWhatItChangedAndThenThatNothingIsLeftToChange() throws IOException {
        copy();

        Answer first = run("migrate", folder.toString());

        assertEquals(0, first.code(), first.err());
        assertTrue(first.out().contains(OSAP + "\n  6 quantities named without the end of their range\n"), first.out());
        assertTrue(first.out().contains("\n  1 guard against silence taken out\n"), first.out());
        assertTrue(first.out()
                .endsWith("\n3 of 3 packs changed. Run check, and read what changed before you commit it.\n"));
        assertEquals(
                new Answer(
                        0, "Nothing changed: what could be read is in the present language, or is left to you.\n", ""),
                run("migrate", folder.toString()));
    }

    @Test
    void whatIsLeftIsListedWithItsPlaceInBothLanguages() throws IOException {
        copy();
        Path rules = folder.resolve(OSAP + "/criteria.drl");
        Files.writeString(
                rules, Files.readString(rules).replace("weeksAtMost < limit(\"weeks-below\")", "level == null"));

        Answer english = run("migrate", folder.toString());
        Answer french = run("migrate", folder.toString(), "--lang", "fr");

        assertEquals(0, english.code());
        assertTrue(
                english.out()
                        .contains("1 place is left to you:\n" + OSAP
                                + "/criteria.drl:8:14: \"level == null\" stands without another condition on it."),
                english.out());
        assertTrue(english.out().contains("    Program( level == null )\n"), english.out());
        assertTrue(french.out().contains("1 endroit vous reste à modifier\u00a0:\n"), french.out());
        assertTrue(
                french.out()
                        .endsWith(
                                "Rien n'a changé\u00a0: ce qui a pu être lu est dans le langage actuel, ou vous reste à modifier.\n"));
    }

    @Test
    void aFolderThatIsNotThereOrHoldsNoPackIsRefused() {
        Answer none = run("migrate", folder.resolve("none").toString());
        assertEquals(3, none.code());
        assertTrue(none.err().contains("there is no such folder"), none.err());

        Answer empty = run("migrate", folder.toString());
        assertEquals(3, empty.code());
        assertTrue(empty.err().startsWith("There is no pack under "), empty.err());

        Answer missing = run("migrate");
        assertEquals(3, missing.code());
        assertTrue(missing.err().contains("DIR"), missing.err());
    }

    @Test
    void aFileThatCannotBeReadIsToldAndEndsWithThree() throws IOException {
        copy();
        Files.write(folder.resolve(OSAP + "/pack.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9, '\n'});

        Answer answer = run("migrate", folder.toString());

        assertEquals(3, answer.code());
        assertTrue(answer.err().contains(OSAP + "/pack.yaml"), answer.err());
        assertTrue(answer.err().endsWith("1 pack could not be read and was left as it is.\n"), answer.err());
        assertTrue(answer.out()
                .endsWith("\n2 of 3 packs changed. Run check, and read what changed before you commit it.\n"));
    }
}
