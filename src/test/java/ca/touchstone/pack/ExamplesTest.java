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
    void anExcuseInTheOlderLanguageIsToldToBeOne() {
        String examples = "a:\n  - {name: silent, program: {}, expect: undetermined}\n";
        assertEquals(List.of(), faults(examples, program -> List.of()));
        for (String excuses : List.of("\n  - {rule: r, was: x, why: {en: So., fr: Ainsi.}}", " []", "")) {
            assertEquals(
                    List.of(
                            "examples.yaml:3:/equivalent: equivalent is a word of the older language: no change needs an"
                                    + " excuse any more. Run touchstone migrate, or remove it."),
                    faults(examples + "equivalent:" + excuses + "\n", program -> List.of()));
        }
    }

    @Test
    void otherExamplesOfNoCriterionAreToldToBeSuch() {
        String examples = "a:\n  - {name: silent, program: {}, expect: undetermined}\nequivalents: []\n";
        assertEquals(
                List.of("examples.yaml:3:/equivalents: There are examples for \"equivalents\", which is no criterion of"
                        + " this pack. Use the id of one in pack.yaml."),
                faults(examples, program -> List.of()));
    }
}
