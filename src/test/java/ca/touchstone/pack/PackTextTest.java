package ca.touchstone.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.intake.Document;
import ca.touchstone.intake.Limits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackTextTest {
    private static Document document(String yaml) {
        return Document.readYaml(yaml.getBytes(StandardCharsets.UTF_8), "pack.yaml", Limits.ofDescriptions())
                .fold(document -> document, faults -> {
                    throw new AssertionError(faults.toString());
                });
    }

    /** Line ends are written as \n in the cases. */
    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "in-force: {from: \"2021\"} # why|in-force: {from: \"2021\", to: \"2027-12-31\"} # why",
                "in-force: {from: 2021-05-11, note: x}|in-force: {from: 2021-05-11, to: \"2027-12-31\", note: x}",
                "in-force: {from: \"2021\", to: \"2030\"}|in-force: {from: \"2021\", to: \"2027-12-31\"}",
                "in-force:\\n  from: \"2021\" # why\\n  note: x|in-force:\\n  from: \"2021\" # why\\n  to: \"2027-12-31\"\\n  note: x",
                "in-force:\\n  from: \"2021\"\\n  to: 2030 # why|in-force:\\n  from: \"2021\"\\n  to: \"2027-12-31\" # why"
            })
    void anEndIsWrittenWhereverItsPlaceIs(String before, String after) {
        String yaml = lines(before) + "\n";
        assertEquals(lines(after) + "\n", PackText.endingOn(yaml, document(yaml), "2027-12-31"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "in-force: {from: \"2021\", to: \"2030\"}|in-force: {from: \"2028\"}",
                "in-force: {from: \"2021\", to: \"2030\", note: x}|in-force: {from: \"2028\", note: x}",
                "in-force:\\n  from: '2021' # why\\n  to: 2030\\n  note: x|in-force:\\n  from: \"2028\" # why\\n  note: x"
            })
    void aNewVersionBeginsOnItsDayAndHasNoEnd(String before, String after) {
        String yaml = "status: in-force # by law\n" + lines(before) + "\n";
        assertEquals(
                "# TODO: set the status when the text of this version is encoded.\nstatus: draft\n" + lines(after)
                        + "\n",
                PackText.draftFrom(yaml, document(yaml), "2028"));
    }

    @Test
    void aCriterionComesAfterTheLastOneAndBeforeWhatComments() {
        assertEquals(
                "criteria:\n  - id: a\n\n  - id: b\n\n# Why.\nnot-covered: []\n",
                PackText.withCriterion("criteria:\n  - id: a\n\n# Why.\nnot-covered: []\n", "  - id: b\n"));
        assertEquals(
                "zone: x\ncriteria:\n  - id: a\n\n  - id: b\n",
                PackText.withCriterion("zone: x\ncriteria:\n  - id: a\n", "  - id: b\n"));
    }

    @Test
    void aCriterionOfAPackThatHasNoneYetComesLast() {
        assertEquals("zone: x\n\n  - id: a\n", PackText.withCriterion("zone: x\n", "  - id: a\n"));
    }

    @Test
    void rulesGetAnotherPackageAndTextsAnEnd() {
        assertEquals(
                "// package a;\npackage c.d;\nimport e;\n",
                PackText.inPackage("// package a;\npackage  a.b ;\nimport e;\n", "c.d"));
        assertEquals("a\n\nb\n", PackText.append("a\n\n\n", "b\n"));
    }

    @Test
    void onlyExamplesWithoutADayGetOne() {
        String dated = "  - {name: c, program: {}, as-of: 2027-09-01, expect: met}\n";
        String first = PackText.asOf("  - {name: b, program: {}, expect: met}\n" + dated, "2022-01-01");
        assertEquals("  - {name: b, program: {}, as-of: 2022-01-01, expect: met}\n" + dated, first);
    }
}
