package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.i18n.Language;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads each document of {@code faults.yaml}, and finds in it the faults that stand beside it and no others. */
class FaultTableTest {
    /** Small ones, so that documents beyond them are short. */
    private static final Limits SMALL = new Limits(200, 4, 20, 12);

    private static final Map<String, BiFunction<byte[], Limits, Result<?>>> READERS = Map.of(
            "json", (bytes, limits) -> Document.readJson(bytes, "", limits),
            "yaml", (bytes, limits) -> Document.readYaml(bytes, "", limits),
            "description", (bytes, limits) -> Intake.read(bytes, ""),
            "binder",
                    (bytes, limits) -> Document.readYaml(bytes, "", Limits.ofDescriptions())
                            .flatMap(document -> new Binder(Naming.KEBAB_CASE).bind(document, BinderTest.Pack.class)));

    @TestFactory
    Stream<DynamicTest> hasTheseFaults() throws IOException {
        return table().stream().map(row -> {
            String reader = row.fieldNames().next();
            String text = row.get(reader).textValue();
            List<String> expected = new YAMLMapper().convertValue(row.get("faults"), new TypeReference<>() {});
            List<String> says = new YAMLMapper().convertValue(row.get("says"), new TypeReference<>() {});
            return DynamicTest.dynamicTest(reader + " " + text, () -> {
                List<Fault> faults = faults(reader, text);
                assertEquals(
                        expected, faults.stream().map(FaultTableTest::inShort).toList());
                if (says != null) {
                    assertEquals(
                            says,
                            faults.stream()
                                    .map(fault -> fault.message(Language.EN))
                                    .toList());
                }
            });
        });
    }

    private static List<Fault> faults(String reader, String text) {
        return Objects.requireNonNull(READERS.get(reader))
                .apply(text.getBytes(StandardCharsets.UTF_8), SMALL)
                .fold(value -> List.of(), faults -> faults);
    }

    private static String inShort(Fault fault) {
        return (fault.place() + " " + fault.key()).strip();
    }

    private static List<JsonNode> table() throws IOException {
        try (InputStream stream = Objects.requireNonNull(FaultTableTest.class.getResourceAsStream("faults.yaml"))) {
            return new YAMLMapper().readValue(stream, new TypeReference<>() {});
        }
    }
}
