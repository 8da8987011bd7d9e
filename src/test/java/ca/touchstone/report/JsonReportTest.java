package ca.touchstone.report;

import static ca.touchstone.framework.Level.INFORMATIVE;
import static ca.touchstone.framework.Level.RECOMMENDED;
import static ca.touchstone.framework.Level.REQUIRED;
import static ca.touchstone.framework.Level.REQUIRED_UNLESS_WAIVED;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Basis;
import ca.touchstone.framework.Limit;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Side;
import ca.touchstone.framework.Unit;
import ca.touchstone.i18n.Language;
import ca.touchstone.pack.DemoPack;
import ca.touchstone.review.RuleMatch;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {
    private static final ObjectNode REPORT = Demo.report(Demo.program(), Language.EN);

    private static List<String> keys(String pointer) {
        JsonNode node = REPORT.at(pointer);
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    @Test
    void theNamesStandInTheOrderThatReadersKnow() {
        assertEquals(
                List.of(
                        "schema",
                        "lang",
                        "asOf",
                        "subject",
                        "engine",
                        "summary",
                        "toDo",
                        "setAside",
                        "reviews",
                        "notReviewed",
                        "facts",
                        "sha256",
                        "decisions"),
                keys(""));
        assertEquals(List.of("id", "title", "provider", "status", "sha256"), keys("/subject"));
        assertEquals(List.of("pointer", "found", "reason", "text"), keys("/setAside/0"));
        assertEquals(List.of("name", "version"), keys("/engine"));
        assertEquals(
                List.of(
                        "framework",
                        "asOf",
                        "verdict",
                        "score",
                        "asEvidenced",
                        "clauses",
                        "sources",
                        "rules",
                        "findings",
                        "integrity"),
                keys("/reviews/0"));
        assertEquals(
                List.of("id", "title", "place", "status", "purpose", "inForce", "sha256", "leaves"),
                keys("/reviews/0/framework"));
        assertEquals(List.of("from", "to"), keys("/reviews/0/framework/inForce"));
        assertEquals(List.of("value", "byRules", "because", "without"), keys("/reviews/0/verdict"));
        assertEquals(List.of("low", "high", "exactLow", "exactHigh", "decided"), keys("/reviews/0/score/value"));
        assertEquals(List.of("value", "byRules"), keys("/reviews/0/score"));
        assertEquals(List.of("value", "byRules"), keys("/reviews/0/findings/0/outcome"));
        assertEquals(List.of("verdict", "score"), keys("/reviews/0/asEvidenced"));
        assertEquals(List.of("total", "byRule", "byReviewer", "notCovered", "primary"), keys("/reviews/0/clauses"));
        assertEquals(
                List.of(
                        "criterion",
                        "theme",
                        "title",
                        "question",
                        "level",
                        "weight",
                        "outcome",
                        "observed",
                        "limits",
                        "missing",
                        "parts",
                        "explanation",
                        "remedy",
                        "clauses",
                        "rule",
                        "rules"),
                keys("/reviews/0/findings/0"));
        assertEquals(List.of("pointer", "value", "evidence"), keys("/reviews/0/findings/0/observed/0"));
        assertEquals(
                List.of("name", "meaning", "value", "unit", "text", "since", "basis", "why"),
                keys("/reviews/0/findings/0/limits/0"));
        assertEquals(List.of("source", "at", "says", "provenance"), keys("/reviews/0/findings/0/clauses/0"));
        assertEquals(List.of("line", "proves"), keys("/reviews/0/findings/0/rules/0"));
        assertEquals(List.of("id", "title", "lang", "url", "read", "note"), keys("/reviews/0/sources/0"));
        assertEquals(List.of("pointer", "label", "text"), keys("/facts/0"));
        assertEquals(
                List.of(
                        "framework",
                        "title",
                        "place",
                        "status",
                        "purpose",
                        "asOf",
                        "scope",
                        "verdict",
                        "ready",
                        "because",
                        "outcomes",
                        "score",
                        "restsOn"),
                keys("/summary/0"));
        assertEquals(List.of("criterion", "title"), keys("/summary/0/because/0"));
        assertEquals(
                List.of("met", "notMet", "undetermined", "needsReview", "notApplicable", "waived"),
                keys("/summary/0/outcomes"));
        assertEquals(List.of("provider", "reviewer", "packKeeper"), keys("/toDo"));
        assertEquals(List.of("kind", "pointer", "text", "answer", "effects"), keys("/toDo/provider/0"));
        assertEquals(
                List.of("framework", "criteria", "scope", "verdict", "weight"), keys("/toDo/provider/0/effects/0"));
        assertEquals(List.of("status", "declared", "found", "defects"), keys("/reviews/0/integrity"));
    }

    @Test
    void theHeadSaysWhatWhenInWhichLanguageAndByWhichVersion() {
        assertEquals("touchstone/report/2", REPORT.at("/schema").asText());
        assertEquals("en", REPORT.at("/lang").asText());
        assertEquals("2026-11-23", REPORT.at("/asOf").asText());
        assertEquals("touchstone", REPORT.at("/engine/name").asText());
        assertEquals("1.2.3", REPORT.at("/engine/version").asText());
    }

    @Test
    void theSubjectIsTheProgramInTheLanguageOfTheReport() {
        assertEquals("Field welding", REPORT.at("/subject/title").asText());
        assertEquals(
                "Soudage sur le terrain",
                Demo.report(Demo.program(), Language.FR).at("/subject/title").asText());
        assertEquals("Example College", REPORT.at("/subject/provider").asText());
        assertEquals("/provider/qaBody", REPORT.at("/setAside/0/pointer").asText());
        assertTrue(Demo.report("{}", Language.EN).at("/subject/title").isNull());
        assertTrue(Demo.report("{}", Language.EN).at("/subject/provider").isNull());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/reviews/0/verdict | {\"value\":\"not-satisfied\",\"byRules\":\"not-satisfied\",\"because\":[\"assessed\"],\"without\":\"open\"}",
                "/reviews/0/score/value | {\"low\":\"33.3\",\"high\":\"66.6\",\"exactLow\":\"1/3\",\"exactHigh\":\"2/3\",\"decided\":\"2/3\"}",
                "/reviews/0/asEvidenced/verdict | {\"value\":\"not-satisfied\",\"byRules\":\"not-satisfied\"}",
                "/reviews/0/asEvidenced/score/value/low | \"16.6\"",
                "/reviews/0/asEvidenced/score/value/high | \"66.6\"",
                "/summary/0/because | [{\"criterion\":\"assessed\",\"title\":\"Each outcome is assessed\"}]",
                "/summary/0/place | \"CA-ZZ\"",
                "/summary/0/outcomes/notMet | 1",
                "/reviews/0/clauses | {\"total\":8,\"byRule\":6,\"byReviewer\":1,\"notCovered\":1,\"primary\":5}",
                "/reviews/0/integrity | {\"status\":\"complete\",\"declared\":7,\"found\":7,\"defects\":[]}",
                "/reviews/0/findings/0/missing | [\"/workload/weeks\"]",
                "/reviews/0/findings/0/remedy | null",
                "/reviews/0/findings/1/outcome/value | \"not-met\"",
                "/reviews/0/findings/1/parts | [\"/learningOutcomes/1\"]",
                "/reviews/0/findings/1/remedy | \"Add an assessment for each outcome that has none.\"",
                "/reviews/0/findings/0/rule | null",
                "/reviews/0/findings/0/rules | [{\"line\":6,\"proves\":\"met\"}]",
                "/reviews/0/findings/1/rules | [{\"line\":13,\"proves\":\"met\"},{\"line\":22,\"proves\":\"not-met\"}]",
                "/reviews/0/findings/1/rule | 22",
                "/reviews/0/rules | \"rules/ca-zz/demo-framework/2021/criteria.drl\"",
                "/reviews/0/findings/4/outcome/value | \"not-applicable\"",
                "/reviews/0/findings/6/outcome/value | \"needs-review\"",
                "/reviews/0/findings/6/rule | null",
                "/reviews/0/findings/6/rules | []",
                "/reviews/0/findings/0/limits/0/text | \"12 weeks\"",
                "/reviews/0/findings/0/clauses/0/source | \"handbook\"",
                "/reviews/0/sources/0/id | \"handbook\"",
                "/facts/0 | {\"pointer\":\"/workload/weeks\",\"label\":\"Weeks\",\"text\":\"8 to 14\"}",
                "/notReviewed | []"
            })
    void whatIsFoundStandsInIt(String pointer, String value) {
        assertEquals(value, REPORT.at(pointer).toString());
    }

    @Test
    void theRulesOfAFindingAreWhereTheySayInTheFile() {
        List<String> lines = DemoPack.proven().drl().lines().toList();
        int found = 0;
        for (JsonNode finding : REPORT.at("/reviews/0/findings")) {
            for (JsonNode rule : finding.get("rules")) {
                String name = "rule \"" + finding.get("criterion").asText() + ": "
                        + rule.get("proves").asText().replace('-', ' ');
                String line = lines.get(rule.get("line").asInt() - 1);
                assertTrue(line.startsWith(name), line);
                found++;
            }
        }
        assertEquals(lines.stream().filter(line -> line.startsWith("rule ")).count(), found);
    }

    @Test
    void everyPlaceThatAFindingNamesHasItsWordsOnce() {
        List<String> worded = new ArrayList<>();
        REPORT.get("facts").forEach(fact -> worded.add(fact.get("pointer").asText()));
        assertEquals(worded.stream().distinct().toList(), worded);
        for (JsonNode finding : REPORT.at("/reviews/0/findings")) {
            finding.get("missing").forEach(place -> assertTrue(worded.contains(place.asText()), place.asText()));
            finding.get("observed")
                    .forEach(fact ->
                            assertTrue(worded.contains(fact.get("pointer").asText()), fact.toString()));
        }
    }

    @ParameterizedTest(name = "{0} is {1} or {2}")
    @CsvSource({
        "0, 0 weeks, 0 semaine",
        "1, 1 week, 1 semaine",
        "1.0, 1 week, 1 semaine",
        "1.5, 1.5 weeks, '1,5 semaine'",
        "2, 2 weeks, 2 semaines"
    })
    void aNumberAndItsUnitAgree(String number, String english, String french) {
        assertEquals(english, limitText(number, Language.EN));
        assertEquals(french, limitText(number, Language.FR));
    }

    private static String limitText(String number, Language language) {
        Pack pack = Samples.pack(Samples.criterion("a", REQUIRED).reading("workload.weeks"))
                .ruled(Samples.rule("a", Side.MET, 3, "most-weeks"), Samples.rule("a", Side.NOT_MET, 9))
                .limited("most-weeks", Samples.weeks("2021", number))
                .build();
        return Demo.report("{}", pack, program -> List.of(), language)
                .at("/reviews/0/findings/0/limits/0/text")
                .asText();
    }

    // Values

    @ParameterizedTest(name = "{0} of {1} shows as {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "delivery.selfPaced | {\"delivery\": {\"selfPaced\": false}} | false",
                "delivery.intakesPerYear | {\"delivery\": {\"intakesPerYear\": 3}} | 3",
                "cost.total | {\"cost\": {\"total\": 250.50}} | 250.5",
                "cost.total | {\"cost\": {\"total\": 1e3}} | 1000",
                "cost.total | {\"cost\": {\"total\": 0.00}} | 0",
                "workload.weeks | {\"workload\": {\"weeks\": 12.0}} | 12",
                "workload.weeks | {\"workload\": {\"weeks\": {\"min\": 8, \"max\": 8.0}}} | 8",
                "workload.weeks | {\"workload\": {\"weeks\": {\"min\": 8, \"max\": 14}}} | {\"min\":8,\"max\":14}",
                "workload.weeks | {\"workload\": {\"weeks\": {\"min\": 8}}} | {\"min\":8}",
                "workload.weeks | {\"workload\": {\"weeks\": {\"max\": 14}}} | {\"max\":14}",
                "title | {\"title\": {\"en\": \"Welding\", \"fr\": \"Soudage\"}} | \"Welding\"",
                "level | {\"level\": \"college\"} | \"college\"",
                "languages | {\"languages\": [\"en\", \"fr\"]} | [\"en\",\"fr\"]",
                "languages | {\"languages\": []} | []",
                "partners | {\"partners\": []} | []",
                "partners | {\"partners\": [{\"name\": \"A\"}, {\"name\": \"B\"}]} | {\"members\":2}",
                "recognisedOn | {\"recognisedOn\": \"2026-01-31\"} | \"2026-01-31\""
            })
    void aStatedFactShowsAsItWasStated(String field, String description, String value) {
        assertEquals(
                value,
                Demo.review(
                                description,
                                Samples.criterion("a", REQUIRED).reading(field).byReviewer())
                        .at("/findings/0/observed/0/value")
                        .toString());
    }

    @Test
    void aLimitOfOursSaysWhyAndShowsPlainly() {
        Rule met = Samples.rule("a", Side.MET, 3, "most-weeks");
        Pack pack = Samples.pack(Samples.criterion("a", REQUIRED).reading("workload.weeks"))
                .ruled(met, Samples.rule("a", Side.NOT_MET, 9))
                .limited(
                        "most-weeks",
                        new Limit(
                                Samples.text("Shorter than this"),
                                Unit.WEEKS,
                                Basis.OURS,
                                Samples.text("Nobody says"),
                                null,
                                Map.of("2021", new BigDecimal("12.50"))))
                .build();
        JsonNode finding = Demo.report(
                        "{\"workload\": {\"weeks\": 8}}",
                        pack,
                        program -> List.of(RuleMatch.certain(met, List.of())),
                        Language.FR)
                .at("/reviews/0/findings/0");
        assertEquals(
                "[{\"name\":\"most-weeks\",\"meaning\":\"Shorter than this (fr)\",\"value\":12.5,\"unit\":\"weeks\","
                        + "\"text\":\"12,5 semaines\",\"since\":\"2021\",\"basis\":\"ours\",\"why\":\"Nobody says (fr)\"}]",
                finding.get("limits").toString());
        assertEquals(
                "Ce qui est indiqué le prouve. Indiqué\u00a0: Semaines, 8. Limite\u00a0: Shorter than this (fr), 12,5 semaines,"
                        + " depuis 2021 (choisi par nous).",
                finding.get("explanation").asText());
    }

    @Test
    void theBytesAreThoseOfTheText() {
        ObjectNode node = Demo.report(Demo.program(), Language.FR);
        node.put("odd", "é \ud83d\ude00 \u2028 \u0001");
        assertArrayEquals(node.toString().getBytes(StandardCharsets.UTF_8), ReportJson.bytes(node));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\ud800x", "\udc00", "x\udc00\ud800\ud800"})
    void halfACharacterIsEscapedSoThatNothingIsLost(String half) throws Exception {
        byte[] bytes = ReportJson.bytes(JsonNodeFactory.instance.objectNode().put("odd", half));
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        assertEquals(half, new JsonMapper().readTree(text).path("odd").textValue());
    }

    // Digest

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anyoneCanRecomputeTheDigestFromTheDocumentItself(Language language) throws Exception {
        ObjectNode received = (ObjectNode) JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(ReportJson.pretty(Demo.whole(Demo.program(), language)));
        String digest = received.remove("sha256").asText();
        received.remove("decisions");
        assertEquals(sha256(received.toString()), digest);
        received.put("asOf", "2026-11-24");
        assertNotEquals(sha256(received.toString()), digest);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void theCompactFormIsThatOfTheRecords(View view) {
        SignedReport signed = Demo.signed(Demo.program(), Language.FR);
        assertArrayEquals(ReportJson.bytes(view.of(signed.report())), signed.json(view));
    }

    @Test
    void theSubjectIsTheSameHoweverItWasWritten() {
        String one = "{\"level\": \"college\", \"cost\": {\"total\": 250.50}}";
        String other = "{ \"cost\":{\"total\":2.505e2},\n \"level\":\"college\", \"title\": null }";
        assertEquals(Demo.report(one, Language.EN), Demo.report(other, Language.EN));
        assertNotEquals(
                Demo.report(one, Language.EN).at("/subject/sha256"),
                Demo.report(one.replace("250.50", "250.51"), Language.EN).at("/subject/sha256"));
    }

    @Test
    void theIndentedFormEndsEachLineTheSameOnEverySystem() {
        String pretty = ReportJson.pretty(Demo.whole(Demo.program(), Language.EN));
        assertTrue(pretty.startsWith("{\n  \"schema\" : \"touchstone/report/2\",\n"), pretty);
        assertTrue(pretty.indexOf('\r') < 0);
    }

    @Test
    void theDigestOfTheDecisionsIsTheSameInEveryLanguageAndNoOther() throws Exception {
        Report english = Demo.whole(Demo.program(), Language.EN);
        assertEquals(
                english.decisions(), Demo.whole(Demo.program(), Language.FR).decisions());
        assertNotEquals(
                english.sha256(), Demo.whole(Demo.program(), Language.FR).sha256());
        assertNotEquals(english.decisions(), Demo.whole("{}", Language.EN).decisions());
        ArrayNode decided = JsonNodeFactory.instance.arrayNode();
        for (JsonNode review : REPORT.get("reviews")) {
            ObjectNode framework = decided.addObject().set("framework", review.at("/framework/id"));
            framework.set(
                    "verdict", ((ObjectNode) review.get("verdict")).deepCopy().retain("value", "byRules"));
            ArrayNode findings = framework.putArray("findings");
            for (JsonNode finding : review.get("findings")) {
                ObjectNode one = ((ObjectNode) finding).deepCopy();
                findings.add(one.retain("criterion", "outcome", "missing", "clauses"));
                one.get("clauses").forEach(clause -> ((ObjectNode) clause).retain("source", "at"));
            }
        }
        assertEquals(sha256(decided.toString()), english.decisions());
    }

    @Test
    void theOverviewKeepsBothDigestsOfTheWhole() {
        Report whole = Demo.whole(Demo.program(), Language.EN);
        ObjectNode expected = Demo.tree(whole);
        expected.remove(List.of("reviews", "notReviewed", "facts"));
        assertEquals(expected, Demo.json(whole.overview()));
    }

    // What is not usual

    @Test
    void aFaultOfThePackShowsInItsIntegrity() {
        Rule met = Samples.rule("a", Side.MET, 3);
        Rule notMet = Samples.rule("a", Side.NOT_MET, 9);
        Pack pack = Samples.pack(
                        Samples.criterion("a", REQUIRED).reading("level"),
                        Samples.criterion("b", RECOMMENDED).reading("level"))
                .ruled(met, notMet)
                .build();
        JsonNode review = Demo.report(
                        "{\"level\": \"college\"}",
                        pack,
                        program -> List.of(RuleMatch.certain(met, List.of()), RuleMatch.certain(notMet, List.of())),
                        Language.EN)
                .at("/reviews/0");
        assertEquals(
                "{\"status\":\"incomplete\",\"declared\":2,\"found\":0,\"defects\":["
                        + "{\"kind\":\"contradiction\",\"criterion\":\"a\",\"explanation\":\"The rules prove both sides.\"},"
                        + "{\"kind\":\"one-sided\",\"criterion\":\"b\",\"explanation\":\"No rule says when the criterion is"
                        + " met.\"}]}",
                review.get("integrity").toString());
        assertEquals("open", review.at("/verdict/value").asText());
        assertEquals(
                "The rules of the pack give no sound answer. This is a fault of the pack, not of the program.",
                review.at("/findings/0/explanation").asText());
    }

    @Test
    void whereNothingCountsThereIsNoScore() {
        JsonNode review = Demo.review(
                "{\"level\": \"college\"}",
                Samples.criterion("a", INFORMATIVE).reading("level").byReviewer());
        assertTrue(review.get("score").isNull());
        assertTrue(review.at("/asEvidenced/score").isNull());
        assertEquals("none", review.at("/verdict/value").asText());
        assertTrue(review.at("/verdict/without").isNull());
    }

    @Test
    void aWaivedCriterionGivesTheReasonAndStillTheRemedy() {
        JsonNode finding = Demo.report(
                        "{\"labourMarket\": {\"needStatement\": \"none\"}, \"partners\": [],"
                                + " \"waivers\": [{\"criterion\": \"relevant\", \"reason\": \"A pilot\"}]}",
                        Language.EN)
                .at("/reviews/0/findings/2");
        assertEquals("waived", finding.at("/outcome/value").asText());
        assertEquals("Waived. Reason given: A pilot", finding.get("explanation").asText());
        assertEquals(
                "Name the need or a partner in the design.",
                finding.get("remedy").asText());
        assertEquals(
                REQUIRED_UNLESS_WAIVED.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                finding.get("level").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "relevant | A pilot | 2026-11-23 | ",
                "relevant | A pilot | 2026-11-24 | /waivers/0/criterion,/waivers/0/reason,/waivers/0/date",
                "relevant | none | 2026-11-23 | /waivers/0",
                "nowhere | A pilot | 2026-11-23 | /waivers/0"
            })
    void aWaiverThatWaivesNothingIsListed(String criterion, String reason, String date, String pointers) {
        ObjectNode report = Demo.report(
                "{\"labourMarket\": {\"needStatement\": \"none\"}, \"partners\": [], \"waivers\": [{\"criterion\": \""
                        + criterion + "\", \"reason\": \"" + reason + "\", \"date\": \"" + date + "\"}]}",
                Language.EN);
        assertEquals(
                pointers == null ? List.of() : List.of(pointers.split(",", -1)),
                report.get("setAside").findValuesAsText("pointer"));
        assertEquals(
                pointers == null ? "waived" : "not-met",
                report.at("/reviews/0/findings/2/outcome/value").asText());
    }

    private static ObjectNode byDefault(String description, Language language) {
        return Demo.tree(Demo.byDefault(description, language));
    }

    @Test
    void whatDoesNotApplyIsNotReviewedAndSaysWhy() {
        ObjectNode place = byDefault("{\"provider\": {\"jurisdiction\": \"CA-ON\"}}", Language.EN);
        assertEquals(
                "[{\"id\":\"ca-zz/demo-framework/2021\",\"title\":\"Demonstration framework\","
                        + "\"place\":\"CA-ZZ\",\"reason\":\"out-of-scope\",\"pointers\":[\"/provider/jurisdiction\"],"
                        + "\"explanation\":\"The provider is in Ontario (CA-ON), outside the jurisdiction of this framework.\"}]",
                place.get("notReviewed").toString());
        assertEquals(0, place.get("reviews").size());
        assertEquals(0, place.at("/toDo/provider").size());
        ObjectNode kind = byDefault("{\"provider\": {\"type\": \"career-college\"}}", Language.FR);
        assertEquals("/provider/type", kind.at("/notReviewed/0/pointers/0").asText());
        String why = kind.at("/notReviewed/0/explanation").asText();
        assertTrue(why.startsWith("Ce cadre ne vise pas ce type de prestataire\u00a0: "), why);
        assertTrue(!why.contains("career-college"), why);
    }

    @Test
    void whatMayApplyIsNotReviewedAndTheFactsThatWouldTellAreAsked() {
        ObjectNode silent = byDefault("{}", Language.EN);
        assertEquals(0, silent.get("reviews").size());
        assertEquals(0, silent.get("summary").size());
        assertEquals("may-apply", silent.at("/notReviewed/0/reason").asText());
        assertEquals(
                "Whether it applies is open until this is stated: Jurisdiction of the provider, Type of provider.",
                silent.at("/notReviewed/0/explanation").asText());
        assertEquals(
                List.of("/provider/jurisdiction", "/provider/type"),
                silent.at("/toDo/provider").findValuesAsText("pointer"));
        assertEquals(
                "[{\"framework\":\"ca-zz/demo-framework/2021\",\"criteria\":[],\"scope\":true,\"verdict\":false,"
                        + "\"weight\":0}]",
                silent.at("/toDo/provider/0/effects").toString());
        ObjectNode country = byDefault("{\"provider\": {\"jurisdiction\": \"CA\"}}", Language.FR);
        assertEquals(
                "Son application dépend de la province ou de la région, que le pays seul ne dit pas : Canada (CA)."
                        + " Son application reste à établir; à préciser : Type de prestataire.",
                country.at("/notReviewed/0/explanation").asText().replace('\u00a0', ' '));
        ObjectNode told =
                byDefault("{\"provider\": {\"jurisdiction\": \"CA-NU\", \"type\": \"employer\"}}", Language.EN);
        assertEquals(1, told.get("reviews").size());
        assertEquals(0, told.get("notReviewed").size());
    }

    @Test
    void whatIsNamedIsReportedOnEvenWhereItDoesNotApply() {
        ObjectNode report = Demo.report("{\"provider\": {\"jurisdiction\": \"CA-ON\"}}", Language.EN);
        assertEquals(
                "{\"value\":\"out-of-scope\",\"byRules\":\"out-of-scope\",\"because\":[],\"without\":null}",
                report.at("/reviews/0/verdict").toString());
        assertEquals(
                "{\"value\":\"impossible\",\"pointers\":[\"/provider/jurisdiction\"],"
                        + "\"explanation\":\"The provider is in Ontario (CA-ON), outside the jurisdiction of this framework.\"}",
                report.at("/summary/0/scope").toString());
        assertEquals(0, report.get("notReviewed").size());
        assertEquals("[]", report.at("/toDo/provider").toString(), "what does not apply asks nothing");
        assertEquals("[]", report.at("/toDo/reviewer").toString());
    }

    @Test
    void whatIsNamedAndMayApplyAsksFirstForTheFactThatWouldTell() {
        ObjectNode report = Demo.report("{}", Language.EN);
        assertEquals("open", report.at("/summary/0/verdict/value").asText());
        assertEquals("possible", report.at("/summary/0/scope/value").asText());
        assertEquals(
                "/provider/jurisdiction", report.at("/toDo/provider/0/pointer").asText());
        assertTrue(report.at("/toDo/provider/0/effects/0/scope").asBoolean());
        assertTrue(report.at("/toDo/provider/0/effects/0/verdict").asBoolean());
        assertEquals(
                "{\"value\":\"certain\",\"pointers\":[],\"explanation\":null}",
                REPORT.at("/summary/0/scope").toString());
    }

    @Test
    void everySentenceOfTheFrenchReportIsFrench() {
        ObjectNode french = Demo.report(Demo.program(), Language.FR);
        assertAll(french.at("/reviews/0/findings").findValuesAsText("explanation").stream()
                .map(sentence -> () ->
                        assertTrue(!sentence.matches(".*\\b(the|Stated|What|Not stated|Evidence|of)\\b.*"), sentence)));
        assertNotEquals(french.at("/toDo/provider/0/text"), REPORT.at("/toDo/provider/0/text"));
    }
}
