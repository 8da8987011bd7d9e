package ca.touchstone.http;

import static ca.touchstone.http.EditedPacks.ID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import ca.touchstone.pack.PackWatch;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReloadTest {
    private static final String REVIEW =
            "{\"program\":{\"provider\":{\"jurisdiction\":\"CA-NU\"},\"workload\":{\"weeks\":14}}}";

    @TempDir
    Path folder;

    private EditedPacks packs;
    private Client client;

    @BeforeEach
    void start() {
        packs = new EditedPacks(folder.resolve("rules"));
        client = packs.client();
    }

    @AfterEach
    void stop() {
        packs.close();
    }

    private String outcome() {
        return client.review(REVIEW)
                .json()
                .at("/reviews/0/findings/0/outcome/value")
                .asText();
    }

    private List<String> listed() {
        return client.get("/frameworks").json().at("/frameworks").findValuesAsText("id");
    }

    private JsonNode rejected() {
        return client.get("/frameworks").json().get("rejected");
    }

    @Test
    void aSoundEditIsUsedFromThenOn() {
        String before = client.get("/health").text();
        assertEquals("not-met", outcome());

        packs.limit(16, true);
        packs.look();

        assertEquals("met", outcome());
        JsonNode health = client.get("/health").json();
        JsonNode inUse = client.get("/frameworks").json().at("/frameworks");
        assertEquals(inUse.findValuesAsText("sha256"), health.findValuesAsText("sha256"));
        assertEquals(inUse.findValuesAsText("id"), health.findValuesAsText("id"));
        assertNotEquals(before, health.toString());
        assertEquals("[]", rejected().toString());
    }

    @Test
    void aBadEditIsListedAndTheLastGoodOneServes() {
        packs.limit(16, false);
        packs.look();

        assertEquals("not-met", outcome());
        assertEquals(
                "[{\"id\":\"ca-zz/demo/2021\",\"faults\":[{\"file\":\"ca-zz/demo/2021/examples.yaml\","
                        + "\"pointer\":\"/short-duration/1\",\"line\":3,\"column\":3,\"quoted\":\"  - {name: long, program:"
                        + " {workload: {weeks: 15}}, expect: not-met}\",\"message\":\"short-duration, \\\"long\\\": expected"
                        + " not-met, found met. Mend the rule or the example.\"}]}]",
                rejected().toString());
        assertEquals(List.of("ca-zz/demo/2021", "ca-zz/demo/2027"), listed());
        assertTrue(client.get("/frameworks?lang=fr")
                .json()
                .at("/rejected/0/faults/0/message")
                .asText()
                .startsWith("short-duration, «\u00a0long\u00a0»"));
    }

    @Test
    void packsAreAddedAndRemoved() throws IOException {
        for (String file : List.of("pack.yaml", "criteria.drl", "examples.yaml")) {
            packs.write(
                    "ca-zz/added/2021/" + file,
                    EditedPacks.original(ID + "/" + file).replace("ca_zz.demo.v2021", "ca_zz.added.v2021"));
        }
        Files.delete(folder.resolve("rules").resolve("ca-zz/demo/2027/pack.yaml"));
        packs.look();

        assertEquals(List.of("ca-zz/added/2021", "ca-zz/demo/2021"), listed());
        assertEquals(
                200, client.get("/frameworks/ca-zz/added/2021/criteria.drl").status());
        assertEquals(404, client.get("/frameworks/ca-zz/demo/2027").status());
    }

    @Test
    void aStreamKeepsToThePacksWithWhichItBegan() throws IOException {
        byte[] line = "{\"provider\":{\"jurisdiction\":\"CA-NU\"},\"workload\":{\"weeks\":14}}\n"
                .getBytes(StandardCharsets.UTF_8);
        try (Socket socket = client.connect();
                OutputStream out = socket.getOutputStream();
                BufferedReader in = StreamTest.reader(socket)) {
            StreamTest.head(out, "Transfer-Encoding: chunked");
            StreamTest.chunk(out, line);
            JsonNode first = client.json(StreamTest.line(in));

            packs.limit(16, true);
            packs.look();
            assertEquals("met", outcome());
            StreamTest.chunk(out, line);

            assertEquals(
                    "not-met",
                    first.at("/report/reviews/0/findings/0/outcome/value").asText());
            assertEquals(first.get("report"), client.json(StreamTest.line(in)).get("report"));
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static final String EFFECT = "System.setProperty(\"planted\", \"1\")";

    /** Plain Drools runs each of these while it compiles the file, or when the rule is tried or fires. */
    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("rule \"short-duration: met\"", "rule \"short-duration: met\" @x( " + EFFECT + " )"),
                Arguments.of("// Élan", "declare Planted\n    x : String = " + EFFECT + "\nend\n// Élan"),
                Arguments.of("// Élan", "query planted(String x)\n    Program()\nend\n// Élan"),
                Arguments.of("// Élan", "function String planted() { return " + EFFECT + "; }\n// Élan"),
                Arguments.of("when\n    Program(", "when\n    eval( " + EFFECT + " == \"1\" )\n    Program("),
                Arguments.of("Program( weeks", "Program( " + EFFECT + " == \"1\", weeks"),
                Arguments.of(
                        "    decide.met(\"short-duration\");\n",
                        "    " + EFFECT + ";\n    decide.met(\"short-duration\");\n"),
                Arguments.of(
                        "    decide.met(\"short-duration\");\n",
                        "    decide.met(\"short-duration\"); }\n static { " + EFFECT + "; } static void x() {\n"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anAttackDroppedIntoTheFolderIsRefusedWithoutEffect(String from, String to) {
        String id = "ca-zz/attack/2021";
        String report = client.review(REVIEW).text();
        String drl = EditedPacks.original(ID + "/criteria.drl").replace("package ca_zz.demo.", "package ca_zz.attack.");
        assertTrue(drl.contains(from), from);
        packs.write(id + "/pack.yaml", EditedPacks.original(ID + "/pack.yaml"));
        packs.write(id + "/examples.yaml", EditedPacks.original(ID + "/examples.yaml"));
        packs.write(id + "/criteria.drl", drl.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
        packs.look();

        assertNull(System.getProperty("planted"));
        assertEquals(List.of("ca-zz/attack/2021"), rejected().findValuesAsText("id"));
        assertEquals(List.of("ca-zz/demo/2021", "ca-zz/demo/2027"), listed());
        assertEquals(report, client.review(REVIEW).text());

        packs.write(id + "/criteria.drl", drl);
        packs.look();
        assertEquals(List.of(id, "ca-zz/demo/2021", "ca-zz/demo/2027"), listed(), "the attack alone was the reason");
        assertNull(System.getProperty("planted"));
    }

    @Test
    void aFolderThatIsGoneStopsNothing() throws IOException {
        Path rules = folder.resolve("rules");
        Files.move(rules, folder.resolve("moved"));
        packs.look();
        assertEquals("not-met", outcome());

        Files.move(folder.resolve("moved"), rules);
        packs.limit(16, true);
        packs.look();
        assertEquals("met", outcome());
    }

    @Test
    void aServerLooksByItself() throws Server.PortTakenException {
        Path rules = folder.resolve("rules");
        try (Server watching = Server.start(new PackWatch(rules), Served.CLOCK, Server.LOOPBACK, 0, Language.EN)) {
            client = new Client(watching.address());
            String before = client.get("/health").text();

            packs.limit(16, true);

            while (client.get("/health").text().equals(before)) {
                Thread.onSpinWait();
            }
        }
    }
}
