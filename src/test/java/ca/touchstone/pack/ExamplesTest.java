package ca.touchstone.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.framework.Level;
import ca.touchstone.framework.Samples;
import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Limits;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.RuleEvaluator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    private static List<String> faults(String yaml, RuleEvaluator judge) {
        Document document = Document.readYaml(
                        yaml.getBytes(StandardCharsets.UTF_8), "examples.yaml", Limits.ofDescriptions())
                .fold(read -> read, faults -> {
                    throw new AssertionError(faults.toString());
                });
        ReadyPack pack = new ReadyPack(
                Samples.pack(Samples.criterion("a", Level.REQUIRED)
                                .reading("level")
                                .byReviewer())
                        .build(),
                judge);
        return new Examples(pack, document)
                .faults().stream()
                        .map(fault -> fault.place() + ": " + fault.message(Language.EN))
                        .toList();
    }

    @Test
    void aReasonForAChangeStandsInBothLanguages() {
        String examples = "a:\n  - {name: silent, program: {}, expect: undetermined}\nequivalent:\n";
        assertEquals(
                List.of(),
                faults(examples + "  - {rule: r, was: x, why: {en: So., fr: Ainsi.}}\n", program -> List.of()));
        for (String why : List.of("{en: So.}", "{fr: Ainsi.}", "So.")) {
            assertEquals(
                    List.of("examples.yaml:4:/equivalent/0: Say under why, in en and fr, why no program can show the"
                            + " difference."),
                    faults(examples + "  - {rule: r, was: x, why: " + why + "}\n", program -> List.of()));
        }
    }
}
