package ca.touchstone.pack.proof;

import static ca.touchstone.review.Outcome.MET;
import static ca.touchstone.review.Outcome.NOT_APPLICABLE;
import static ca.touchstone.review.Outcome.NOT_MET;
import static ca.touchstone.review.Outcome.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fault;
import ca.touchstone.intake.Intake;
import ca.touchstone.intake.Submission;
import ca.touchstone.report.Report;
import ca.touchstone.report.ReportWriter;
import ca.touchstone.report.TextReport;
import ca.touchstone.report.View;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Library;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviewer;
import ca.touchstone.review.Reviews;
import ca.touchstone.review.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Thirteen ways in which people elsewhere were told what is not so, each with what is. */
class PublicCasesTest {
    private static final String OSAP = "ca-on/osap-microcredentials/2022";
    private static final String CMF = "eu/common-microcredential-framework/2026";
    private static final String ANNEX = "eu/council-recommendation-annex-1/2022";

    private static Review review(String program, String pack) {
        byte[] json = program.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return new Reviewer(Shipped.pack(pack).ready())
                .review(Shipped.read(json, "").description(), Shipped.AS_OF);
    }

    private static Outcome outcome(String program, String pack, String criterion) {
        return review(program, pack).findings().stream()
                .filter(finding -> finding.criterion().id().equals(criterion))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static void assertOpen(String from, String to, String criterion) {
        Review open = review(Shipped.LOAN.replace(from, to), OSAP);
        assertEquals(Verdict.Value.OPEN, open.verdict().value());
        assertEquals(List.of(criterion), open.verdict().because());
    }

    private static List<String> faults(String program) {
        return Intake.read(program.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "")
                .fold(submission -> Stream.<Fault>of(), List::stream)
                .map(fault -> fault.message(Language.EN))
                .toList();
    }

    @Test
    void withAllThatIsAskedALoanIsGranted() {
        assertEquals(
                Verdict.Value.SATISFIED, review(Shipped.LOAN, OSAP).verdict().value());
    }

    /** Not on the ministry's list, and nothing else is missing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Not satisfied, yet ready: only the decision of an authority is missing (Approved by the ministry).",
                "FR | Non conforme, mais prêt : il ne manque que la décision d'une autorité (Approuvé par le ministère)."
            })
    void whatWaitsForTheMinistryAloneIsReadyAndSaysSoInOneSentence(Language language, String sentence) {
        Submission submission = Shipped.read(
                Shipped.LOAN
                        .replace("'approved':true", "'approved':false")
                        .replace('\'', '"')
                        .getBytes(StandardCharsets.UTF_8),
                "");
        Reviews reviews =
                Library.review(submission.description(), Shipped.inForce(List.of(OSAP)), AsOf.date(Shipped.AS_OF));
        assertEquals(
                Verdict.Value.NOT_SATISFIED, reviews.done().get(0).verdict().value());
        Report report = new ReportWriter(Shipped.FIELDS, "test", language)
                .write(submission, reviews)
                .report();
        assertEquals(true, report.summary().get(0).ready());
        String text = TextReport.of(report, View.SUMMARY, false)
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ");
        assertTrue(text.contains(sentence), text);
    }

    @Test
    void a1FactsDatedAfterTheReviewProveNothing() {
        assertEquals(UNDETERMINED, outcome(Shipped.LOAN.replace("2026-02-01", "2030-06-01"), OSAP, "quality-assured"));
        assertOpen("2026-09-01", "2099-01-01", "ministry-approved");
    }

    @Test
    void a2AnApprovalThatLapsedOrWasSeenLongAgoProvesNothing() {
        assertOpen("2026-09-01", "2019-01-01", "ministry-approved");
        assertOpen("'approved':true,", "'approved':true,'approvedUntil':'2026-10-01',", "ministry-approved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ECTS", "ECTS ", "ects", "ECTS credits", "EAP"})
    void a3AUnitIsTheSameHoweverItIsSpelled(String system) {
        String program = "{'workload':{'learnerHours':1500,'credits':{'value':60,'system':'" + system + "'}}}";
        assertEquals(NOT_MET, outcome(program, CMF, "credits"));
    }

    private static Stream<String> wordsForNothingYet() {
        return WordsThatAreNoFactsTest.WORDS.stream()
                .filter(word -> !Set.of("No", "Non").contains(word));
    }

    @ParameterizedTest
    @MethodSource("wordsForNothingYet")
    void a4AWordForNothingYetIsNoApproval(String word) {
        assertEquals(
                UNDETERMINED, outcome(Shipped.LOAN.replace("'Senate'", "'" + word + "'"), OSAP, "quality-assured"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"No", "Non"})
    void a4NoMeansThatNobodyApproved(String word) {
        assertEquals(NOT_MET, outcome(Shipped.LOAN.replace("'Senate'", "'" + word + "'"), OSAP, "quality-assured"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Issuing University Name]", "{issuer}", "________", "(TBD)", "Insert name here"})
    void a5ATemplateNamesNobody(String name) {
        assertEquals(UNDETERMINED, outcome("{'issuer':{'name':'" + name + "'}}", ANNEX, "awarding-body"));
        assertEquals(MET, outcome("{'issuer':{'name':'Issuing Science Institute'}}", ANNEX, "awarding-body"));
    }

    @ParameterizedTest
    @CsvSource({"300, UNDETERMINED", "301, NOT_MET"})
    void a6TheEndThatIsKnownDecides(int least, Outcome expected) {
        String program =
                Shipped.LOAN.replace("'weeks':8,'instructionalHours':40", "'instructionalHours':{'min':" + least + "}");
        assertEquals(expected, outcome(program, OSAP, "hours"));
    }

    @Test
    void a7ARuleSpeaksWhereAnotherWantsMore() {
        String none = "{'qualificationLevel':{'framework':'none'}}";
        assertEquals(NOT_APPLICABLE, outcome(none, CMF, "other-level"));
        assertEquals(NOT_MET, outcome(none, CMF, "level"));
        assertEquals(
                NOT_APPLICABLE,
                outcome("{'workload':{'credits':{'system':'ECTS','value':3}}}", "my/stand-alone/2023", "credits"));
    }

    @Test
    void a8AProviderIsNoVoiceFromOutside() {
        assertEquals(MET, outcome(Shipped.LOAN, OSAP, "employer-partnership"));
        String own = Shipped.LOAN.replace("'Steel Forms'", "'Welland College Inc.'");
        assertEquals(UNDETERMINED, outcome(own, OSAP, "employer-partnership"));
    }

    @Test
    void a9ThereIsNoLoanForAProgramThatHasEnded() {
        String ended =
                Shipped.LOAN.replace("'title':'x'", "'title':'x','status':{'value':'ended','since':'2026-05-01'}");
        assertEquals(Verdict.Value.OUT_OF_SCOPE, review(ended, OSAP).verdict().value());
    }

    @Test
    void a15WhatExcludesEachOtherDecidesNothing() {
        String period = "'funding':{'studyPeriod':{'start':'2026-09-01','end':'2027-08-01'},";
        assertOpen("'funding':{", period, "short-duration");
        String reversed = "'funding':{'studyPeriod':{'start':'2026-09-01','end':'2026-08-01'},";
        Review review = review(Shipped.LOAN.replace("'funding':{", reversed), OSAP);
        assertEquals(2, review.setAside().size());
        assertEquals(
                UNDETERMINED,
                outcome(
                        "{'cost':{'tuition':3600,'total':3000,'currency':'CAD'}}",
                        "ca-bc/future-skills-grant/2023",
                        "within-the-grant"));
    }

    @Test
    void a16AnHourIsSixtyMinutesUnlessItIsSaid() {
        String clock = "{'workload':{'learnerHours':130}}";
        String academic = "{'workload':{'learnerHours':{'count':173,'minutesEach':45}}}";
        assertEquals(outcome(clock, CMF, "hours"), outcome(academic, CMF, "hours"));
        assertEquals(NOT_MET, outcome("{'workload':{'learnerHours':173}}", CMF, "hours"));
    }

    @Test
    void a17NothingIsSuggestedThatMeansSomethingElse() {
        assertEquals(List.of(), faults("{'credential':{'type':'certification'}}"));
        assertEquals(
                List.of("There is no field \"et\" here. Use one of these or remove it: en, fr."),
                faults("{'title':{'et':'Keevitus'}}"));
        assertEquals(
                List.of("\"English\" is not in the notation of this field. An example of it is \"fr-CA\"."),
                faults("{'languages':['English']}"));
    }

    @ParameterizedTest
    @CsvSource({"DigComp, UNDETERMINED", "Moon phase, UNDETERMINED", "EQF, MET", "EstQF, MET"})
    void a21OnlyAFrameworkOfQualificationsGivesALevel(String framework, Outcome expected) {
        String program = "{'qualificationLevel':{'framework':'" + framework + "','value':3}}";
        assertEquals(expected, outcome(program, ANNEX, "level"));
    }
}
