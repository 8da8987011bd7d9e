package ca.touchstone.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.http.Client.Answer;
import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.intake.Intake;
import ca.touchstone.pack.Packs;
import ca.touchstone.report.Engine;
import ca.touchstone.report.ReportJson;
import ca.touchstone.report.ReportWriter;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import ca.touchstone.service.ReviewOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Served.class)
class ReviewsTest {
    private static final String PROGRAM =
            "{\"title\":\"Soudage à l'arc\",\"provider\":{\"jurisdiction\":\"CA-NU\"},\"workload\":{\"weeks\":12}}";

    private final Client client;

    ReviewsTest(Client client) {
        this.client = client;
    }

    @Test
    void aReviewIsTheReportByteForByte() {
        Library library = Packs.library(Packs.read(Served.RULES, id -> true));
        AsOf day = AsOf.moment(Served.NOW);
        ReviewOrder order = new ReviewOrder(
                (Selection.Chosen) library.select(List.of(), false, day),
                day,
                new ReportWriter(Fields.read(), Engine.version(), Language.EN));
        String expected = Intake.read(PROGRAM.getBytes(StandardCharsets.UTF_8), "")
                .fold(
                        submission -> new String(
                                ReportJson.bytes(order.review(submission).report()), StandardCharsets.UTF_8),
                        faults -> faults.toString());

        Answer answer = client.review("{\"program\":" + PROGRAM + "}");

        assertEquals(200, answer.status());
        assertEquals("application/json", answer.header("content-type"));
        assertEquals(expected, answer.text());
        assertEquals("not-satisfied", verdict(answer));
    }

    @ParameterizedTest
    @CsvSource({"11.5, satisfied", "12, not-satisfied"})
    void anyVerdictIs200(String weeks, String verdict) {
        Answer answer = client.review(
                "{\"program\":{\"provider\":{\"jurisdiction\":\"CA-NU\"},\"workload\":{\"weeks\":" + weeks + "}}}");

        assertEquals(200, answer.status());
        assertEquals(verdict, verdict(answer));
    }

    @Test
    void aFrameworkThatMayApplyIsLeftOutUnlessAllAreAskedFor() {
        Answer usual = client.review("{\"program\":{}}");
        Answer inAddress =
                client.post("/reviews?all=true", Client.JSON, "{\"program\":{}}".getBytes(StandardCharsets.UTF_8));
        Answer inBody = client.review("{\"program\":{},\"all\":true}");
        Answer stream = client.stream("?all=true", "{}\n");

        assertEquals(200, usual.status());
        assertEquals(0, usual.json().get("reviews").size());
        assertEquals("may-apply", usual.json().at("/notReviewed/0/reason").asText());
        assertEquals(
                "/provider/jurisdiction",
                usual.json().at("/toDo/provider/0/pointer").asText());
        assertEquals("open", verdict(inAddress));
        assertEquals("possible", inAddress.json().at("/summary/0/scope/value").asText());
        assertEquals(inAddress.text(), inBody.text());
        assertEquals(
                "{\"line\":1,\"id\":null,\"report\":" + inBody.text() + "}",
                stream.text().strip());
    }

    @Test
    void whatIsNeitherYesNorNoIs422() {
        Answer answer =
                client.post("/reviews?all=maybe", Client.JSON, "{\"program\":{}}".getBytes(StandardCharsets.UTF_8));
        assertEquals(422, answer.status());
        assertEquals(List.of("all"), answer.json().get("errors").findValuesAsText("parameter"));
    }

    @Test
    void aDateWithoutAVersionIs200AndSaysWhichIsHeld() {
        Answer answer = client.review(
                "{\"program\":{\"provider\":{\"jurisdiction\":\"CA-NU\"},\"title\":\"x\"},\"asOf\":\"2020-01-01\"}");
        assertEquals(200, answer.status());
        assertEquals("no-version", answer.json().at("/notReviewed/0/reason").asText());
        assertTrue(
                answer.json()
                        .at("/notReviewed/0/explanation")
                        .asText()
                        .startsWith("Touchstone holds no version of it for 2020-01-01."),
                answer.text());
    }

