package ca.touchstone.pack.proof;

import static ca.touchstone.pack.proof.SideBySideTest.each;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The fifteen questions on which our research found that Canadian frameworks disagree, each held by its number: who
 * takes which position, as a comparison of all Canadian packs tells it, and the clause that it rests on.
 */
class DisagreementsTest {
    private static final String OSAP = "ca-on/osap-microcredentials/2022";
    private static final String ALBERTA_AID = "ca-ab/student-aid/2026";
    /** A day on which the frameworks and calls that have ended since were in force. */
    private static final LocalDate BEFORE = LocalDate.of(2024, 1, 5);

    private static final JsonNode COMPARED = compared(Language.EN, Shipped.AS_OF);
    private static final JsonNode COMPARED_BEFORE = compared(Language.EN, BEFORE);

    /** Question, theme, framework, criterion, place of its clause, stance. */
    private static final String POSITIONS = """
            1  | stackable        | ca-bc/framework/2021                 | stand-alone                 | Definition, stand-alone                | Defining
            1  | stackable        | ca-ab/pilot/2021                     | pathway                     | Requirements, pathway                  | Required
            1  | stackable        | ca-mb/rrc-polytech/2026              | alone-or-stackable          | Portability and stacking, stacking     | Required
            1  | stackable        | ca-on/ecampusontario/2020            | extensibility               | Extensibility                          | Required unless waived
            1  | stackable        | ca-bc/framework/2021                 | pathways                    | Pathways                               | Recommended
            1  | stackable        | ca-on/heqco-quality-markers/2021     | stackable                   | Features, stackable                    | Recommended
            2  | short            | ca-on/osap-microcredentials/2022     | short-duration              | Duration                               | Required, under 12 weeks
            2  | short            | ca-on/mohawk/2026                    | eleven-weeks                | Duration                               | Required, at most 11 weeks
            2  | short            | ca/student-financial-assistance/2018 | twelve-weeks                | s. 2(1), program of studies (c)        | Required, at least 12 weeks
            2  | short            | ca-ab/student-aid/2026               | twelve-weeks                | Regulation, Schedule 2, s. 9, length   | Required, at least 12 weeks
            3  | short            | ca-on/osap-microcredentials/2022     | hours                       | Hours                                  | Required, 5 to 300 hours
            3  | short            | ca-on/peqab-proposal/2023            | typical-hours               | Definition, hours                      | Recommended, under 40 hours
            3  | short            | ca-on/mohawk/2026                    | normal-hours                | Hours                                  | Recommended, at most 40 hours
            3  | short            | ca-mb/rrc-polytech/2026              | smaller-than-a-course       | Size                                   | Required
            3  | competency-based | ca/cican/2021                        | not-time-based              | 5                                      | Required
            3  | short            | ca-on/heqco-quality-markers/2021     | short                       | Features, short                        | Recommended, at most 300 hours (chosen by us)
            3  | short            | ca-bc/framework/2021                 | short-duration              | Definition, duration                   | Defining
            3  | short            | ca-sk/guide/2021                     | short-and-focused           | Release of 2 December 2021, definition | Defining
            3  | short            | ca-ns/framework/2026                 | short                       | Definition, duration                   | Defining
            4  | relevant         | ca-ab/pilot/2021                     | developed-with-industry     | Requirements, collaboration            | Required
            4  | recognised       | ca-ab/pilot/2021                     | validating-partner          | Conditions of the pilot, partner       | Required
            4  | relevant         | ca-on/challenge-fund/2023            | employer-partnership        | Partnership                            | Required
            4  | relevant         | ca-bc/initiative/2022                | with-industry               | Applicant, employers                   | Required
            4  | recognised       | ca-bc/initiative/2022                | assessment-and-recognition  | Engagement, assessment and recognition | Required
            4  | relevant         | ca-on/ecampusontario/2020            | relevance                   | Relevance                              | Required
            4  | recognised       | ca-on/ecampusontario/2020            | partner-endorsement         | Partner Endorsement                    | Required unless waived
            4  | relevant         | ca/cican/2021                        | employer-need               | 3                                      | Recommended
            4  | relevant         | ca-on/heqco-quality-markers/2021     | relevant                    | Features, relevant                     | Recommended
            4  | relevant         | ca-bc/framework/2021                 | need                        | Definition, need                       | Defining
            4  | relevant         | ca-ns/framework/2026                 | need                        | Definition, need                       | Defining
            4  | recognised       | ca-on/michener/2026                  | partner-endorsement         | Requirements, endorsement              | Required
            5  | assessed         | ca/cican/2021                        | assessed-competencies       | Definition                             | Defining
            5  | assessed         | ca-ns/framework/2026                 | assessed-competencies       | Definition, competencies               | Defining
            5  | assessed         | ca-on/ecampusontario/2020            | summative-assessment        | Summative Assessment                   | Required
            5  | assessed         | ca-bc/framework/2021                 | open-to-assessment          | Definition, assessment                 | Recommended
            5  | assessed         | ca-on/heqco-quality-markers/2021     | assessed                    | Features, assessed                     | Recommended
            5  | competency-based | ca-on/heqco-quality-markers/2021     | awarded-on-completion       | Definition                             | Informative
            5  | competency-based | ca-mb/rrc-polytech/2026              | mastery                     | Mastery                                | Required
            6  | competency-based | ca/cican/2021                        | not-time-based              | 5                                      | Required
            6  | short            | ca-on/osap-microcredentials/2022     | hours                       | Hours                                  | Required, 5 to 300 hours
            7  | provider         | ca-on/ecampusontario/2020            | issuing-body                | Issuing Body                           | Required
            7  | provider         | ca-on/osap-microcredentials/2022     | eligible-provider           | Providers                              | Required
            7  | provider         | ca-on/challenge-fund/2023            | eligible-provider           | Applicants                             | Required
            7  | provider         | ca-bc/initiative/2022                | eligible-applicant          | Applicant                              | Required
            7  | provider         | ca-bc/future-skills-grant/2023       | public-provider             | Institutions                           | Required
            7  | quality-assured  | ca-on/peqab-proposal/2023            | quality-assured-institution | Providers                              | Required
            8  | portable         | ca/cican/2021                        | secure-and-recorded         | 6                                      | Required
            8  | recognised       | ca-on/ecampusontario/2020            | transcript                  | Transcript                             | Required unless waived
            8  | portable         | ca-mb/rrc-polytech/2026              | digital-badge               | Digital badge                          | Required
            9  | portable         | ca-on/ecampusontario/2020            | verifiability               | Verifiability                          | Required
            10 | portable         | ca-on/ecampusontario/2020            | ownership                   | Ownership                              | Required
            11 | quality-assured  | ca-bc/framework/2021                 | periodic-review             | Quality assurance, review              | Required
            11 | quality-assured  | ca/cican/2021                        | quality-assured             | 2                                      | Required
            12 | competency-based | ca-on/ecampusontario/2020            | competency-framework        | Competency/Skills Targeted             | Required
            12 | transparent      | ca-on/osap-microcredentials/2022     | occupation-codes            | NOC 2021                               | Informative, at most 3
            12 | transparent      | ca-on/osap-microcredentials/2022     | program-code                | CIP 2021                               | Informative
            13 | quality-assured  | ca-bc/framework/2021                 | approved                    | Quality assurance, approval            | Required
            13 | recognised       | ca/student-financial-assistance/2018 | credential-type             | s. 2(1), program of studies (a)        | Required
            13 | short            | ca-mb/rrc-polytech/2026              | no-copy                     | Size, copies                           | Required
            14 | quality-assured  | ca-on/osap-microcredentials/2022     | quality-assured             | Approved and quality-assured programs  | Recommended
            """;

