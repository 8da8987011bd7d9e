package ca.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.cli.CommandLineTest.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code check} says to the commonest mistakes of those who edit packs: one broken pack each, with the exact answer
 * beside it. Refresh them with {@code mvn test -Dtest=MistakesTest -Dtouchstone.refresh=true}, and read what changed.
 */
class MistakesTest {
    private static final Path MISTAKES = Path.of("src/test/resources/mistakes");

    static List<String> mistakes() {
        try (Stream<Path> folders = Files.list(MISTAKES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAreTheCommonest() {
        assertTrue(mistakes().size() >= 25, mistakes()::toString);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldWithItsPlaceAndItsRemedy(String name) throws IOException {
        Path folder = MISTAKES.resolve(name);
        for (String language : List.of("en", "fr")) {
            Answer answer = CommandLineTest.run("", "check", folder.toString(), "--lang", language);
            Path expected = folder.resolve("expected." + language + ".txt");
            if (Boolean.getBoolean("touchstone.refresh")) {
                Files.writeString(expected, answer.out());
            }
            assertEquals(1, answer.code());
            assertEquals("", answer.err());
            assertEquals(Files.readString(expected), answer.out());
        }
    }
}
