package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Breaks the fixtures at random, the same way each time. Whatever stands in a description, it is accepted, or refused with
 * faults that can be put into words; reading never throws.
 */
class BrokenDescriptionsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int TIMES = 3_000;
    /** What is put into a text: what JSON is made of, and what it refuses. */
    private static final String MARKS = "{}[],:\"\\0e-+.tnu\u00e9\uFEFF \u0001";

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void withOtherValuesAreRefusedInWords(int parts) throws IOException {
        Random random = new Random(parts);
        List<JsonNode> fixtures = fixtures();
        int refused = 0;
        for (int i = 0; i < TIMES; i++) {
            JsonNode broken = fixtures.get(i % fixtures.size()).deepCopy();
            for (int part = 0; part < parts; part++) {
                damage(broken, random);
            }
            refused += isRefused(broken.toString()) ? 1 : 0;
        }
        assertTrue(refused > TIMES / 2, "refused " + refused);
    }

    @Test
    void withOtherCharactersAreRefusedInWords() throws IOException {
        Random random = new Random(7);
        List<JsonNode> fixtures = fixtures();
        int refused = 0;
        for (int i = 0; i < TIMES; i++) {
            StringBuilder text =
                    new StringBuilder(fixtures.get(i % fixtures.size()).toPrettyString());
            for (int edit = random.nextInt(3); edit >= 0; edit--) {
                damage(text, random);
            }
            refused += isRefused(text.toString()) ? 1 : 0;
        }
        assertTrue(refused > TIMES / 2, "refused " + refused);
    }

    private static boolean isRefused(String json) {
        List<Fault> faults =
                Intake.read(json.getBytes(StandardCharsets.UTF_8), "").fold(submission -> List.of(), found -> found);
        for (Fault fault : faults) {
            assertFalse(fault.message(Language.EN).isBlank(), json);
            assertFalse(fault.message(Language.FR).isBlank(), json);
            assertTrue(fault.line() > 0 || fault.key().equals("too-many"), () -> fault + " " + json);
        }
        return !faults.isEmpty();
    }

    /** Replaces a value, or misspells the name of a field. */
    private static void damage(JsonNode description, Random random) throws IOException {
        List<JsonNode> holders = new ArrayList<>();
        collect(description, holders);
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        JsonNode value = JSON.readTree(SampleDocuments.VALUES.get(random.nextInt(SampleDocuments.VALUES.size())));
        int at = random.nextInt(holder.size());
        if (holder instanceof ArrayNode list) {
            list.set(at, value);
        } else if (holder instanceof ObjectNode object) {
            String name = new ArrayList<>(object.properties()).get(at).getKey();
            if (random.nextInt(5) == 0) {
                object.set(name + "x", object.remove(name));
            } else {
                object.set(name, value);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode() && !node.isEmpty()) {
            holders.add(node);
            node.forEach(member -> collect(member, holders));
        }
    }

    private static void damage(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + random.nextInt(60));
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
            case 2 -> text.setLength(Math.max(2, at));
            default -> text.insert(at, text.substring(at, to));
        }
    }

    private static List<JsonNode> fixtures() throws IOException {
        List<JsonNode> fixtures = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("fixtures/programs"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                fixtures.add(JSON.readTree(file.toFile()));
            }
        }
        return fixtures;
    }
}