    /** Question, theme on which the framework asks for nothing, framework, place of the clause that says why not. */
    private static final String NOT_ASKED = """
            1  | stackable       | ca/cican/2021                    | 4
            1  | stackable       | ca-ns/framework/2026             | Definition, other credentials
            1  | stackable       | ca-bc/initiative/2022            | Intent
            3  | short           | ca-on/ecampusontario/2020        |
            6  | affordable      | ca-on/osap-microcredentials/2022 | s. 17
            7  | provider        | ca-bc/framework/2021             | Title, reach
            8  | portable        | ca-on/heqco-quality-markers/2021 |
            8  | recognised      | ca-bc/framework/2021             | Transcript
            9  | portable        | ca-on/heqco-quality-markers/2021 |
            14 | quality-assured | ca-ab/student-aid/2026           | Designation
            """;

    /** Question, framework, place of a clause that takes a side without asking anything of a program. */
    private static final String BESIDE = """
            1  | ca-on/heqco-quality-markers/2021 | Main finding
            5  | ca/cican/2021                    | Core features
            8  | ca/cican/2021                    | Badge
            8  | ca-bc/framework/2021             | Policy AC15
            12 | ca-on/osap-microcredentials/2022 | Provincial list
            13 | ca-on/osap-microcredentials/2022 | Continuing education
            15 | ca-on/ecampusontario/2020        | Announcement, term
            """;

