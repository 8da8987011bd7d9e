package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.framework.WhyNotCovered;
import ca.touchstone.intake.Submission;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviewer;
import ca.touchstone.review.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Programs that nobody here wrote, with the outcomes that a reader of the frameworks expects. The European Commission's
 * sample says that it holds every mandatory element, yet names no quality assurance; a course design of Magdeburg left
 * its template's filler where the awarding body and quality assurance belong. Our notes do not keep who awards the
 * sample nor in which country, so its fixture does not say either.
 */
class GoldenCasesTest {
    private static final String SAMPLE = "eu-commission-annex-1-sample";
    private static final String DESIGN = "de-ovgu-course-design";
    private static final String ANNEX = "eu/council-recommendation-annex-1/2022";
    private static final String DUTCH = "nl/higher-education/2025";
    private static final String AUSTRALIAN = "au/national-framework/2021";

    @ParameterizedTest(name = "{0}: {1} {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            eu-commission-annex-1-sample | eu/council-recommendation-annex-1/2022   | title                  | MET
            eu-commission-annex-1-sample | eu/council-recommendation-annex-1/2022   | country                | UNDETERMINED
            eu-commission-annex-1-sample | eu/council-recommendation-annex-1/2022   | awarding-body          | UNDETERMINED
            eu-commission-annex-1-sample | eu/council-recommendation-annex-1/2022   | learning-outcomes      | MET
            eu-commission-annex-1-sample | eu/council-recommendation-annex-1/2022   | workload               | MET
            eu-commission-annex-1-sample | eu/council-recommendation-annex-1/2022   | ects                   | MET
            eu-commission-annex-1-sample | eu/council-recommendation-annex-1/2022   | level                  | MET
            eu-commission-annex-1-sample | eu/council-recommendation-annex-1/2022   | assessment-type        | MET
            eu-commission-annex-1-sample | eu/council-recommendation-annex-1/2022   | participation          | MET
            eu-commission-annex-1-sample | eu/council-recommendation-annex-1/2022   | quality-assurance-type | UNDETERMINED
            eu-commission-annex-1-sample | eu/council-recommendation-annex-1/2022   | supervision            | MET
            eu-commission-annex-1-sample | eu/council-recommendation-annex-2/2022   | external-quality       | UNDETERMINED
            eu-commission-annex-1-sample | eu/council-recommendation-annex-2/2022   | assessment-link        | UNDETERMINED
            eu-commission-annex-1-sample | eu/common-microcredential-framework/2019 | hours                  | NOT_MET
            eu-commission-annex-1-sample | eu/common-microcredential-framework/2019 | level                  | MET
            eu-commission-annex-1-sample | eu/common-microcredential-framework/2019 | identity               | NOT_MET
            eu-commission-annex-1-sample | eu/common-microcredential-framework/2019 | academic-credit        | UNDETERMINED
            eu-commission-annex-1-sample | eu/common-microcredential-framework/2026 | hours                  | NOT_MET
            eu-commission-annex-1-sample | eu/common-microcredential-framework/2026 | level                  | MET
            eu-commission-annex-1-sample | eu/common-microcredential-framework/2026 | identity               | NOT_MET
            eu-commission-annex-1-sample | eu/common-microcredential-framework/2026 | academic-credit        | UNDETERMINED
            eu-commission-annex-1-sample | eu/common-microcredential-framework/2026 | credits                | NOT_MET
            eu-commission-annex-1-sample | nl/higher-education/2025                 | guideline-size         | NOT_MET
            eu-commission-annex-1-sample | nl/higher-education/2025                 | least-size             | UNDETERMINED
            eu-commission-annex-1-sample | nl/higher-education/2025                 | most-size              | MET
            eu-commission-annex-1-sample | nl/higher-education/2025                 | level-indicator        | MET
            eu-commission-annex-1-sample | nl/vocational/2024                       | size                   | NOT_MET
            eu-commission-annex-1-sample | nz/listing-rules/2018                    | size                   | MET
            eu-commission-annex-1-sample | nz/listing-rules/2018                    | credit-value           | NOT_APPLICABLE
            eu-commission-annex-1-sample | nz/listing-rules/2018                    | need                   | UNDETERMINED
            eu-commission-annex-1-sample | nz/listing-rules/2018                    | annual-review          | UNDETERMINED
            eu-commission-annex-1-sample | nz/listing-rules/2022                    | size                   | MET
            eu-commission-annex-1-sample | nz/listing-rules/2022                    | least-size             | MET
            eu-commission-annex-1-sample | nz/listing-rules/2022                    | credit-value           | NOT_APPLICABLE
            eu-commission-annex-1-sample | nz/listing-rules/2022                    | need                   | UNDETERMINED
            eu-commission-annex-1-sample | nz/listing-rules/2022                    | relevance              | UNDETERMINED
            eu-commission-annex-1-sample | nz/listing-rules/2022                    | review-period          | UNDETERMINED
            eu-commission-annex-1-sample | my/stand-alone/2023                      | size                   | MET
            eu-commission-annex-1-sample | my/stand-alone/2023                      | credits                | NOT_APPLICABLE
            eu-commission-annex-1-sample | my/stand-alone/2023                      | assessed               | MET
            eu-commission-annex-1-sample | my/stand-alone/2023                      | credit-bearing         | UNDETERMINED
            eu-commission-annex-1-sample | unesco/definition/2022                   | focused-achievement    | MET
            eu-commission-annex-1-sample | unesco/definition/2022                   | defined-standards      | UNDETERMINED
            eu-commission-annex-1-sample | unesco/definition/2022                   | quality-assured        | UNDETERMINED
            eu-commission-annex-1-sample | us/trusted-microcredential/2024          | assessed               | MET
            de-ovgu-course-design        | eu/council-recommendation-annex-1/2022   | awarding-body          | UNDETERMINED
            de-ovgu-course-design        | eu/council-recommendation-annex-1/2022   | learning-outcomes      | MET
            de-ovgu-course-design        | eu/council-recommendation-annex-1/2022   | workload               | MET
            de-ovgu-course-design        | eu/council-recommendation-annex-1/2022   | ects                   | MET
            de-ovgu-course-design        | eu/council-recommendation-annex-1/2022   | level                  | MET
            de-ovgu-course-design        | eu/council-recommendation-annex-1/2022   | assessment-type        | MET
            de-ovgu-course-design        | eu/council-recommendation-annex-1/2022   | participation          | MET
            de-ovgu-course-design        | eu/council-recommendation-annex-1/2022   | quality-assurance-type | UNDETERMINED
            de-ovgu-course-design        | eu/council-recommendation-annex-1/2022   | supervision            | MET
            de-ovgu-course-design        | eu/council-recommendation-annex-1/2022   | stackability           | MET
            de-ovgu-course-design        | eu/council-recommendation-annex-2/2022   | assessment-link        | MET
            de-ovgu-course-design        | au/national-framework/2021               | quality-statement      | UNDETERMINED
            de-ovgu-course-design        | au/national-framework/2021               | outcome-based          | MET
            de-ovgu-course-design        | nl/higher-education/2025                 | internal-process       | UNDETERMINED
            de-ovgu-course-design        | unesco/definition/2022                   | quality-assured        | UNDETERMINED
            de-ovgu-course-design        | unesco/definition/2022                   | stand-alone            | MET
            de-ovgu-course-design        | us/trusted-microcredential/2024          | application            | MET
            """)
    void theOutcomeIsTheOneExpected(String fixture, String pack, String criterion, Outcome expected) {
        assertEquals(expected, outcome(review(described(fixture), pack, Shipped.AS_OF), criterion));
    }

    /** What the definition asks, the fifteen facts that are required and the eight that are recommended, in that order. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            assessed              | MET
            volume                | MET
            outcomes-assessed     | UNDETERMINED
            title                 | MET
            provider              | UNDETERMINED
            content               | UNDETERMINED
            outcomes              | MET
            languages             | UNDETERMINED
            delivery-mode         | MET
            delivery-details      | NEEDS_REVIEW
            dates                 | NEEDS_REVIEW
            effort-split          | NEEDS_REVIEW
            inherent-requirements | NEEDS_REVIEW
            price                 | UNDETERMINED
            assessment-type       | MET
            certification         | MET
            recognition           | NEEDS_REVIEW
            quality-statement     | UNDETERMINED
            prerequisites         | UNDETERMINED
            review-due            | UNDETERMINED
            mastery               | NEEDS_REVIEW
            recognised-where      | NEEDS_REVIEW
            industry-support      | UNDETERMINED
            recommended-learning  | NEEDS_REVIEW
            stackability          | UNDETERMINED
            occupation            | NEEDS_REVIEW
            competency-framework  | MET
            """)
    void theSampleIsAskedForAllThatAustraliaLists(String criterion, Outcome expected) {
        assertEquals(expected, outcome(review(described(SAMPLE), AUSTRALIAN, Shipped.AS_OF), criterion));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        SAMPLE + ", " + ANNEX + ", OPEN",
        SAMPLE + ", eu/common-microcredential-framework/2019, NOT_SATISFIED",
        SAMPLE + ", eu/common-microcredential-framework/2026, NOT_SATISFIED",
        SAMPLE + ", " + DUTCH + ", OPEN",
        SAMPLE + ", nl/vocational/2024, OPEN",
        SAMPLE + ", nz/listing-rules/2018, OPEN",
        SAMPLE + ", nz/listing-rules/2022, OPEN",
        SAMPLE + ", my/stand-alone/2023, OPEN",
        SAMPLE + ", " + AUSTRALIAN + ", OPEN",
        SAMPLE + ", unesco/definition/2022, NONE",
        DESIGN + ", " + ANNEX + ", OPEN",
    })
    void theVerdictIsTheOneExpected(String fixture, String pack, Verdict.Value expected) {
        assertEquals(
                expected,
                review(described(fixture), pack, Shipped.AS_OF).verdict().value());
    }

    @Test
    void onceItIsKnownWhoAwardsTheSampleOnlyItsQualityAssuranceIsOpen() throws IOException {
        Review review = review(
                with(SAMPLE, "'issuer': {'name': 'A Commission', 'jurisdiction': 'BE-BRU'}"), ANNEX, Shipped.AS_OF);
        assertEquals(
                List.of("quality-assurance-type"),
                review.findings().stream()
                        .filter(finding -> finding.criterion().level().decides())
                        .filter(finding -> finding.outcome() != Outcome.MET)
                        .map(finding -> finding.criterion().id())
                        .toList());
    }

    @Test
    void whatExistsOnlyOnAnAwardIsNotObservableAndNeverAsked() {
        assertEquals(
                Set.of("Annex I, element 1", "Annex I, element 5", "Annex I, optional element 3"),
                Shipped.pack(ANNEX).ready().pack().framework().notCovered().stream()
                        .filter(clause -> clause.why() == WhyNotCovered.NOT_OBSERVABLE)
                        .map(clause -> clause.at().in(false))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "two credits at a {0} on {1} are {2}")
    @CsvSource({
        "public-university, 2025-05-01, MET",
        "public-university, 2026-11-24, MET",
        "public-university, 2027-04-30, MET",
        "public-university, 2027-05-01, NOT_MET",
        "public-college,    2026-11-24, NOT_MET",
    })
    void twoCreditsAreEnoughForADutchUniversityWhileTheDerogationHolds(String type, LocalDate day, Outcome expected)
            throws IOException {
        Review review = review(with(SAMPLE, "'provider': {'type': '" + type + "'}"), DUTCH, day);
        assertEquals(expected, outcome(review, "least-size"));
        assertEquals(Outcome.NOT_MET, outcome(review, "guideline-size"));
    }

    @Test
    void fillerOfATemplateIsHandedBackAndStatesNothing() {
        Submission design = Shipped.fixture(DESIGN);
        assertEquals(
                Set.of("/issuer/name", "/qualityAssurance/process"),
                Set.copyOf(design.noFacts().stream()
                        .map(noFact -> noFact.pointer())
                        .toList()));
    }

    private static ProgramDescription described(String fixture) {
        return Shipped.fixture(fixture).description();
    }

    /** The fixture with one more group, written with single quotation marks. */
    private static ProgramDescription with(String fixture, String group) throws IOException {
        String json = Files.readString(Shipped.PROGRAMS.resolve(fixture + ".json"));
        String whole = "{" + group.replace('\'', '"') + "," + json.substring(json.indexOf('{') + 1);
        return Shipped.read(whole.getBytes(StandardCharsets.UTF_8), fixture).description();
    }

    private static Review review(ProgramDescription program, String pack, LocalDate day) {
        return new Reviewer(Shipped.pack(pack).ready()).review(program, day);
    }

    private static Outcome outcome(Review review, String criterion) {
        return review.findings().stream()
                .filter(finding -> finding.criterion().id().equals(criterion))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }
}
