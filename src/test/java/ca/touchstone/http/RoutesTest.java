package ca.touchstone.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.http.Client.Answer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Served.class)
class RoutesTest {
    private static final byte[] REQUEST = "{\"program\":{}}".getBytes(StandardCharsets.UTF_8);

    private final Client client;

    RoutesTest(Client client) {
        this.client = client;
    }

    @Test
    void healthSaysThatItIsUpWithWhichPacksAndNothingElse() {
        Answer answer = client.get("/health");

        assertEquals(200, answer.status());
        assertEquals(
                "{\"status\":\"UP\",\"details\":{\"packs\":["
                        + Served.packs().stream()
                                .map(pack -> "{\"id\":\"" + pack.id() + "\",\"sha256\":\"" + pack.sha256() + "\"}")
                                .collect(Collectors.joining(","))
                        + "]}}",
                answer.text());
        assertEquals("", answer.header("server"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/beans",
                "/env",
                "/info",
                "/loggers",
                "/metrics",
                "/refresh",
                "/routes",
                "/stop",
                "/threaddump"
            })
    void nothingElseIsServed(String path) {
        Answer answer = client.get(path);

        assertEquals(404, answer.status());
        assertEquals("application/problem+json", answer.header("content-type"));
        assertEquals(
                "{\"type\":\"about:blank\",\"title\":\"Nothing is here\",\"status\":404,\"detail\":\"There is nothing at "
                        + path + ". /openapi.yml describes what there is.\"}",
                answer.text());
    }

    @Test
    void anotherMethodIs405() {
        Answer answer = client.send("PUT", "/reviews?lang=fr", REQUEST, "Content-Type", Client.JSON);

        assertEquals(405, answer.status());
        assertEquals("POST", answer.header("allow"));
        assertEquals(
                "{\"type\":\"about:blank\",\"title\":\"Cette méthode n'est pas admise\",\"status\":405,\"detail\":\"PUT n'est"
                        + " pas admise à l'adresse /reviews. Employez l'une des suivantes\u00a0: POST.\"}",
                answer.text());
    }

    @Test
    void anotherMediaTypeIs415() {
        Answer answer = client.post("/reviews", "application/x-www-form-urlencoded", REQUEST);

        assertEquals(415, answer.status());
        assertTrue(answer.json().get("detail").asText().contains("x-www-form-urlencoded"), answer.text());
        assertTrue(answer.json().get("detail").asText().contains(Client.NDJSON), answer.text());
    }

    @Test
    void noMediaTypeIs415() {
        assertEquals(415, client.send("POST", "/reviews", REQUEST).status());
    }

    @Test
    void anAnswerThatCannotBeAcceptedIs406() {
        assertEquals(
                406,
                client.post("/reviews", Client.JSON, REQUEST, "Accept", "text/html")
                        .status());
        assertEquals(
                406,
                client.post("/reviews", Client.NDJSON, REQUEST, "Accept", "text/html")
                        .status());
        Answer answer = client.get("/frameworks", "Accept", "text/html", "Accept-Language", "fr");
        assertEquals(406, answer.status());
        assertEquals("application/problem+json", answer.header("content-type"));
        assertEquals("fr", answer.header("content-language"));
    }

    @Test
    void anAddressThatCannotBeReadIs400() throws java.io.IOException {
        try (java.net.Socket socket = client.connect()) {
            socket.getOutputStream()
                    .write("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
            assertTrue(answer.contains("The request is not understood"), answer);
            assertFalse(answer.contains("Exception"), answer);
        }
    }
}