    @ParameterizedTest(name = "{0}: {5} in {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = POSITIONS)
    void eachPositionIsHeldAndTracedToItsClause(
            int question, String theme, String framework, String criterion, String place, String stance) {
        List<String> holders = each(disagreement(theme, framework).get("positions"))
                .filter(position -> position.get("text").asText().startsWith(stance + ":"))
                .flatMap(position -> each(position.get("heldBy")))
                .map(DisagreementsTest::holder)
                .toList();
        assertTrue(holders.contains(framework + " " + criterion), question + ": " + holders);
        JsonNode clauses = criterion(theme, framework, criterion).get("clauses");
        assertTrue(each(clauses).anyMatch(clause -> clause.get("at").asText().equals(place)), clauses.toString());
        each(clauses)
                .flatMap(clause ->
                        Stream.of("source", "at", "says", "provenance").map(clause::get))
                .forEach(part -> assertFalse(part.asText().isBlank(), clauses.toString()));
    }

    @ParameterizedTest(name = "{0}: {2} asks for nothing ({1}): {3}")
    @CsvSource(delimiter = '|', textBlock = NOT_ASKED)
    void whatIsOnlyAllowedOrLeftOpenIsNotAskedAndItsClauseStandsInThePack(
            int question, String theme, String framework, String place) {
        assertTrue(
                each(disagreement(theme, framework).get("notAsked"))
                        .map(JsonNode::asText)
                        .anyMatch(framework::equals),
                question + ": " + disagreement(theme, framework).get("notAsked"));
        assertTrue(
                place == null || placesNotCovered(framework).contains(place), () -> placesNotCovered(framework) + "");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = BESIDE)
    void whatIsSaidBesideTheCriteriaStandsInThePack(int question, String framework, String place) {
        assertTrue(placesNotCovered(framework).contains(place), () -> question + ": " + placesNotCovered(framework));
    }

    /** Question 2: twelve weeks exactly are too long here and just enough there. */
    @Test
    void noProgramKeepsToBothSidesOfTwelveWeeks() {
        JsonNode weeks = each(disagreement("short", OSAP).get("opposed"))
                .filter(one -> each(one.get("bounds"))
                        .anyMatch(bound -> bound.get("unit").asText().equals("weeks")))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(
                        "ceiling 12 false " + OSAP + " short-duration",
                        "ceiling 11 true ca-on/mohawk/2026 eleven-weeks",
                        "floor 12 true ca/student-financial-assistance/2018 twelve-weeks",
                        "floor 12 true " + ALBERTA_AID + " twelve-weeks"),
                each(weeks.get("bounds"))
                        .map(bound -> String.join(
                                " ",
                                bound.get("direction").asText(),
                                bound.get("value").asText(),
                                bound.get("inclusive").asText(),
                                holder(bound)))
                        .toList());
    }

