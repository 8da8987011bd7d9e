package ca.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.cli.Doors.Outcome;
import ca.touchstone.intake.Intake;
import ca.touchstone.intake.Submission;
import ca.touchstone.program.LocalizedText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Big List of Naughty Strings, each as the title and as the text of the first outcome of a good description: JSON has
 * them as they were written, at every door, and on a terminal they do nothing.
 */
@Tag("oracles")
class NaughtyStringsTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final Path STRINGS = Path.of(System.getProperty("oracles", "."), "naughty-strings", "blns.json");

    /** States its title, which this framework asks for. */
    private static final Path GOOD = Path.of("fixtures", "programs", "invented-welding-complete.json");

    private static final String FRAMEWORK = "eu/council-recommendation-annex-1/2022";

    /** Where the string stands, and where a finding may have read it. */
    private static final Set<String> PLACES = Set.of("/title", "/learningOutcomes/0/text");

    private final List<String> strings = new ArrayList<>();
    private final List<byte[]> descriptions = new ArrayList<>();
    private Doors doors;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        JsonNode good = JSON.readTree(GOOD.toFile());
        for (JsonNode string : JSON.readTree(STRINGS.toFile())) {
            ObjectNode description = good.deepCopy();
            description.set("title", string);
            ((ObjectNode) description.at("/learningOutcomes/0")).set("text", string);
            strings.add(string.asText());
            descriptions.add(JSON.writeValueAsBytes(description));
        }
        assertEquals(515, strings.size());
        doors = new Doors(Path.of("rules"), folder, FRAMEWORK);
    }

    @AfterEach
    void close() {
        doors.close();
    }

    private static void assertExact(List<String> strings, List<Outcome> outcomes) {
        assertEquals(strings.size(), outcomes.size());
        Set<String> fillers = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        int quoted = 0;
        for (int i = 0; i < strings.size(); i++) {
            String string = strings.get(i);
            Outcome outcome = outcomes.get(i);
            if (outcome.report() == null) {
                wrong.add(string + " is refused: " + outcome);
            } else if (outcome.report().at("/subject/title").isTextual()) {
                JsonNode report = outcome.report();
                for (JsonNode holder : report.findParents("pointer")) {
                    if (PLACES.contains(holder.path("pointer").asText())
                            && holder.path("value").isTextual()) {
                        quoted++;
                        if (!said(string).equals(holder.path("value").asText())) {
                            wrong.add(string + " is quoted as " + holder);
                        }
                    }
                }
                if (!said(string).equals(outcome.title())) {
                    wrong.add(string + " became " + outcome.title());
                }
            } else {
                fillers.add(string);
            }
        }
        assertEquals(List.of(), wrong);
        Set<String> noFacts =
                strings.stream().filter(string -> title(string) == null).collect(Collectors.toSet());
        assertEquals(noFacts, fillers);
        assertTrue(fillers.size() < strings.size() / 3, "no facts " + fillers.size());
        assertTrue(quoted > strings.size() - strings.size() / 3, "quoted " + quoted);
    }

    /** The words that say there is none are kept in one way of writing them. */
    private static String said(String string) {
        LocalizedText title = title(string);
        return title != null && title.isNone() ? LocalizedText.NONE : string;
    }

    /** The title as a description that holds nothing else is read; null for words that are no fact. */
    private static @Nullable LocalizedText title(String string) {
        byte[] description =
                JSON.createObjectNode().put("title", string).toString().getBytes(StandardCharsets.UTF_8);
        return Intake.read(description, "")
                .fold(Submission::description, faults -> {
                    throw new AssertionError(faults.toString());
                })
                .title();
    }

    @Test
    void asFiles() throws IOException {
        assertExact(strings, doors.files(descriptions));
    }

    @Test
    void fromStandardInput() throws IOException {
        List<String> some = new ArrayList<>();
        List<byte[]> theirs = new ArrayList<>();
        // Each is a command of its own, which reads and compiles the pack.
        for (int i = 0; i < strings.size(); i += 10) {
            some.add(strings.get(i));
            theirs.add(descriptions.get(i));
        }
        assertExact(some, doors.standardInput(theirs));
    }

    @Test
    void asRequests() throws IOException {
        assertExact(strings, doors.requests(descriptions));
    }

    @Test
    void asLinesOfABatch() throws IOException {
        assertExact(strings, doors.batch(descriptions));
    }

    @Test
    void asLinesOfAStream() throws IOException {
        assertExact(strings, doors.stream(descriptions));
    }

    @Test
    void asTextTheyDoNothingToATerminal() throws IOException {
        CommandLineTest.Answer answer = doors.filesIn("text", descriptions);
        assertEquals(descriptions.size(), answer.out().split("\nVERDICTS\n", -1).length - 1, "reports");
        assertEquals(Set.of(), acting(answer.out()));
        assertEquals(Set.of(), acting(answer.err()));
    }

    /** The characters that move the cursor, change colours or turn the direction of writing. */
    private static Set<String> acting(String text) {
        return text.codePoints()
                .filter(c -> c != '\n' && c != '\t')
                .filter(c -> Character.isISOControl(c)
                        || c == 0x061C
                        || (c >= 0x200E && c <= 0x200F)
                        || (c >= 0x2028 && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x206F)
                        || c == 0xFEFF)
                .mapToObj(c -> String.format(java.util.Locale.ROOT, "U+%04X", c))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
