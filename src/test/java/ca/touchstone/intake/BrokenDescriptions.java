package ca.touchstone.intake;

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

/** Breaks the fixtures at random, the same way each time. */
public final class BrokenDescriptions {
    private static final JsonMapper JSON = new JsonMapper();
    /** What is put into a text: what JSON is made of, and what it refuses. */
    private static final String MARKS = "{}[],:\"\\0e-+.tnu\u00e9\uFEFF \u0001";

    private BrokenDescriptions() {}

    /** So many, each on one line: by turns with one other value, with five, and with other characters. */
    public static List<byte[]> lines(int count) throws IOException {
        Random random = new Random(11);
        List<JsonNode> fixtures = fixtures();
        List<byte[]> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            JsonNode broken = fixtures.get(i % fixtures.size()).deepCopy();
            StringBuilder text = new StringBuilder();
            if (i % 3 == 2) {
                text.append(broken);
                for (int edit = random.nextInt(3); edit >= 0; edit--) {
                    damage(text, random);
                }
            } else {
                for (int part = i % 3 * 4; part >= 0; part--) {
                    damage(broken, random);
                }
                text.append(broken);
            }
            lines.add(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return lines;
    }

    /** Replaces a value, or misspells the name of a field. */
    static void damage(JsonNode description, Random random) throws IOException {
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

    static void damage(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + random.nextInt(60));
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
            case 2 -> text.setLength(Math.max(2, at));
            default -> text.insert(at, text.substring(at, to));
        }
    }

    static List<JsonNode> fixtures() throws IOException {
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
