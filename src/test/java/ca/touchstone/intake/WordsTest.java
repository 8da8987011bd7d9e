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

/**
 * Words of descriptions that are facts, and words that are none, as officers write them. The first table was made before the
 * code, the third while the grammar grew.
 */
class WordsTest {
    private static final Set<String> NAMING =
            Set.of("partners.name", "competencies.label", "learningOutcomes.text", "evidence.title");

    /**
     * A line with a fourth cell is read as that says, which is wrong: the second table was made by somebody who had not seen
     * the grammar, and not all of it is mended. Less than three in a hundred of it are wrong each way.
     */
    @ParameterizedTest
    @ValueSource(strings = {"words-1.tsv", "words-2.tsv", "words-3.tsv"})
    void eachPhrasingIsReadAsWhatItIs(String table) throws IOException {
        List<String> others = new ArrayList<>();
        int[] facts = new int[2];
        int[] noFacts = new int[2];
        for (String line : lines(table)) {
            String[] cells = line.split("\t", -1);
            String read = read(cells[0], cells[2]);
            boolean known = cells.length > 3;
            if (!read.equals(known ? cells[3] : expected(cells[0], cells[1]))) {
                others.add(read + " instead of " + line);
            }
            int[] side = cells[1].equals("fact") ? facts : noFacts;
            side[0]++;
            side[1] += known ? 1 : 0;
        }
        assertEquals("", String.join("\n", others), others.size() + " are read otherwise");
        for (int[] side : List.of(facts, noFacts)) {
            assertTrue(side[0] >= 300 && 100 * side[1] < 3 * side[0], side[1] + " of " + side[0] + " are wrong");
        }
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
        if (RecognisedNames.kind(field).isPresent()
                && submission.noFacts().isEmpty()
                && !statements.containsValue(LocalizedText.NONE)) {
            // Whether a name is known is not asked of its words.
            return "fact";
        }
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

    /** A member of a list that says there is none is none: nothing is known of it. A list knows no refusal, only that it is empty. */
    private static String expected(String field, String written) {
        if (written.equals("refused") && FieldPath.of(field).component().getType() == List.class) {
            return "none";
        }
        return NAMING.contains(field) && !written.equals("fact") ? "not-stated" : written;
    }
}
