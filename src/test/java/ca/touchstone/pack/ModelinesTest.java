package ca.touchstone.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The first line of each YAML file of a pack, by which editors find its schema. */
class ModelinesTest {
    private static final String BEGIN = "# yaml-language-server: $schema=";

    @TestFactory
    Stream<DynamicTest> everyFileNamesItsSchema() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("rules"))) {
            files = all.filter(file -> file.endsWith("pack.yaml") || file.endsWith("examples.yaml"))
                    .sorted()
                    .toList();
        }
        assertFalse(files.isEmpty());
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    String schema = file.getFileName().toString().replace(".yaml", ".schema.json");
                    String first = Files.readAllLines(file).get(0);
                    assertEquals(BEGIN, first.substring(0, Math.min(BEGIN.length(), first.length())));
                    assertEquals(
                            Path.of("rules", schema).toAbsolutePath(),
                            file.toAbsolutePath()
                                    .resolveSibling(first.substring(BEGIN.length()))
                                    .normalize());
                }));
    }
}
