package ca.touchstone.pack;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Theme;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackSchemasTest {
    private static final Path RULES = Path.of("rules");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V7);
    private static final String PACK = PackSchemas.ofPack(
            Themes.in(Folder.of(RULES)).all().stream().map(Theme::id).toList());
    private static final String EXAMPLES = PackSchemas.ofExamples();

    /** Objects whose names are free: ids of sources and limits, dates of values. */
    private static final Set<String> FREE = Set.of("sources", "limits", "values");

    private static JsonSchema schema(String file) {
        return FACTORY.getSchema(file.equals("pack.yaml") ? PACK : EXAMPLES);
    }

    private static boolean accepts(String file, JsonNode document) {
        return schema(file).validate(document).isEmpty();
    }

    private static ObjectNode demo(String file) throws IOException {
        return (ObjectNode) YAML.readTree(
                Files.readString(DemoPack.RULES.resolve(DemoPack.ID).resolve(file)));
    }

    @ParameterizedTest
    @CsvSource({"pack.yaml, pack.schema.json", "examples.yaml, examples.schema.json"})
    void thePublishedSchemaIsThatOfTheRecords(String file, String name) throws IOException {
        String written = file.equals("pack.yaml") ? PACK : EXAMPLES;
        Path published = RULES.resolve(name);
        if (Boolean.getBoolean("touchstone.refresh")) {
            Files.writeString(published, written);
        }
        assertEquals(
                written,
                Files.readString(published),
                "stale: run mvn test -Dtest=PackSchemasTest -Dtouchstone.refresh=true");
    }

    @ParameterizedTest
    @ValueSource(strings = {PackFiles.PACK, PackFiles.EXAMPLES})
    void itIsASchemaOfDraft07(String file) throws IOException {
        JsonSchema schemas = FACTORY.getSchema(SchemaLocation.of(SchemaId.V7));
        assertEquals(Set.of(), schemas.validate(YAML.readTree(file.equals("pack.yaml") ? PACK : EXAMPLES)));
    }

    @ParameterizedTest
    @ValueSource(strings = {PackFiles.PACK, PackFiles.EXAMPLES})
    void everyPackThatIsShippedOrTestedWithFits(String file) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path rules : List.of(RULES, DemoPack.RULES)) {
            Packs.ids(rules).forEach(id -> files.add(rules.resolve(id).resolve(file)));
        }
        assertTrue(files.size() > 5, files.toString());
        assertAll(files.stream()
                .map(path -> () -> assertEquals(
                        Set.of(), schema(file).validate(YAML.readTree(Files.readString(path))), path.toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {PackFiles.PACK, PackFiles.EXAMPLES})
    void everyPackNamesTheSchemaInItsFirstLine(String file) throws IOException {
        String schema = file.replace(".yaml", ".schema.json");
        for (Path rules : List.of(RULES, DemoPack.RULES)) {
            for (String id : Packs.ids(rules)) {
                Path path = rules.resolve(id).resolve(file);
                String first = Files.readAllLines(path).get(0);
                String start = "# yaml-language-server: $schema=";
                assertTrue(first.startsWith(start), path + ": " + first);
                assertEquals(
                        RULES.resolve(schema).toAbsolutePath(),
                        path.toAbsolutePath()
                                .resolveSibling(first.substring(start.length()))
                                .normalize(),
                        path.toString());
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'scope: {jurisdictions: [CA]}' | true",
                "'scope: {jurisdictions: [EU], providers: [A]}' | true",
                "'{by-default: false, reason: {en: A, fr: B}}' | true",
                "'{}' | false",
                "'scope: {}' | false",
                "'scope: {jurisdictions: [Canada]}' | false",
                "'by-default: false' | false",
                "'{by-default: true, reason: {en: A, fr: B}}' | false",
                "'{by-default: false, reason: A}' | false",
                "'{scope: {jurisdictions: [CA]}, by-default: false, reason: {en: A, fr: B}}' | false"
            })
    void aPackHasAScopeOrAReasonForNone(String members, boolean fits) throws IOException {
        ObjectNode pack = demo("pack.yaml");
        pack.remove("scope");
        pack.setAll((ObjectNode) YAML.readTree(members));
        assertEquals(fits, accepts("pack.yaml", pack));
    }

    @Test
    void noKeyOfAPackMayBeMisspelt() throws IOException {
        List<String> accepted = new ArrayList<>();
        ObjectNode pack = demo("pack.yaml");
        int[] tried = {0};
        eachField(pack, "", renamed -> {
            tried[0]++;
            if (accepts("pack.yaml", pack)) {
                accepted.add(renamed);
            }
        });
        assertEquals(List.of(), accepted);
        assertTrue(tried[0] > 150, "tried " + tried[0]);
    }

    @Test
    void noKeyOfAnExampleMayBeMisspelt() throws IOException {
        List<String> accepted = new ArrayList<>();
        ObjectNode examples = demo("examples.yaml");
        examples.elements()
                .forEachRemaining(cases -> cases.forEach(example -> eachField(example, "", renamed -> {
                    if (accepts("examples.yaml", examples)) {
                        accepted.add(renamed);
                    }
                })));
        assertEquals(List.of(), accepted);
    }

    /** Misspells each field at or below the node in turn, and puts it right again. */
    private static void eachField(JsonNode node, String pointer, Consumer<String> misspelt) {
        if (node instanceof ObjectNode object) {
            boolean free = FREE.contains(pointer.substring(pointer.lastIndexOf('/') + 1));
            for (String name : Stream.of(object.properties())
                    .flatMap(Set::stream)
                    .map(e -> e.getKey())
                    .toList()) {
                eachField(object.get(name), pointer + "/" + name, misspelt);
                if (!free) {
                    JsonNode value = object.remove(name);
                    object.set(name + "x", value);
                    misspelt.accept(pointer + "/" + name);
                    object.remove(name + "x");
                    object.set(name, value);
                }
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                eachField(node.get(i), pointer + "/" + i, misspelt);
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/jurisdiction | \"on\"",
                "/purpose | \"loans\"",
                "/in-force/from | \"11 May\"",
                "/in-force/from | \"2021-13\"",
                "/title | \"Demonstration framework\"",
                "/title | {\"en\": \"Demonstration framework\"}",
                "/scope/provider-types/0 | \"college\"",
                "/sources/handbook/read | \"2026-11\"",
                "/limits/most-weeks/basis | \"ours\"",
                "/limits/most-weeks/unit | \"days\"",
                "/limits/most-weeks/values | {}",
                "/limits/most-weeks/values | {\"May\": 12}",
                "/limits/most-weeks/values/2030 | \"sixteen\"",
                "/limits/most-weeks/values/2030 | -1",
                "/criteria | []",
                "/criteria/0/id | \"Short duration\"",
                "/criteria/0/theme | \"long\"",
                "/criteria/0/level | \"mandatory\"",
                "/criteria/0/level | \"informative\"",
                "/criteria/0/weight | 0",
                "/criteria/0/weight | 1.5",
                "/criteria/5/weight | 1",
                "/criteria/0/clauses | []",
                "/criteria/0/clauses/0/provenance | \"hearsay\"",
                "/criteria/6/reads/0 | \"workload.wekes\"",
                "/criteria/6/reads/0 | \"workload\"",
                "/criteria/6/reads-any | [\"cost.total\"]",
                "/criteria/6/reads-each | [\"cost.total\"]",
                "/criteria/5/otherwise | \"met\"",
                "/criteria/6/decided-by | \"person\"",
                "/criteria/3/evidence | \"strong\"",
                "/not-covered/0/why | \"unknown\""
            })
    void aValueThatCannotStandInAPackIsNotAccepted(String pointer, String value) throws IOException {
        assertFalse(accepts("pack.yaml", put(demo("pack.yaml"), pointer, value)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/jurisdiction | \"CA\"",
                "/in-force/from | \"2021\"",
                "/in-force/from | \"2021-05\"",
                "/sources/handbook/title | {\"en\": \"Handbook\", \"fr\": \"Manuel\"}",
                "/limits/most-weeks/values | {\"2021\": 11.5}",
                "/criteria/0/clauses/0/at | {\"en\": \"Chapter 3\", \"fr\": \"Chapitre 3\"}",
                "/criteria/0/level | \"recommended\"",
                "/criteria/0/weight | 3",
                "/criteria/5/otherwise | \"not-met\"",
                "/criteria/0/otherwise | \"reviewer\"",
                "/criteria/6/reads | [\"cost.total\", \"workload.weeks\"]",
                "/criteria/6/decided-by | \"rules\""
            })
    void anotherValueThatCanIs(String pointer, String value) throws IOException {
        assertTrue(accepts("pack.yaml", put(demo("pack.yaml"), pointer, value)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/worth | []",
                "/worth/0/expect | \"yes\"",
                "/worth/0/program | {\"cost\": 250}",
                "/worth/0/program | {\"delivery\": {\"mode\": \"by post\"}}",
                "/worth/0/as-of | \"2026\"",
                "/worth/0/name | \"\"",
                "/equivalent | [{\"rule\": \"worth\", \"was\": \"x\", \"why\": {\"en\": \"So.\", \"fr\": \"Ainsi.\"}}]",
                "/Worth | [{\"name\": \"a\", \"program\": {}, \"expect\": \"met\"}]"
            })
    void aValueThatCannotStandInExamplesIsNotAccepted(String pointer, String value) throws IOException {
        assertFalse(accepts("examples.yaml", put(demo("examples.yaml"), pointer, value)));
    }

    @Test
    void aLimitOfOursSaysWhy() throws IOException {
        ObjectNode pack = put(demo("pack.yaml"), "/limits/most-weeks/basis", "\"ours\"");
        ((ObjectNode) pack.at("/limits/most-weeks")).put("why", "Nobody else says.");
        assertTrue(accepts("pack.yaml", pack));
    }

    /** Puts a value at a place whose holder is there. */
    private static ObjectNode put(ObjectNode document, String pointer, String value) throws IOException {
        int last = pointer.lastIndexOf('/');
        String name = pointer.substring(last + 1);
        JsonNode holder = document.at(pointer.substring(0, last));
        if (holder instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), YAML.readTree(value));
        } else {
            ((ObjectNode) holder).set(name, YAML.readTree(value));
        }
        return document;
    }
}
