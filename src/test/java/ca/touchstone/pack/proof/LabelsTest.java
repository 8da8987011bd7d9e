package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.review.Finding;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a careful reader said of each real program, against what the quality markers say of its description. */
class LabelsTest {
    private static final List<String> CRITERIA =
            List.of("relevant", "stackable", "assessed", "flexible", "competency-based", "short");
    private static final int DIFFERS = 8;
    private static final int WHY = 9;

    @Test
    void theMarkersAgreeWithTheLabelsButForThoseThatAreExplained() throws IOException {
        Reviewer reviewer =
                new Reviewer(Shipped.pack("ca-on/heqco-quality-markers/2021").ready());
        List<String> disagreements = new ArrayList<>();
        int agreed = 0;
        for (List<String> row : rows()) {
            Review review = reviewer.review(Shipped.fixture(row.get(0)).description(), Shipped.AS_OF);
            Map<String, Outcome> outcomes = review.findings().stream()
                    .collect(Collectors.toMap(finding -> finding.criterion().id(), Finding::outcome));
            List<String> explained = Arrays.asList(row.get(DIFFERS).split(",\\s*", -1));
            for (int i = 0; i < CRITERIA.size(); i++) {
                Outcome outcome = outcomes.get(CRITERIA.get(i));
                boolean agrees = outcome == expected(row.get(i + 1));
                if (agrees == explained.contains(CRITERIA.get(i))) {
                    disagreements.add(row.get(0) + " " + CRITERIA.get(i) + ": label " + row.get(i + 1) + ", found "
                            + outcome + (agrees ? ", though a difference is explained" : ""));
                }
                agreed += agrees ? 1 : 0;
            }
            assertEquals(row.get(DIFFERS).isEmpty(), row.get(WHY).isEmpty(), row.get(0) + " says why");
        }
        assertEquals(List.of(), disagreements);
        assertTrue(agreed > 140, "agreed on " + agreed);
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(Path.of("fixtures", "labels.tsv")).stream()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static Outcome expected(String label) {
        Function<String, Outcome> meaning = word -> switch (word) {
            case "met" -> Outcome.MET;
            case "not-met" -> Outcome.NOT_MET;
            case "not-stated" -> Outcome.UNDETERMINED;
            default -> throw new IllegalArgumentException(word);
        };
        return meaning.apply(label);
    }
}
