package ca.touchstone.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.touchstone.i18n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFilesTest {
    private static final Map<String, String> TEXTS =
            Map.of("pack.yaml", "title: a\n", "criteria.drl", "package a;\n", "examples.yaml", "b: []\n");

    @TempDir
    Path root;

    private PackFiles written(String id, Map<String, String> texts) throws IOException {
        Path pack = Files.createDirectories(root.resolve(id));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(pack.resolve(text.getKey()), text.getValue());
        }
        return PackFiles.in(Folder.of(root), id);
    }

    @Test
    void filesThatAreNotWrittenYetAreTheSameAsWhenTheyAre() throws IOException {
        PackFiles files = PackFiles.of("ca-zz/a/2021", TEXTS);
        assertEquals(written("ca-zz/a/2021", TEXTS), files);
        assertEquals(written("ca-zz/a/2021", TEXTS).hashCode(), files.hashCode());
    }

    @Test
    void filesOfAnotherPackOrContentOrThatAreMissingAreOthers() throws IOException {
        PackFiles files = PackFiles.of("ca-zz/a/2021", TEXTS);
        PackFiles moved = PackFiles.of("ca-zz/b/2021", TEXTS);
        assertNotEquals(files, moved);
        assertNotEquals(files.hashCode(), moved.hashCode());
        PackFiles edited = PackFiles.of(
                "ca-zz/a/2021",
                Map.of("pack.yaml", "title: b\n", "criteria.drl", "package a;\n", "examples.yaml", "b: []\n"));
        assertNotEquals(files, edited);
        Map<String, String> two = Map.of("pack.yaml", "title: a\n", "criteria.drl", "package a;\n");
        assertNotEquals(PackFiles.of("ca-zz/a/2021", two), written("ca-zz/a/2021", two));
    }

    @Test
    void aFileOfFourMillionBytesIsReadAndNoneThatIsLarger() throws IOException {
        PackFiles files = written(
                "ca-zz/a/2021",
                Map.of("pack.yaml", " ".repeat(4_000_000), "criteria.drl", " ".repeat(4_000_001), "examples.yaml", ""));
        assertNotNull(files.content("pack.yaml"));
        assertNull(files.content("criteria.drl"));
        assertEquals(
                List.of(
                        "ca-zz/a/2021/criteria.drl: criteria.drl has more than 4000000 bytes. Split the pack, or remove what does"
                                + " not belong there."),
                files.faults().stream()
                        .map(fault -> fault.place() + ": " + fault.message(Language.EN))
                        .toList());
    }
}
