package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.program.FieldPath;
import ca.touchstone.program.OneOf;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Holds the published schema to the records and to {@link Intake}. When the records or fields.yaml change, write it anew
 * with {@code mvn test -Dtest=ProgramDescriptionSchemaTest -Dtouchstone.refresh=true} and commit it with them.
 */
class ProgramDescriptionSchemaTest {
    private static final Path PUBLISHED =
            Path.of("src/main/resources/ca/touchstone/intake/program-description.schema.json");

    /** What a schema cannot say: that something stands elsewhere in the document, or compares with it. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "id-repeated",
            "id-unknown",
            "id-unknown-near",
            "id-of-unstated",
            "target-member",
            "target-field",
            "target-field-near",
            "range-reversed");

    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String written = ProgramDescriptionSchema.write(Fields.read());
    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(written, CONFIG);

    @Test
    void thePublishedSchemaIsThatOfTheRecords() throws IOException {
        if (Boolean.getBoolean("touchstone.refresh")) {
            Files.writeString(PUBLISHED, written);
        }
        assertEquals(
                written,
                Files.readString(PUBLISHED),
                "stale: run mvn test -Dtest=ProgramDescriptionSchemaTest -Dtouchstone.refresh=true");
    }

    @Test
    void itIsASchema() throws IOException {
        JsonSchema schemas = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012), CONFIG);
        assertEquals(Set.of(), schemas.validate(MAPPER.readTree(written)));
    }

    @Test
    void itAcceptsAtEachFieldWhatIntakeAccepts() {
        assertAll(FieldPath.all().values().stream().flatMap(path -> values(path)
                .map(value -> () -> assertAgreement(SampleDocuments.alone(path.name(), value)))));
    }

    @Test
    void eachFieldHasValuesThatAreAcceptedAndValuesThatAreNot() {
        assertAll(FieldPath.all().keySet().stream()
                .map(name -> () -> assertEquals(
                        Set.of(true, false),
                        SampleDocuments.VALUES.stream()
                                .map(value -> accepts(SampleDocuments.alone(name, value)))
                                .collect(Collectors.toSet()),
                        name)));
    }

    private static Stream<String> values(FieldPath path) {
        OneOf set = path.component().getAnnotation(OneOf.class);
        Stream<String> own = set == null
                ? Stream.of()
                : Stream.of(set.value()).flatMap(value -> Stream.of("\"" + value + "\"", "[\"" + value + "\"]"));
        return Stream.concat(own, SampleDocuments.VALUES.stream());
    }

    @Property(tries = 300)
    void itAcceptsTheWholeDocumentsThatIntakeAccepts(@ForAll("documents") String document) {
        assertEquals(List.of(), faultsWithinASchema(document), document);
        assertTrue(accepts(document), document);
    }

    @Property(tries = 500)
    void itAgreesWithIntakeOnDamagedDocuments(@ForAll("damaged") String document) {
        assertAgreement(document);
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.randomValue(random -> new SampleDocuments(random).document());
    }

    @Provide
    Arbitrary<String> damaged() {
        return Arbitraries.randomValue(random -> new SampleDocuments(random).damaged());
    }

    @Test
    void itCannotSayWhatConcernsTwoPlaces() {
        assertAll(Stream.of(
                        "{'workload': {'weeks': {'min': 2, 'max': 1}}}",
                        "{'competencies': [{'id': 'c'}, {'id': 'c'}]}",
                        "{'learningOutcomes': [{'competencies': ['c']}]}",
                        "{'competencies': [{'id': 'c1'}], 'learningOutcomes': [{'competencies': ['c2']}]}",
                        "{'competencies': [{'id': 'c1'}], 'learningOutcomes': [{'competencies': ['zzz']}]}",
                        "{'evidence': [{'supports': ['/evidence/1']}]}",
                        "{'evidence': [{'supports': ['/workload/wekes']}]}",
                        "{'evidence': [{'supports': ['/nothing']}]}")
                .map(quoted -> quoted.replace('\'', '"'))
                .map(document -> () -> {
                    assertTrue(accepts(document), document);
                    assertEquals(1, faults(document).size(), document);
                    assertEquals(List.of(), faultsWithinASchema(document), document);
                }));
    }

    private void assertAgreement(String document) {
        List<Fault> faults = faultsWithinASchema(document);
        assertEquals(faults.isEmpty(), accepts(document), () -> document + " " + faults);
    }

    private boolean accepts(String document) {
        try {
            JsonNode tree = MAPPER.readTree(document);
            return schema.validate(tree).isEmpty();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(document, e);
        }
    }

    private static List<Fault> faults(String document) {
        return Intake.read(document.getBytes(StandardCharsets.UTF_8), "")
                .fold(submission -> List.of(), faults -> faults);
    }

    private static List<Fault> faultsWithinASchema(String document) {
        return faults(document).stream()
                .filter(fault -> !BEYOND_A_SCHEMA.contains(fault.key()))
                .toList();
    }
}
