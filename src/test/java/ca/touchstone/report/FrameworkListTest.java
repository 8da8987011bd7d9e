package ca.touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Samples;
import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.pack.DemoPack;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameworkListTest {
    private static final Pack DEMO = DemoPack.proven().ready().pack();
    private static final Pack ENDED =
            Samples.pack().named("ca-zz/sample/2019").inForce("2019", "2020-08").build();

    private static FrameworkWriter writer(Language language) {
        return new FrameworkWriter(Fields.read(), language);
    }

    private static FrameworkList list(Language language, Pack... packs) {
        return new FrameworkList(
                Arrays.stream(packs).map(writer(language)::entry).toList());
    }

    private static List<String> keys(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    @Test
    void theTextSaysOfEachWhatItIsSinceWhenAndHowMuchOfItIsCovered() {
        assertEquals("""
                ca-zz/demo-framework/2021
                  Demonstration framework, CA-ZZ
                  Example Quality Council
                  voluntary, quality, in force from 2021-05-11
                  Clauses: 8; decided by rules: 6; by a reviewer: 1; not covered: 1; read in the text itself: 5
                  All of the text was read.
                  Sources read 8 days ago
                ca-zz/sample/2019
                  Sample framework, CA-ZZ
                  Sample Council
                  voluntary, quality, in force from 2019 to 2020-08
                  Clauses: 0; decided by rules: 0; by a reviewer: 0; not covered: 0; read in the text itself: 0
                  All of the text was read.
                  Sources read 8 days ago
                """, list(Language.EN, DEMO, ENDED).text(Language.EN, LocalDate.of(2026, 12, 1), false));
    }

    @Test
    void theTextIsFrenchAndColouredOnRequest() {
        String text = list(Language.FR, DEMO).text(Language.FR, LocalDate.of(2026, 12, 1), true);
        assertTrue(
                text.startsWith("\u001b[1mca-zz/demo-framework/2021\u001b[0m\n  Cadre de démonstration, CA-ZZ\n"),
                text);
        assertTrue(text.contains("en vigueur depuis 2021-05-11"), text);
        assertFalse(text.contains("in force"), text);
    }

    @Test
    void theJsonSaysTheSame() {
        JsonNode list = Demo.json(list(Language.EN, DEMO, ENDED));
        assertEquals(List.of("frameworks"), keys(list));
        JsonNode demo = list.at("/frameworks/0");
        assertEquals(
                List.of(
                        "id",
                        "title",
                        "place",
                        "status",
                        "purpose",
                        "inForce",
                        "sha256",
                        "jurisdiction",
                        "steward",
                        "criteria",
                        "clauses",
                        "restsOn",
                        "oldestReading",
                        "newestReading"),
                keys(demo));
        assertEquals(DEMO.sha256(), demo.get("sha256").asText());
        assertEquals("voluntary", demo.get("status").asText());
        assertEquals(
                "{\"from\":\"2021-05-11\",\"to\":null}", demo.get("inForce").toString());
        assertEquals("CA-ZZ", demo.get("jurisdiction").asText());
        assertEquals(7, demo.get("criteria").asInt());
        assertEquals(
                "{\"total\":8,\"byRule\":6,\"byReviewer\":1,\"notCovered\":1,\"primary\":5}",
                demo.get("clauses").toString());
        assertEquals("2020-08", list.at("/frameworks/1/inForce/to").asText());
        assertEquals(
                "Cadre de démonstration",
                list(Language.FR, DEMO).frameworks().get(0).title());
    }

    @Test
    void theDetailsAreAllThatThePackSays() {
        JsonNode details = Demo.json(writer(Language.EN).details(DEMO));
        assertEquals(
                List.of(
                        "id",
                        "title",
                        "place",
                        "status",
                        "purpose",
                        "inForce",
                        "sha256",
                        "jurisdiction",
                        "steward",
                        "clauses",
                        "restsOn",
                        "zone",
                        "inForceNote",
                        "scope",
                        "sources",
                        "rules",
                        "limits",
                        "criteria",
                        "notCovered"),
                keys(details));
        assertEquals(
                "{\"jurisdictions\":[\"CA-NU\"],\"providerTypes\":[\"public-college\",\"employer\"],\"providers\":[]}",
                details.get("scope").toString());
        assertEquals(
                "{\"name\":\"most-weeks\",\"meaning\":\"The program is shorter than this\",\"unit\":\"weeks\","
                        + "\"basis\":\"clause\",\"why\":null,\"values\":[{\"since\":\"2021-05-11\",\"value\":12},"
                        + "{\"since\":\"2030\",\"value\":16}]}",
                details.at("/limits/0").toString());
        JsonNode first = details.at("/criteria/0");
        assertEquals("short-duration", first.get("id").asText());
        assertEquals(
                "[{\"name\":\"short-duration: met\",\"proves\":\"met\",\"line\":6,\"limits\":[\"most-weeks\"]}]",
                first.get("rules").toString());
        assertEquals(
                "[{\"name\":\"assessed: met\",\"proves\":\"met\",\"line\":13,\"limits\":[]},"
                        + "{\"name\":\"assessed: not met, an outcome is not assessed\",\"proves\":\"not-met\","
                        + "\"line\":22,\"limits\":[]}]",
                details.at("/criteria/1/rules").toString());
        assertEquals(
                List.of(
                        "id",
                        "theme",
                        "title",
                        "question",
                        "level",
                        "weight",
                        "decidedBy",
                        "otherwise",
                        "reads",
                        "evidence",
                        "remedy",
                        "clauses",
                        "rules"),
                keys(first));
        assertEquals(
                List.of("not-met", "not-met", "not-met", "not-met", "not-met", "reviewer", "null"),
                details.get("criteria").findValuesAsText("otherwise"));
        assertEquals(
                List.of(
                        "[\"workload.weeks\"]",
                        "[\"learningOutcomes\",\"assessments.outcomes\",\"learningOutcomes.id\"]",
                        "[\"labourMarket.needStatement\",\"partners.roles\",\"partnersComplete\"]",
                        "[\"credential.digital\",\"credential.portable\"]",
                        "[\"delivery.mode\",\"delivery.selfPaced\"]",
                        "[\"labourMarket.noc2021\"]",
                        "[\"cost.total\"]"),
                details.get("criteria").findValues("reads").stream()
                        .map(JsonNode::toString)
                        .toList());
        assertEquals("reviewer", details.at("/criteria/6/decidedBy").asText());
        assertEquals("documented", details.at("/criteria/3/evidence").asText());
        assertEquals("not-observable", details.at("/notCovered/0/why").asText());
        assertTrue(Demo.json(writer(Language.EN).details(ENDED)).get("scope").isNull());
    }
}
