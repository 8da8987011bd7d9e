package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Framework;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Status;
import ca.touchstone.i18n.Language;
import ca.touchstone.pack.Packs;
import ca.touchstone.report.Comparison;
import ca.touchstone.report.ComparisonWriter;
import ca.touchstone.report.TextComparison;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.service.ComparisonOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the packs come to side by side, for the worked example of our research into Canadian frameworks. */
class SideBySideTest {
    private static final String OSAP = "ca-on/osap-microcredentials/2022";
    private static final String FEDERAL = "ca/student-financial-assistance/2018";
    private static final String ECAMPUS = "ca-on/ecampusontario/2020";
    private static final String PEQAB = "ca-on/peqab-proposal/2023";
    private static final String CICAN = "ca/cican/2021";
    private static final String ALBERTA = "ca-ab/pilot/2021";
    private static final Library LIBRARY = Packs.library(Shipped.READING);

    static JsonNode compare(String description, Language language, List<String> wanted) {
        return Shipped.tree(comparison(description, language, LIBRARY, wanted));
    }

    static JsonNode compare(String description, Language language, List<String> wanted, LocalDate day) {
        return Shipped.tree(comparison(description, language, LIBRARY, wanted, day));
    }

    private static Comparison comparison(String description, Language language, Library library, List<String> wanted) {
        return comparison(description, language, library, wanted, Shipped.AS_OF);
    }

    private static Comparison comparison(
            String description, Language language, Library library, List<String> wanted, LocalDate day) {
        Selection.Chosen chosen = (Selection.Chosen) library.select(wanted, false, AsOf.date(day));
        ComparisonWriter writer = new ComparisonWriter(Shipped.FIELDS, "1.2.3", language, Shipped.READING.themes());
        return new ComparisonOrder(chosen, AsOf.date(day), writer)
                .compare(Shipped.read(description.getBytes(StandardCharsets.UTF_8), "program.json"));
    }

    static List<String> everything() {
        return everything(Shipped.AS_OF);
    }

    static List<String> everything(LocalDate day) {
        List<String> all = new ArrayList<>(((Selection.Chosen) LIBRARY.select(List.of(), true, AsOf.date(day)))
                .reviewers().stream().map(reviewer -> reviewer.pack().id()).toList());
        all.add(PEQAB);
        return all;
    }