    @Test
    void aDateAndAFrameworkChooseTheVersion() {
        Answer answer = client.review(
                "{\"program\":{},\"frameworks\":[\"ca-zz/demo\"],\"asOf\":\"2027-01-01\",\"lang\":\"fr\"}");

        assertEquals(
                "ca-zz/demo/2027", answer.json().at("/reviews/0/framework/id").asText());
        assertEquals(1, answer.json().get("reviews").size());
        assertEquals(
                "Démonstration 2027",
                answer.json().at("/reviews/0/framework/title").asText());
        assertEquals("2027-01-01", answer.json().get("asOf").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-CA, en;q=0.5 | | fr",
                "en-CA, fr;q=0.9 | | en",
                "de, fr;q=0.2    | | fr",
                "de              | | en",
                "*               | | en",
                ";;;=            | | en",
                "fr              | en | en",
                "en              | fr | fr"
            })
    void theLanguageIsThatOfTheBodyElseOfTheHeaderElseEnglish(String header, String lang, String expected) {
        String body = lang == null ? "{\"program\":{}}" : "{\"program\":{},\"lang\":\"" + lang + "\"}";

        Answer answer = client.review(body, "Accept-Language", header);

        assertEquals(expected, answer.json().get("lang").asText());
        assertEquals(expected, answer.header("content-language"));
    }

    @Test
    void brokenJsonIs400WithThePlaceItBreaks() {
        Answer answer = client.review("{\"program\":\n {\"title\": \"X\",, }");

        assertEquals(400, answer.status());
        assertEquals("application/problem+json", answer.header("content-type"));
        assertEquals(
                "{\"type\":\"urn:touchstone:problem:unreadable\",\"title\":\"What was sent cannot be read\","
                        + "\"status\":400,\"detail\":\"It is not well-formed JSON. Nothing was reviewed; correct it"
                        + " where \\\"errors\\\" says.\",\"errors\":[{\"pointer\":\"/program\",\"line\":2,"
                        + "\"message\":" + answer.json().at("/errors/0/message") + "}]}",
                answer.text());
        assertTrue(answer.json().at("/errors/0/message").asText().contains("\",\""), answer.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "{\"program\":{}} {}",
                "{\"program\":{\"title\":\"a\",\"title\":\"b\"}}",
                "{\"program\":{},\"program\":{}}",
                "{\"program\":{\"workload\":{\"weeks\":012}}}"
            })
    void whatIsNotStrictJsonIs400(String body) {
        Answer answer = client.review(body);

        assertEquals(400, answer.status(), answer.text());
        assertEquals(
                "urn:touchstone:problem:unreadable", answer.json().get("type").asText());
        assertEquals(1, answer.json().get("errors").size());
    }

    @Test
    void bytesThatAreNotUtf8Are400() {
        byte[] latin = "{\"program\":{\"title\":\"Métier\"}}".getBytes(StandardCharsets.ISO_8859_1);

        Answer answer = client.post("/reviews", "application/json; charset=utf-8", latin);

        assertEquals(400, answer.status());
        assertTrue(answer.text().contains("0xE9"), answer.text());
    }

    @Test
    void nestingTooDeepIs400() {
        Answer answer = client.review("{\"program\":" + "[".repeat(100) + "]".repeat(100) + "}");

        assertEquals(400, answer.status());
        assertEquals(
                "urn:touchstone:problem:unreadable", answer.json().get("type").asText());
    }

    @Test
    void faultsOfTheRequestAndOfTheDescriptionComeAtOnceInTheLanguageAskedFor() {
        Answer answer = client.review(
                "{\"program\":{\"workload\":{\"weks\":12,\"hours\":\"ten\"}},\"framwork\":[],\"asOf\":\"soon\",\"lang\":\"fr\"}");

        assertEquals(422, answer.status());
        assertEquals("fr", answer.header("content-language"));
        assertEquals("urn:touchstone:problem:unfit", answer.json().get("type").asText());
        assertEquals("L'envoi n'est pas conforme", answer.json().get("title").asText());
        assertEquals(
                "Il y a 4 fautes. Corrigez ce qu'indique «\u00a0errors\u00a0» et recommencez.",
                answer.json().get("detail").asText());
        assertEquals(
                List.of("/asOf", "/framwork", "/program/workload/hours", "/program/workload/weks"),
                answer.json().get("errors").findValuesAsText("pointer"));
        assertTrue(answer.text().contains("Vouliez-vous dire «\u00a0weeks\u00a0»"), answer.text());
        assertTrue(answer.text().contains("Vouliez-vous dire «\u00a0frameworks\u00a0»"), answer.text());
    }

