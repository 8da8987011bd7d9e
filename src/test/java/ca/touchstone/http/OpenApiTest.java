package ca.touchstone.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.http.Client.Answer;
import ca.touchstone.report.Engine;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Served.class)
class OpenApiTest {
    private final Answer answer;
    private final JsonNode document;
    private final Client client;

    OpenApiTest(Client client) throws IOException {
        this.client = client;
        this.answer = client.get("/openapi.yml");
        this.document = new YAMLMapper().readTree(answer.response().body());
    }

    @Test
    void itIsServedAsYaml() {
        assertEquals(200, answer.status());
        assertEquals("application/x-yaml", answer.header("content-type"));
    }

    @Test
    void itHasTheVersionOfTheProduct() {
        assertEquals(Engine.version(), document.at("/info/version").asText());
    }

    @Test
    void itHasEveryRouteAndNoOther() {
        assertEquals(
                Set.of(
                        "/comparisons",
                        "/frameworks",
                        "/frameworks/{jurisdiction}/{framework}/{version}",
                        "/frameworks/{jurisdiction}/{framework}/{version}/criteria.drl",
                        "/health",
                        "/openapi.yml",
                        "/reviews"),
                new TreeSet<>(names(document.get("paths"))));
    }

    @Test
    void aReviewHasEveryParameterMediaTypeAndStatus() {
        JsonNode review = document.at("/paths/~1reviews/post");

        assertEquals(
                List.of("framework", "all", "asOf", "view", "lang"),
                review.get("parameters").findValuesAsText("name"));
        assertEquals(List.of(Client.JSON, Client.NDJSON), names(review.at("/requestBody/content")));
        assertEquals(
                Set.of("200", "400", "404", "406", "409", "413", "415", "422", "500"),
                Set.copyOf(names(review.get("responses"))));
        assertEquals(
                Set.of("200", "406", "422", "500"),
                Set.copyOf(names(document.at("/paths/~1frameworks/get/responses"))));
        assertEquals(List.of(Client.JSON, Client.NDJSON), names(review.at("/responses/200/content")));
        for (String status : names(review.get("responses"))) {
            if (!status.equals("200")) {
                assertEquals(
                        "#/components/schemas/Problem",
                        review.at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
                                .asText());
            }
        }
    }

    @Test
    void theRequestHasTheFieldsThatAreRead() {
        Answer refused = client.review("{\"program\":{},\"xyzzyxyzzy\":1}");
        JsonNode request = document.at("/components/schemas/ReviewRequest");

        assertEquals("[\"program\"]", request.get("required").toString());
        for (String name : names(request.get("properties"))) {
            assertTrue(refused.json().at("/errors/0/message").asText().contains(name), name);
        }
    }

    @Test
    void aProblemHasTheMembersThatAreWritten() {
        TreeSet<String> written = new TreeSet<>();
        TreeSet<String> errors = new TreeSet<>();
        for (JsonNode problem : List.of(
                client.review("{}").json(),
                client.stream("", "5").json().get("problem"),
                client.get("/frameworks?x=1").json(),
                client.review("{\"program\":{},\"frameworks\":[\"ca-zz/demo/2027\"]}")
                        .json())) {
            written.addAll(names(problem));
            problem.path("errors").forEach(error -> errors.addAll(names(error)));
        }

        assertEquals(written, new TreeSet<>(names(document.at("/components/schemas/Problem/properties"))));
        assertEquals(errors, new TreeSet<>(names(document.at("/components/schemas/Fault/properties"))));
    }

    @Test
    void theListHasTheMembersThatAreWritten(@TempDir Path folder) {
        try (EditedPacks packs = new EditedPacks(folder)) {
            packs.limit(16, false);
            packs.look();
            JsonNode list = packs.client().get("/frameworks").json();

            assertEquals(names(list), names(document.at("/components/schemas/Frameworks/properties")));
            assertEquals(
                    names(list.at("/rejected/0")), names(document.at("/components/schemas/RejectedPack/properties")));
            assertEquals(
                    names(list.at("/rejected/0/faults/0")),
                    names(document.at("/components/schemas/PackFault/properties")));
        }
    }

    @Test
    void healthHasTheMembersThatAreWritten() {
        JsonNode health = client.get("/health").json();

        assertEquals(names(health), names(document.at("/components/schemas/Health/properties")));
        assertEquals(
                names(health.get("details")),
                names(document.at("/components/schemas/Health/properties/details/properties")));
        assertEquals(
                names(health.at("/details/packs/0")), names(document.at("/components/schemas/PackInUse/properties")));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        Iterator<String> each = object.fieldNames();
        each.forEachRemaining(names::add);
        return names;
    }
}
