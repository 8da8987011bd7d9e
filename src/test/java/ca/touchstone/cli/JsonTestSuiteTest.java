package ca.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.cli.Doors.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The cases of JSONTestSuite in place of a description, at every door: what is no JSON is refused as unreadable, what is
 * JSON is read, and then reviewed or refused as no description.
 */
@Tag("oracles")
class JsonTestSuiteTest {
    private static final Path CASES = Path.of(System.getProperty("oracles", "."), "json-test-suite", "test_parsing");

    /** JSON that is not read here, with the rule that says so. */
    private static final Map<String, String> NOT_READ_HERE = Map.of(
            "y_object_duplicated_key.json", "a name stands twice",
            "y_object_duplicated_key_and_value.json", "a name stands twice",
            "y_number_double_close_to_zero.json", "a number has more than 40 digits");

    /** Lines that hold nothing are counted by the doors that take lines, and not answered. */
    private static final Set<String> BLANK = Set.of("n_single_space.json", "n_structure_no_data.json");

    private final Map<String, byte[]> cases = new TreeMap<>();
    private Doors doors;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.toList()) {
                cases.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        doors = new Doors(Path.of("src/test/resources/rules-http"), folder, "ca-zz/demo/2021");
    }

    @AfterEach
    void close() {
        doors.close();
    }

    private interface Door {
        List<Outcome> open(List<byte[]> documents) throws IOException;
    }

    private void assertReadAsJsonIs(int count, Predicate<String> chosen, Door door) throws IOException {
        List<String> names = cases.keySet().stream().filter(chosen).toList();
        assertEquals(count, names.size());
        List<Outcome> outcomes = door.open(names.stream().map(cases::get).toList());
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = names.get(i);
            Outcome outcome = outcomes.get(i);
            if (!expected(name).contains(outcome.status())) {
                wrong.add(name + ": " + outcome);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Set<Integer> expected(String name) {
        return switch (name.charAt(0)) {
            case 'y' -> NOT_READ_HERE.containsKey(name) ? Set.of(400) : Set.of(200, 422);
            case 'n' -> Set.of(400);
            default -> Set.of(200, 400, 422);
        };
    }

    @Test
    void asFiles() throws IOException {
        assertReadAsJsonIs(318, name -> true, doors::files);
    }

    @Test
    void fromStandardInput() throws IOException {
        assertReadAsJsonIs(318, name -> true, doors::standardInput);
    }

    @Test
    void asRequests() throws IOException {
        assertReadAsJsonIs(318, name -> true, doors::requests);
    }

    @Test
    void asLinesOfABatch() throws IOException {
        assertReadAsJsonIs(306, this::isOneLine, doors::batch);
    }

    @Test
    void asLinesOfAStream() throws IOException {
        assertReadAsJsonIs(306, this::isOneLine, doors::stream);
    }

    /** A case with line ends would be several lines, each of which is another document. */
    private boolean isOneLine(String name) {
        byte[] document = Objects.requireNonNull(cases.get(name));
        for (byte b : document) {
            if (b == '\n') {
                return false;
            }
        }
        return !BLANK.contains(name);
    }
}
