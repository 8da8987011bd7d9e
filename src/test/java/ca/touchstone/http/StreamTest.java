package ca.touchstone.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.http.Client.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Served.class)
class StreamTest {
    private final Client client;

    StreamTest(Client client) {
        this.client = client;
    }

    @Test
    void aThousandLinesWithThreeBadOnesAreAnsweredInOrder() {
        String lines = IntStream.rangeClosed(1, 1000)
                .mapToObj(number -> switch (number) {
                    case 17 -> "{\"title\": \"broken\"";
                    case 500 -> "{\"titel\": \"misspelt\"}";
                    case 1000 -> "[]";
                    default -> "{\"title\": \"program " + number + "\"}";
                })
                .collect(Collectors.joining("\n"));

        Answer answer = client.stream("", lines);
        List<JsonNode> answers = answer.text().lines().map(client::json).toList();

        assertEquals(200, answer.status());
        assertEquals("application/x-ndjson", answer.header("content-type"));
        assertTrue(answer.text().endsWith("}\n"));
        assertEquals(1000, answers.size());
        for (int number = 1; number <= 1000; number++) {
            JsonNode line = answers.get(number - 1);
            if (number == 17 || number == 500 || number == 1000) {
                assertEquals(number, line.get("line").asInt());
                assertEquals(
                        number == 17 ? 400 : 422, line.at("/problem/status").asInt());
            } else {
                assertEquals(number, line.get("line").asInt());
                assertEquals(
                        "program " + number, line.at("/report/subject/title").asText());
            }
        }
    }

    @Test
    void aLineThatDoesNotFitGivesAProblemInItsPlace() {
        Answer answer = client.stream("?lang=fr", "{\"workload\":{\"weks\":1}}\n");

        assertEquals(
                "{\"line\":1,\"problem\":{\"type\":\"urn:touchstone:problem:unfit\",\"title\":\"L'envoi n'est pas conforme\",\"status\":422,"
                        + "\"detail\":\"Il y a 1 faute. Corrigez ce qu'indique «\u00a0errors\u00a0» et recommencez.\","
                        + "\"errors\":[{\"pointer\":\"/workload/weks\",\"message\":\"Il n'y a pas de champ"
                        + " «\u00a0weks\u00a0» ici. Vouliez-vous dire «\u00a0weeks\u00a0»?\"}]}}\n",
                answer.text());
    }

    @Test
    void aStreamIsAnsweredAsASingleRequestIs() {
        String alone = client.review(
                        "{\"program\":{\"id\":\"e-1\",\"title\":\"é\"},\"frameworks\":[\"ca-zz/demo/2027\"],\"asOf\":\"2030-01-01\",\"lang\":\"fr\"}")
                .text();

        String streamed = client.stream(
                        "?framework=ca-zz/demo/2027&asOf=2030-01-01&lang=fr", "{\"id\":\"e-1\",\"title\":\"é\"}\n")
                .text();

        assertEquals("{\"line\":1,\"id\":\"e-1\",\"report\":" + alone + "}\n", streamed);
    }

    @Test
    void aSummaryLeavesOutTheReviewsAndKeepsBothDigests() {
        JsonNode whole = client.json(client.stream("", "{}\n").text()).get("report");
        JsonNode shorter =
                client.json(client.stream("?view=summary", "{}\n").text()).get("report");
        JsonNode alone = client.post(
                        "/reviews?view=summary", Client.JSON, "{\"program\":{}}".getBytes(StandardCharsets.UTF_8))
                .json();

        assertEquals(whole.get("sha256"), shorter.get("sha256"));
        assertEquals(whole.get("decisions"), shorter.get("decisions"));
        assertEquals(whole.get("summary"), shorter.get("summary"));
        assertFalse(shorter.has("reviews") || shorter.has("notReviewed") || shorter.has("facts"));
        assertEquals(shorter, alone);
        assertEquals(422, client.stream("?view=some", "{}\n").status());
    }

    @Test
    void blankLinesAreCountedButNotAnswered() {
        Answer answer = client.stream("", "\n  \r\n{\"title\":\"a\"}\r\n\r\n5\r\n\n");
        List<JsonNode> answers = answer.text().lines().map(client::json).toList();

        assertEquals(2, answers.size());
        assertEquals("a", answers.get(0).at("/report/subject/title").asText());
        assertEquals(5, answers.get(1).get("line").asInt());
    }

