package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import ca.touchstone.program.Partner;
import ca.touchstone.program.ProgramDescription;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a description in which some words are no facts. */
class NoFactsTest {
    private static Submission read(String quoted) {
        return Intake.read(quoted.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "")
                .fold(submission -> submission, faults -> {
                    throw new AssertionError(faults.toString());
                });
    }

    private static List<String> noFacts(Submission submission) {
        return submission.noFacts().stream()
                .map(one -> one.pointer() + " " + one.found() + " " + one.reason())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Name] | PLACEHOLDER",
                "awaiting approval | NOT_YET",
                "We do not know | UNKNOWN",
                "Not applicable | DOES_NOT_APPLY",
                "See attached | ELSEWHERE",
                "the approving body | NO_NAME",
                "Yes | NO_NAME",
                "Senate? | QUESTION",
                "Senate, if approved | CONDITION"
            })
    void eachIsSetAsideWithItsReason(String text, NoFact.Reason reason) {
        Submission submission = read("{'qualityAssurance': {'approvedBy': '" + text + "'}}");
        assertNull(submission.description().qualityAssurance().approvedBy());
        assertEquals(List.of(new NoFact("/qualityAssurance/approvedBy", text, reason)), submission.noFacts());
    }

    @Test
    void aPartThatIsNamedByNoFactKeepsItsPlaceAndItsOtherStatementsGoWithIt() {
        Submission submission =
                read("{'partners': [{'name': 'Acme Steel'}, {'name': 'pending', 'type': 'employer', 'roles': ['fund']},"
                        + " {'name': 'none', 'type': 'employer'}, {'name': 'TBD'}]}");
        List<Partner> partners = Objects.requireNonNull(submission.description().partners());
        assertEquals("Acme Steel", partners.get(0).name());
        assertEquals(4, partners.size());
        partners.subList(1, 4).forEach(partner -> assertSame(Partner.UNKNOWN, partner));
        assertEquals(
                List.of(
                        "/partners/1  UNNAMED",
                        "/partners/1/name pending NOT_YET",
                        "/partners/2  UNNAMED",
                        "/partners/2/name none NO_NAME",
                        "/partners/3/name TBD NOT_YET"),
                noFacts(submission));
    }

    @Test
    void aTextThatIsAFactInOneLanguageNamesItsPart() {
        ProgramDescription description =
                read("{'learningOutcomes': [{'id': 'o', 'text': {'en': 'TBD', 'fr': 'Souder'}}]}")
                        .description();
        assertEquals(
                "Souder",
                Objects.requireNonNull(Objects.requireNonNull(description.learningOutcomes())
                                .get(0)
                                .text())
                        .fr());
    }

    @Test
    void ofAListOfTextsTheFactsAreLeft() {
        Submission submission = read(
                "{'pathway': {'transfer': ['York University', 'pending', 'no other agreements'], 'stacksInto': ['TBD'],"
                        + "'ladderInto': ['no such credentials'], 'relatedCredentials': ['refused']}}");
        assertEquals(
                List.of("York University"), submission.description().pathway().transfer());
        assertNull(submission.description().pathway().stacksInto());
        assertEquals(List.of(), submission.description().pathway().ladderInto());
        assertEquals(List.of(), submission.description().pathway().relatedCredentials());
        assertEquals(
                List.of(
                        "/pathway/stacksInto/0 TBD NOT_YET",
                        "/pathway/transfer/1 pending NOT_YET",
                        "/pathway/transfer/2 no other agreements NO_NAME"),
                noFacts(submission));
    }

    @Test
    void aDocumentWithoutANameShowsNoNeedAndOneThatIsNamedDoes() {
        String both =
                "{'labourMarket': {'evidence': ['e1'OTHER]}, 'evidence': [{'id': 'e1', 'title': 'letter to follow',"
                        + " 'level': 'documented', 'supports': ['/labourMarket']}, {'id': 'e2', 'title': 'Survey of vacancies'}]}";
        Submission none = read(both.replace("OTHER", ""));
        assertNull(none.description().labourMarket().evidence());
        assertEquals(
                List.of(
                        "/labourMarket/evidence e1 UNNAMED",
                        "/evidence/0  UNNAMED",
                        "/evidence/0/title letter to follow NOT_YET"),
                noFacts(none));
        assertEquals(
                List.of("e1", "e2"),
                read(both.replace("OTHER", ",'e2'"))
                        .description()
                        .labourMarket()
                        .evidence());
        String address = both.replace("OTHER", "").replace("'level'", "'uri': 'https://example.org/e1', 'level'");
        assertEquals(List.of("e1"), read(address).description().labourMarket().evidence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "<", "not yet, ", "(the body of approval) ", "a.", "[TBD] ", "pending ", "? "})
    void aVeryLongTextIsReadAllTheSame(String part) {
        String text = part.repeat(20_000 / part.length()) + "Senate";
        for (String field : List.of("qualityAssurance.approvedBy", "learningOutcomes.text", "title")) {
            Words.shipped().meaning(text, field);
        }
    }
}
