package ca.touchstone.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.http.Client.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Served.class)
class FrameworksTest {
    private final Client client;

    FrameworksTest(Client client) {
        this.client = client;
    }

    @Test
    void theListHasEveryPackInTheLanguageAskedFor() {
        Answer answer = client.get("/frameworks?lang=fr");

        assertEquals(200, answer.status());
        assertEquals(
                List.of("ca-zz/demo/2021", "ca-zz/demo/2027"), answer.json().findValuesAsText("id"));
        assertEquals(
                "Démonstration 2021", answer.json().at("/frameworks/0/title").asText());
        assertEquals(
                "Demonstration 2021",
                client.get("/frameworks").json().at("/frameworks/0/title").asText());
    }

    @Test
    void aFrameworkSaysAllThatItsPackSays() {
        Answer answer = client.get("/frameworks/ca-zz/demo/2021", "Accept-Language", "fr-CA");

        assertEquals(200, answer.status());
        List<String> names = new ArrayList<>();
        answer.json().fieldNames().forEachRemaining(names::add);
        assertEquals(
                List.of("sources", "rules", "limits", "criteria", "notCovered"),
                names.subList(names.size() - 5, names.size()));
        assertEquals(
                "[{\"since\":\"2021-05-11\",\"value\":12},{\"since\":\"2030\",\"value\":16}]",
                answer.json().at("/limits/0/values").toString());
        assertEquals(
                "Le programme est de courte durée.",
                answer.json().at("/criteria/0/clauses/0/says").asText());
        assertEquals(
                "rules/ca-zz/demo/2021/criteria.drl", answer.json().get("rules").asText());
        assertEquals(7, answer.json().at("/criteria/0/rules/0/line").asInt());
        assertEquals("not-met", answer.json().at("/criteria/0/otherwise").asText());
        assertEquals(
                "[\"workload.weeks\"]", answer.json().at("/criteria/0/reads").toString());
        assertEquals("not-observable", answer.json().at("/notCovered/0/why").asText());
        assertEquals("2026-11-23", answer.json().at("/sources/0/read").asText());
    }

    @Test
    void theRulesAreTheFileByteForByte() throws IOException {
        Answer answer = client.get("/frameworks/ca-zz/demo/2021/criteria.drl");

        assertEquals("text/plain;charset=utf-8", answer.header("content-type"));
        assertEquals(Files.readString(Served.RULES.resolve("ca-zz/demo/2021/criteria.drl")), answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca-zz/demo/1.2", "ca-zz/demo", "ca-zz", "ca-zz/demo/2021/more"})
    void anUnknownFrameworkIs404(String id) {
        Answer answer = client.get("/frameworks/" + id);

        assertEquals(404, answer.status());
        assertEquals(
                "There is no framework \"" + id + "\". GET /frameworks lists them.",
                answer.json().get("detail").asText());
    }

    @Test
    void theRulesOfAnUnknownFrameworkAre404() {
        assertEquals(404, client.get("/frameworks/ca-zz/demo/2022/criteria.drl").status());
    }

    @Test
    void aMisspeltParameterIs422() {
        Answer answer = client.get("/frameworks?lng=fr");

        assertEquals(422, answer.status());
        assertTrue(answer.text().contains("Did you mean \\\"lang\\\"?"), answer.text());
    }
}