    @Test
    void nothingIsAnsweredWithNothing() {
        Answer answer = client.stream("", "");

        assertEquals(200, answer.status());
        assertEquals("", answer.text());
    }

    @Test
    void aLineThatIsTooLongGivesAProblemAndTheStreamGoesOn() {
        String fits = "{\"title\":\"a\"" + " ".repeat(1_000_000 - 13) + "}";

        Answer answer = client.stream("", fits + "\r\n" + fits + " \n{\"title\":\"b\"}");
        List<JsonNode> answers = answer.text().lines().map(client::json).toList();

        assertEquals(3, answers.size());
        assertEquals("a", answers.get(0).at("/report/subject/title").asText());
        assertEquals(413, answers.get(1).at("/problem/status").asInt());
        assertEquals(2, answers.get(1).get("line").asInt());
        assertEquals("b", answers.get(2).at("/report/subject/title").asText());
    }

    @Test
    void aStreamMayBeLongerThanASingleRequest() throws IOException {
        byte[] line = ("{\"title\":\"" + "a".repeat(15_000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        int lines = 800;
        try (Socket socket = client.connect();
                OutputStream out = socket.getOutputStream();
                BufferedReader in = reader(socket)) {
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> {
                try {
                    head(out, "Content-Length: " + (long) line.length * lines);
                    for (int i = 0; i < lines; i++) {
                        out.write(line);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            for (int i = 0; i < lines; i++) {
                assertEquals(
                        15_000,
                        client.json(line(in))
                                .at("/report/subject/title")
                                .asText()
                                .length());
            }
            sent.join();
        }
    }

    @Test
    void faultsInTheAddressAreToldBeforeAnyLine() {
        Answer unknown = client.stream("?framework=nope&lang=fr", "{}\n");
        Answer notInForce = client.stream("?framework=ca-zz/demo/2027", "{}\n");
        Answer unfit = client.stream("?framwork=ca-zz&asOf=2026-02-30&lang=de", "{}\n");

        assertEquals(404, unknown.status());
        assertEquals("Ce cadre n'existe pas", unknown.json().get("title").asText());
        assertEquals(409, notInForce.status());
        assertEquals(422, unfit.status());
        assertEquals("application/problem+json", unfit.header("content-type"));
        assertEquals(
                List.of("asOf", "framwork", "lang"), unfit.json().get("errors").findValuesAsText("parameter"));
        assertTrue(unfit.text().contains("\\\"framework\\\""), unfit.text());
    }

    @Test
    void theFirstAnswerComesWhileTheRequestIsStillBeingSent() throws IOException {
        try (Socket socket = client.connect();
                OutputStream out = socket.getOutputStream();
                BufferedReader in = reader(socket)) {
            head(out, "Transfer-Encoding: chunked");
            byte[] line = "{\"title\":\"déjà\"}\n".getBytes(StandardCharsets.UTF_8);
            // One byte at a time cuts both letters with accents in two.
            for (byte b : line) {
                chunk(out, new byte[] {b});
            }

            String first = line(in);
            assertEquals("déjà", client.json(first).at("/report/subject/title").asText());

            chunk(out, "{\"title\":\"b\"}\nnull".getBytes(StandardCharsets.UTF_8));
            assertEquals("b", client.json(line(in)).at("/report/subject/title").asText());
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertEquals(3, client.json(line(in)).get("line").asInt());
        }
    }

    static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    static void head(OutputStream out, String length) throws IOException {
        List<String> head = List.of(
                "POST /reviews HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/x-ndjson",
                "Connection: close",
                length);
        out.write((String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    static void chunk(OutputStream out, byte[] bytes) throws IOException {
        out.write(String.format(Locale.ROOT, "%x\r\n", bytes.length).getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** The next line that is an answer, and not part of how HTTP sends it. */
    static String line(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.startsWith("{")) {
            line = in.readLine();
        }
        assertFalse(line == null, "the server closed the connection");
        return String.valueOf(line);
    }
}