    @Test
    void aRequestWithoutADescriptionIs422() {
        assertEquals(422, client.review("{}").status());
        assertEquals(
                List.of("/program"),
                client.review("{\"program\":null}").json().get("errors").findValuesAsText("pointer"));
        assertEquals(
                List.of("/program"),
                client.review("{\"program\":[]}").json().get("errors").findValuesAsText("pointer"));
        assertEquals(422, client.review("[]").status());
    }

    @Test
    void aParameterThatIsNotOfThisRequestIs422() {
        Answer answer = client.post(
                "/reviews?frameworks=ca-zz", Client.JSON, "{\"program\":{}}".getBytes(StandardCharsets.UTF_8));

        assertEquals(422, answer.status());
        assertEquals(List.of("frameworks"), answer.json().get("errors").findValuesAsText("parameter"));
    }

    // Options may stand in the address or in the body

    private static final String OPTIONS_IN_ADDRESS =
            "/reviews?framework=ca-zz/demo&all=false&asOf=2027-01-01&view=summary&lang=fr";
    private static final String OPTIONS_IN_BODY =
            "{\"program\":{},\"frameworks\":[\"ca-zz/demo\"],\"all\":false,\"asOf\":\"2027-01-01\",\"view\":\"summary\",\"lang\":\"fr\"}";

    @Test
    void whereOptionsStandMakesNoDifference() {
        Answer inBody = client.review(OPTIONS_IN_BODY);

        assertEquals(200, inBody.status());
        assertFalse(inBody.json().has("reviews"), inBody.text());
        assertEquals("2027-01-01", inBody.json().get("asOf").asText());
        assertEquals("fr", inBody.header("content-language"));
        for (String body : List.of("{\"program\":{}}", OPTIONS_IN_BODY)) {
            assertEquals(
                    inBody.text(),
                    client.post(OPTIONS_IN_ADDRESS, Client.JSON, body.getBytes(StandardCharsets.UTF_8))
                            .text());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "framework=ca-zz/demo/2021 | /frameworks | ca-zz/demo | ca-zz/demo/2021",
                "all=true | /all | false | true",
                "asOf=2026-01-01 | /asOf | 2027-01-01 | 2026-01-01",
                "view=full | /view | summary | full",
                "lang=en | /lang | fr | en"
            })
    void anOptionOfTwoValuesIs422(String parameter, String pointer, String inBody, String inAddress) {
        Answer answer =
                client.post("/reviews?" + parameter, Client.JSON, OPTIONS_IN_BODY.getBytes(StandardCharsets.UTF_8));

        assertEquals(422, answer.status());
        assertEquals(List.of(pointer), answer.json().get("errors").findValuesAsText("pointer"));
        assertEquals(
                "Le corps dit «\u00a0" + inBody + "\u00a0», l'adresse dit «\u00a0" + inAddress
                        + "\u00a0». Indiquez-le à un seul endroit, ou de la même façon aux deux.",
                answer.json().at("/errors/0/message").asText());
    }

    @Test
    void aComparisonTakesItsOptionsLikewise() {
        byte[] bare = "{\"program\":{}}".getBytes(StandardCharsets.UTF_8);
        String address = "/comparisons?framework=ca-zz/demo&asOf=2027-01-01&lang=fr";
        Answer inAddress = client.post(address, Client.JSON, bare);
        Answer inBody = client.post(
                "/comparisons",
                Client.JSON,
                "{\"program\":{},\"frameworks\":[\"ca-zz/demo\"],\"asOf\":\"2027-01-01\",\"lang\":\"fr\"}"
                        .getBytes(StandardCharsets.UTF_8));

        assertEquals(200, inAddress.status());
        assertEquals(inAddress.text(), inBody.text());
        assertEquals(
                422,
                client.post(
                                address,
                                Client.JSON,
                                "{\"program\":{},\"asOf\":\"2026-01-01\"}".getBytes(StandardCharsets.UTF_8))
                        .status());
        assertEquals(
                422, client.post("/comparisons?view=summary", Client.JSON, bare).status());
    }

