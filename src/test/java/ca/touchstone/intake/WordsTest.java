package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.program.FieldPath;
import ca.touchstone.program.LocalizedText;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of descriptions that are facts, and words that are none, as officers write them: tables of phrasings. */
class WordsTest {
    private static final Set<String> NAMING =
            Set.of("partners.name", "competencies.label", "learningOutcomes.text", "evidence.title");

    @ParameterizedTest
    @ValueSource(strings = "words-1.tsv")
    void eachPhrasingIsReadAsWhatItIs(String table) throws IOException {
        List<String> wrong = new ArrayList<>();
        int facts = 0;
        int others = 0;
        for (String line : lines(table)) {
            String[] cells = line.split("\t", -1);
            String read = read(cells[0], cells[2]);
            if (!read.equals(expected(cells[0], cells[1]))) {
                wrong.add(read + " instead of " + line);
            }
            if (cells[1].equals("fact")) {
                facts++;
            } else {
                others++;
            }
        }
        assertTrue(facts >= 300 && others >= 300, facts + " and " + others);
        assertEquals("", String.join("\n", wrong), wrong.size() + " are wrong");
    }

    private static List<String> lines(String table) throws IOException {
        try (InputStream stream = Objects.requireNonNull(WordsTest.class.getResourceAsStream(table), table)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    /** What the description is read as stating that holds this text alone in that field. */
    private static String read(String field, String text) {
        Submission submission = Intake.read(
                        SampleDocuments.alone(field, written(field, text)).getBytes(StandardCharsets.UTF_8), "")
                .fold(read -> read, faults -> {
                    throw new AssertionError(field + " " + text + " " + faults);
                });
        Map<String, Object> statements = submission.description().statements();
        if (statements.isEmpty()) {
            assertEquals(
                    text,
                    submission.noFacts().get(submission.noFacts().size() - 1).found());
            return "not-stated";
        }
        assertEquals(List.of(), submission.noFacts(), text);
        Object value = statements.values().iterator().next();
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "none" : list.equals(List.of(text)) ? "fact" : "changed to " + list;
        }
        String stated = value instanceof LocalizedText words ? words.in(false) : (String) value;
        return LocalizedText.saysNone(stated) ? stated : stated.equals(text) ? "fact" : "changed to " + stated;
    }

    private static String written(String field, String text) {
        String quoted = TextNode.valueOf(text).toString();
        return FieldPath.of(field).component().getType() == List.class ? "[" + quoted + "]" : quoted;
    }

    /** A member of a list that says there is none is none: nothing is known of it. */
    private static String expected(String field, String written) {
        return NAMING.contains(field) && !written.equals("fact") ? "not-stated" : written;
    }
}