    /** 60 hours at a public college of Ontario, a summative assessment, an employer's endorsement and no pathway. */
    static String triple(int weeks) {
        return """
                {"title": "Worked example",
                 "provider": {"type": "public-college", "jurisdiction": "CA-ON"},
                 "partners": [{"name": "Example Steel", "type": "employer",
                   "endorsement": {"confirmsDemand": true, "confirmsAssessmentReflectsJob": true}}],
                 "learningOutcomes": [{"id": "o", "text": "Weld a joint"}],
                 "assessments": [{"id": "a", "type": "demonstration", "summative": true, "outcomes": ["o"]}],
                 "pathway": {"stacksInto": [], "ladderInto": [], "transfer": [], "plar": {"accepted": false}},
                 "workload": {"weeks": %d, "instructionalHours": 60}}
                """.formatted(weeks);
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode criterion(JsonNode comparison, String framework, String criterion) {
        return each(comparison.get("themes"))
                .flatMap(theme -> each(theme.get("cells")))
                .filter(cell -> cell.get("framework").asText().equals(framework))
                .flatMap(cell -> each(cell.get("criteria")))
                .filter(one -> one.get("criterion").asText().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new AssertionError(framework + " asks for no " + criterion));
    }

    private static String outcome(JsonNode comparison, String framework, String criterion) {
        return criterion(comparison, framework, criterion).get("outcome").asText();
    }

    @Test
    void theWorkedExampleComesOutAsOurResearchSays() {
        JsonNode ten = compare(triple(10), Language.EN, everything());
        assertEquals("met", outcome(ten, OSAP, "short-duration"));
        assertEquals("met", outcome(ten, OSAP, "hours"));
        assertEquals("undetermined", outcome(ten, OSAP, "ministry-approved"));
        assertEquals("not-met", outcome(ten, FEDERAL, "twelve-weeks"));
        assertEquals("undetermined", outcome(ten, FEDERAL, "credential-type"));
        assertEquals("not-met", outcome(ten, PEQAB, "typical-hours"));
        assertEquals("not-met", outcome(ten, ECAMPUS, "extensibility"));
        assertEquals(
                "required-unless-waived",
                criterion(ten, ECAMPUS, "extensibility").get("level").asText());
        assertEquals("met", outcome(ten, ECAMPUS, "summative-assessment"));
        assertEquals("met", outcome(ten, ECAMPUS, "partner-endorsement"));
        for (String open : List.of("quality-assured", "secure-and-recorded", "approved")) {
            assertEquals("undetermined", outcome(ten, CICAN, open), open);
        }
        assertEquals("not-met", outcome(ten, ALBERTA, "pathway"));
        assertTrue(each(ten.get("disagreements"))
                .filter(one -> one.get("theme").asText().equals("stackable"))
                .flatMap(one -> each(one.get("notAsked")))
                .anyMatch(id -> id.asText().equals(CICAN)));
    }

    @Test
    void atTwelveWeeksTheLoansChangePlaces() {
        JsonNode twelve = compare(triple(12), Language.EN, everything());
        assertEquals("not-met", outcome(twelve, OSAP, "short-duration"));
        assertEquals("met", outcome(twelve, FEDERAL, "twelve-weeks"));
    }

    @Test
    void aWaiverExcusesTheMissingPathway() {
        String waived = triple(10)
                .replaceFirst(
                        "\\{",
                        "{\"waivers\": [{\"criterion\": \"extensibility\", \"reason\": \"Stands alone by design\"}],");
        assertEquals("waived", outcome(compare(waived, Language.EN, List.of(ECAMPUS)), ECAMPUS, "extensibility"));
    }

    @Test
    void halfAWeekLessTurnsBothLoansAround() {
        JsonNode change = each(compare(triple(12), Language.EN, List.of(OSAP, FEDERAL))
                        .get("changes"))
                .filter(one -> one.get("pointer").asText().equals("/workload/weeks"))
                .findFirst()
                .orElseThrow();
        assertEquals("Weeks: 11.5 instead of 12", change.get("text").asText());
        assertEquals(
                List.of(OSAP + " short-duration not-met met", FEDERAL + " twelve-weeks met not-met"),
                each(change.get("findings"))
                        .map(turn -> String.join(
                                " ",
                                turn.get("framework").asText(),
                                turn.get("criterion").asText(),
                                turn.get("from").asText(),
                                turn.get("to").asText()))
                        .toList());
        assertEquals(
                List.of(OSAP + " not-satisfied open", FEDERAL + " open not-satisfied"),
                each(change.get("verdicts"))
                        .map(turn -> String.join(
                                " ",
                                turn.get("framework").asText(),
                                turn.get("from").asText(),
                                turn.get("to").asText()))
                        .toList());
    }

    @Test
    void twelveWeeksAreACeilingHereAndAFloorThere() {
        JsonNode opposed = compare(triple(12), Language.EN, List.of(OSAP, FEDERAL))
                .at("/disagreements")
                .findValue("opposed");
        assertEquals(
                "No program can keep to both sides: under 12 weeks in " + OSAP + " against at least 12 weeks in "
                        + FEDERAL + ".",
                each(compare(triple(12), Language.EN, List.of(OSAP, FEDERAL)).get("disagreements"))
                        .flatMap(one -> each(one.get("opposed")))
                        .map(one -> one.get("text").asText())
                        .findFirst()
                        .orElseThrow(),
                opposed.toString());
    }

    @Test
    void aDraftIsShownOnlyWhenItsWholeIdIsNamed() {
        assertTrue(each(compare(triple(10), Language.EN, List.of()).get("frameworks"))
                .noneMatch(framework -> framework.get("id").asText().equals(PEQAB)));
        assertTrue(each(compare(triple(10), Language.EN, List.of(PEQAB)).get("frameworks"))
                .anyMatch(framework -> framework.get("id").asText().equals(PEQAB)));
    }

    @Test
    void theTextSaysFirstWhatFollowsAndThenShowsEachTheme() {
        String text = TextComparison.of(comparison(triple(12), Language.EN, LIBRARY, List.of(OSAP, FEDERAL)), false);
        List<Integer> places = Stream.of("AT A GLANCE", "WHAT ONE CHANGE", "WHERE THEY DISAGREE", "THEME BY THEME")
                .map(text::indexOf)
                .toList();
        assertEquals(places.stream().sorted().toList(), places);
        assertTrue(places.get(0) > 0, text);
    }

    @Test
    void limitsThatNoProgramCanKeepToTogetherStandBelowOneAnother() {
        String text = TextComparison.of(comparison(triple(12), Language.EN, LIBRARY, List.of(OSAP, FEDERAL)), false);
        String opposed = """
                    No program can keep to both sides:
                    - under 12 weeks: ca-on/osap-microcredentials/2022
                    - at least 12 weeks: ca/student-financial-assistance/2018
                """;
        assertTrue(text.contains(opposed), text);
    }

    @Test
    void theLeastAndTheMostAreOneSpanAndAlternativesAreNotAskedTogether() {
        String cmf = "eu/common-microcredential-framework/2026";
        JsonNode comparison = compare(triple(12), Language.EN, List.of(OSAP, cmf));
        assertEquals(
                "required, 5 to 300 hours",
                criterion(comparison, OSAP, "hours").get("stance").asText());
        assertEquals(
                "required, 10 to 15 credits or 4 to 6 credits or 2 to 3 credits",
                criterion(comparison, cmf, "credits").get("stance").asText());
    }

    @Test
    void aThemeNamesEachFrameworkByItsTitleAndSaysHowItsClausesAreKnown() {
        String text = TextComparison.of(comparison(triple(12), Language.EN, LIBRARY, List.of(OSAP, FEDERAL)), false);
        assertTrue(text.contains("  " + OSAP + ": OSAP for Micro-credentials (program side), Ontario\n"), text);
        assertTrue(text.replaceAll("\\s+", " ")
                .contains("One or more institutions build the program in partnership with one or more employers."
                        + " (Definition by the ministries, 2021; read in another text) We count an association of"
                        + " employers as an employer. Who only gives money does not build the program. (our reading)"));
    }

    @ParameterizedTest
    @CsvSource({"EN, draft, not satisfied instead of open", "FR, ébauche, non conforme au lieu de en suspens"})
    void noVerdictOfADraftStandsWithoutThatWord(Language language, String word, String turn) {
        String text = TextComparison.of(
                comparison(triple(11), language, new Library(List.of(draft(OSAP))), List.of(OSAP)), false);
        String named = OSAP + " (" + word + ")";
        assertTrue(text.lines().anyMatch(line -> line.endsWith("?  " + named)), text);
        assertTrue(text.lines().anyMatch(line -> line.contains(named) && line.contains(turn)), text);
    }

    /** The pack as it would be if its framework had not been adopted. */
    private static ReadyPack draft(String id) {
        ReadyPack ready = Shipped.pack(id).ready();
        Pack pack = ready.pack();
        Framework framework = pack.framework();
        Framework draft = Samples.like(framework, Status.DRAFT, framework.extends_());
        return new ReadyPack(new Pack(id, pack.sha256(), draft, pack.rules()), ready.evaluator());
    }

    @Test
    void whatCannotBeComparedStandsBelowWithTheReason() {
        List<String> wanted = List.of(OSAP, "us", "ca-on/challenge-fund");
        JsonNode comparison = compare(triple(12), Language.EN, wanted);
        assertEquals(
                List.of("ca-on/challenge-fund/2023", "us/trusted-microcredential/2024"),
                comparison.get("notReviewed").findValuesAsText("id"));
        String text = TextComparison.of(comparison(triple(12), Language.EN, LIBRARY, wanted), false);
        String told = text.replaceAll("\\s+", " ");
        assertTrue(told.contains("NOT REVIEWED Touchstone holds no version of it for 2026-11-23."), text);
        assertTrue(told.contains(" It is a draft."), text);
        assertFalse(TextComparison.of(comparison(triple(12), Language.EN, LIBRARY, List.of(OSAP)), false)
                .contains("NOT REVIEWED"));
    }

    @ParameterizedTest
    @EnumSource
    void theTextFitsAHundredColumnsWithEveryPack(Language language) {
        TextComparison.of(comparison(triple(10), language, LIBRARY, everything()), false)
                .lines()
                .forEach(line -> assertTrue(line.length() <= 100, line));
    }
}