    @Test
    void anUnknownFrameworkIs404AndSaysWhereTheListIs() {
        Answer english = client.review("{\"program\":{},\"frameworks\":[\"ca-zz/demo\",\"ca-zz/dem\"]}");
        Answer french = client.review("{\"program\":{},\"frameworks\":[\"ca-zz/dem\"]}", "Accept-Language", "fr");

        assertEquals(404, english.status());
        assertEquals(
                "{\"type\":\"urn:touchstone:problem:unknown-framework\",\"title\":\"There is no such framework\","
                        + "\"status\":404,\"detail\":\"There is no framework \\\"ca-zz/dem\\\". GET /frameworks lists"
                        + " them.\"}",
                english.text());
        assertEquals(
                "{\"type\":\"urn:touchstone:problem:unknown-framework\",\"title\":\"Ce cadre n'existe pas\","
                        + "\"status\":404,\"detail\":\"Il n'y a pas de cadre «\u00a0ca-zz/dem\u00a0». GET /frameworks"
                        + " en donne la liste.\"}",
                french.text());
    }

    @Test
    void aFrameworkThatIsNotInForceIs409AndNamesTheVersionThatIs() {
        Answer english = client.review("{\"program\":{},\"frameworks\":[\"ca-zz/demo/2027\"]}");
        Answer french = client.review(
                "{\"program\":{},\"frameworks\":[\"ca-zz/demo/2021\"],\"asOf\":\"2027-05-01\",\"lang\":\"fr\"}");
        Answer none = client.review("{\"program\":{},\"frameworks\":[\"ca-zz/demo/2021\"],\"asOf\":\"2020-01-01\"}");

        assertEquals(409, english.status());
        assertEquals(
                "{\"type\":\"urn:touchstone:problem:not-in-force\",\"title\":\"The framework is not in force on that"
                        + " date\",\"status\":409,\"detail\":\"ca-zz/demo/2027 is in force from 2027-01-01, so not on"
                        + " 2026-11-23. On that date, ca-zz/demo/2021 is.\",\"inForce\":[\"ca-zz/demo/2021\"]}",
                english.text());
        assertEquals(
                "ca-zz/demo/2021 est en vigueur du 2021-05-11 au 2026-12-31, donc pas le 2027-05-01. À cette date,"
                        + " c'est ca-zz/demo/2027 qui l'est.",
                french.json().get("detail").asText());
        assertEquals("[\"ca-zz/demo/2027\"]", french.json().get("inForce").toString());
        assertEquals("[]", none.json().get("inForce").toString());
        assertTrue(
                none.json().get("detail").asText().contains("Touchstone holds no version of it for that date."),
                none.text());
    }

    @Test
    void aRequestOfMoreThanTwoMegabytesIs413() {
        String fits = "{\"program\":{}" + " ".repeat(Config.MOST_BYTES - 14) + "}";

        assertEquals(Config.MOST_BYTES, fits.length());
        assertEquals(200, client.review(fits).status());
        Answer answer = client.review(fits + " ");
        assertEquals(413, answer.status());
        assertEquals("application/problem+json", answer.header("content-type"));
        assertEquals(
                "urn:touchstone:problem:too-large", answer.json().get("type").asText());
    }

    @Test
    void requestsAtTheSameTimeDoNotMix() {
        List<String> wrong = IntStream.range(0, 8)
                .mapToObj(number -> java.util.concurrent.CompletableFuture.supplyAsync(
                        () -> {
                            String title = "program " + number;
                            for (int i = 0; i < 20; i++) {
                                Answer answer = client.review("{\"program\":{\"title\":\"" + title
                                        + "\",\"provider\":{\"jurisdiction\":\"CA-NU\"},\"workload\":{\"weeks\":"
                                        + number + "}},\"lang\":\""
                                        + (number % 2 == 0 ? "en" : "fr") + "\"}");
                                if (!answer.json().at("/subject/title").asText().equals(title)
                                        || answer.json()
                                                        .at("/reviews/0/findings/0/observed/0/value")
                                                        .asInt()
                                                != number
                                        || !answer.json().get("lang").asText().equals(number % 2 == 0 ? "en" : "fr")) {
                                    return answer.text();
                                }
                            }
                            return "";
                        },
                        task -> new Thread(task).start()))
                .toList()
                .stream()
                .map(java.util.concurrent.CompletableFuture::join)
                .filter(text -> !text.isEmpty())
                .toList();

        assertEquals(List.of(), wrong);
    }

    private static String verdict(Answer answer) {
        return answer.json().at("/reviews/0/verdict/value").asText();
    }
}
