package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    @Test
    void sortsMembersByCodeUnitAndDropsSpaceAndNulls() {
        // U+1F600 begins with the code unit D83D, before FB33.
        assertEquals(
                "{\"A\":1,\"a\":{\"b\":[]},\"é\":2,\"😀\":3,\"\uFB33\":4}",
                canonical(
                        "{ \"\uFB33\": 4, \"😀\": 3, \"é\": 2, \"a\": {\"b\": [ ], \"n\": null}, \"A\": 1, \"z\": null }"));
    }

    @Test
    void writesNumbersAsPlainDigits() {
        assertEquals("[0,0,12,12.5,1000,0.001,-3,100]", canonical("[0, -0.0, 12.0, 12.50, 1e3, 1e-3, -3.0, 100]"));
    }

    @Test
    void escapesOnlyWhatJsonAsksFor() {
        assertEquals(
                "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f é\u007F\u2028\"",
                canonical("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0001\\u001F \\u00e9\\u007f\\u2028\""));
    }

    @Test
    void writesTheRest() {
        assertEquals("[true,false,null,[],{}]", canonical("[true, false, null, [], {}]"));
    }

    @Test
    void refusesANumberOfAbsurdSize() {
        assertThrows(IllegalArgumentException.class, () -> canonical("1e999999999"));
        assertThrows(IllegalArgumentException.class, () -> canonical("1e-999999999"));
    }

    @Test
    void digestsAsEveryoneDoes() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Canonical.sha256("abc".getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 200)
    void isItsOwnCanonicalForm(@ForAll("documents") String document) {
        String once = canonical(document);
        assertEquals(once, canonical(once));
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.randomValue(random -> new SampleDocuments(random).document());
    }

    private static String canonical(String json) {
        return new String(Canonical.bytes(tree(json)), StandardCharsets.UTF_8);
    }

    private static JsonNode tree(String json) {
        return Document.readJson(json.getBytes(StandardCharsets.UTF_8), "", Limits.ofDescriptions())
                .fold(Document::root, faults -> {
                    throw new AssertionError(faults.toString());
                });
    }
}
