package ca.touchstone.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.rules.Names;
import ca.touchstone.rules.RuleCompiler;
import ca.touchstone.rules.RuleFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnfinishedTest {
    /** Within the small language, and without end where many names are the same. */
    private static final String RULES = """
            package ca_zz.endless.v2021;

            import ca.touchstone.program.*;
            global ca.touchstone.review.Decisions decide;

            rule "a: met"
            when
                Partner( $k : name )
                Competency( framework == $k )
                Assessment( standard == $k )
                Partner( name == $k )
                Competency( framework == $k )
                Assessment( standard == $k )
            then
                decide.met("a");
            end
            """;

    private static PackReading endless() {
        RuleEvaluator judge = RuleCompiler.compile(RuleFile.read(RULES, new Names("ca_zz.endless.v2021", null, null)));
        List<ProvenPack> packs = Packs.read(Served.RULES, id -> id.endsWith("/2021")).packs().stream()
                .map(pack -> new ProvenPack(
                        new ReadyPack(pack.ready().pack(), judge),
                        pack.drl(),
                        pack.rules(),
                        pack.examples(),
                        pack.equivalents()))
                .toList();
        return new PackReading(List.of(), packs, List.of());
    }

    private static String program(int parts) {
        return "{\"partners\":[" + list(parts, "{\"name\":\"k\"}") + "],\"competencies\":["
                + list(parts, "{\"framework\":\"k\"}") + "],\"assessments\":["
                + list(parts, "{\"standard\":\"k\"}") + "]}";
    }

    private static String list(int length, String member) {
        return String.join(",", Collections.nCopies(length, member));
    }

    @Test
    void rulesWithoutEndAre503AndTheNextRequestIsAnswered() throws Server.PortTakenException {
        try (Server server = Server.start(endless(), Served.CLOCK, 0)) {
            Client client = new Client(server.address());
            String problem = "{\"type\":\"urn:touchstone:problem:unfinished\",\"title\":\"The review was stopped\","
                    + "\"status\":503,\"detail\":\"The rules of ca-zz/demo/2021 ask for more work on this"
                    + " program than they may. Name the other frameworks to review without it.\"";
            String large = "{\"program\":" + program(500) + ",\"asOf\":\"2026-11-23\"}";
            String small = "{\"program\":" + program(1) + ",\"asOf\":\"2026-11-23\"}";

            for (int i = 0; i < 3; i++) {
                assertEquals(problem + "}", client.review(large).text());
                assertEquals(200, client.review(small).status());
            }
            List<String> lines = client.stream("?asOf=2026-11-23", program(1) + "\n" + program(500) + "\n{}\n")
                    .text()
                    .lines()
                    .toList();
            assertEquals(3, lines.size());
            assertEquals(problem + ",\"line\":2}", lines.get(1));
            JsonNode last = client.json(lines.get(2));
            assertEquals("open", last.at("/reviews/0/verdict/value").asText());
        }
    }

    @Test
    void aListOfMoreMembersThanAreReadIs422() throws Server.PortTakenException {
        try (Server server = Server.start(endless(), Served.CLOCK, 0)) {
            JsonNode problem = new Client(server.address())
                    .review("{\"program\":" + program(501) + "}")
                    .json();
            assertEquals(422, problem.path("status").asInt());
            assertEquals("/program/assessments", problem.at("/errors/0/pointer").asText());
            assertEquals(
                    "The list has 501 members, and at most 500 are read. Shorten it, or describe the program as several.",
                    problem.at("/errors/0/message").asText());
        }
    }
}