    /** Questions 10 and 11: one framework alone asks. */
    @ParameterizedTest
    @CsvSource({
        "credential.ownedByEarner, ca-on/ecampusontario/2020 ownership",
        "qualityAssurance.reviewCycleMonths, ca-bc/framework/2021 periodic-review",
    })
    void onlyOneFrameworkAsksForIt(String field, String only) {
        assertEquals(
                List.of(only),
                Shipped.packs().stream()
                        .map(pack -> pack.ready().pack())
                        .filter(pack -> isCanadian(pack.id()))
                        .flatMap(pack -> pack.framework().criteria().stream()
                                .filter(criterion -> pack.reads(criterion).contains(field))
                                .map(criterion -> pack.id() + " " + criterion.id()))
                        .toList());
    }

    /** Question 14: eligibility for loans has verdicts of its own. */
    @Test
    void loansAndQualityAreJudgedApart() {
        assertEquals(
                Set.of("loan-eligibility"),
                Stream.of(OSAP, ALBERTA_AID, "ca/student-financial-assistance/2018")
                        .map(id -> framework(COMPARED, id).get("purpose").asText())
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of("ca/cican/2021 quality open", OSAP + " loan-eligibility not-satisfied"),
                Stream.of("ca/cican/2021", OSAP)
                        .map(id -> framework(COMPARED, id))
                        .map(one -> String.join(
                                " ",
                                one.get("id").asText(),
                                one.get("purpose").asText(),
                                one.get("verdict").asText()))
                        .toList());
    }

    /** Question 15: each framework keeps its own term, and French has one for all. */
    @ParameterizedTest
    @CsvSource({
        "ca-on/ecampusontario/2020, Micro-credential",
        OSAP + ", Micro-credentials",
        "ca-bc/framework/2021, Micro-credential",
        "ca/cican/2021, Microcredentials",
        "ca-ns/framework/2026, Microcredentials",
    })
    void eachKeepsItsTerm(String id, String term) {
        LocalDate day = isIn(COMPARED, id) ? Shipped.AS_OF : BEFORE;
        assertTrue(
                framework(compared(Language.EN, day), id).get("title").asText().contains(term));
        assertTrue(
                framework(compared(Language.FR, day), id).get("title").asText().contains("microcertifications"));
    }

    @Test
    void allFifteenQuestionsAreHeld() {
        Set<Integer> held = Stream.of(POSITIONS, NOT_ASKED, BESIDE)
                .flatMap(String::lines)
                .map(line ->
                        Integer.valueOf(line.substring(0, line.indexOf('|')).strip()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(IntStream.rangeClosed(1, 15).boxed().collect(Collectors.toCollection(TreeSet::new)), held);
    }

    private static JsonNode compared(Language language, LocalDate day) {
        List<String> canadian = SideBySideTest.everything(day).stream()
                .filter(DisagreementsTest::isCanadian)
                .toList();
        return SideBySideTest.compare(SideBySideTest.triple(12), language, canadian, day);
    }

    /** The comparison of today where the framework is in force, or that of the day before it ended. */
    private static JsonNode comparisonWith(String framework) {
        return isIn(COMPARED, framework) ? COMPARED : COMPARED_BEFORE;
    }

    private static boolean isIn(JsonNode comparison, String framework) {
        return each(comparison.get("frameworks"))
                .anyMatch(one -> one.get("id").asText().equals(framework));
    }

    private static boolean isCanadian(String id) {
        return id.startsWith("ca/") || id.startsWith("ca-");
    }

    private static String holder(JsonNode node) {
        return node.get("framework").asText() + " " + node.get("criterion").asText();
    }

    private static JsonNode framework(JsonNode comparison, String id) {
        return each(comparison.get("frameworks"))
                .filter(one -> one.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode disagreement(String theme, String framework) {
        return each(comparisonWith(framework).get("disagreements"))
                .filter(one -> one.get("theme").asText().equals(theme))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode criterion(String theme, String framework, String criterion) {
        return each(comparisonWith(framework).get("themes"))
                .filter(one -> one.get("id").asText().equals(theme))
                .flatMap(one -> each(one.get("cells")))
                .filter(cell -> cell.get("framework").asText().equals(framework))
                .flatMap(cell -> each(cell.get("criteria")))
                .filter(one -> one.get("criterion").asText().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> placesNotCovered(String framework) {
        return Shipped.pack(framework).ready().pack().framework().notCovered().stream()
                .map(clause -> clause.at().in(false))
                .toList();
    }
}
