package ca.touchstone.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.RuleEvaluator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class OurFaultTest {
    /** Packs whose rules break down over any program that has a title. */
    private static PackReading broken() {
        List<ProvenPack> packs = Packs.read(Served.RULES, id -> id.endsWith("/2021")).packs().stream()
                .map(pack -> {
                    RuleEvaluator sound = pack.ready().evaluator();
                    RuleEvaluator broken = program -> {
                        if (program.description().title() != null) {
                            throw new IllegalStateException("a secret of ours");
                        }
                        return sound.evaluate(program);
                    };
                    return new ProvenPack(
                            new ReadyPack(pack.ready().pack(), broken), pack.drl(), pack.rules(), pack.examples());
                })
                .toList();
        return new PackReading(List.of(), packs, List.of());
    }

    @Test
    void aFaultOfOursIs500WithoutWhatIsBehindItAndAStreamGoesOn() throws Server.PortTakenException {
        try (Server server = Server.start(broken(), Served.CLOCK, Server.LOOPBACK, 0)) {
            Client client = new Client(server.address());
            String problem = "{\"type\":\"about:blank\",\"title\":\"Something went wrong on our side\",\"status\":500,"
                    + "\"detail\":\"The fault is ours, and the server noted it. Sending the same again will not help.\"";

            assertEquals(
                    problem + "}",
                    client.review(
                                    "{\"program\":{\"provider\":{\"jurisdiction\":\"CA-NU\"},\"title\":\"a\"},\"asOf\":\"2026-11-23\"}")
                            .text());
            List<String> lines = client.stream(
                            "?asOf=2026-11-23",
                            "{\"provider\":{\"jurisdiction\":\"CA-NU\"}}\n{\"provider\":{\"jurisdiction\":\"CA-NU\"},\"title\":\"a\"}\n{\"provider\":{\"jurisdiction\":\"CA-NU\"}}\n")
                    .text()
                    .lines()
                    .toList();
            assertEquals(3, lines.size());
            assertEquals("{\"line\":2,\"problem\":" + problem + "}}", lines.get(1));
            JsonNode last = client.json(lines.get(2));
            assertEquals("open", last.at("/report/reviews/0/verdict/value").asText());
        }
    }
}
