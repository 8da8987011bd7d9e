package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    private static final Limits LIMITS = new Limits(200, 4, 20, 10);

    @Nested
    class Json {
        @Test
        void keepsNumbersExactly() {
            assertEquals(
                    "[12,12.50,0.1]", accepted(json("[12, 12.50, 0.1]")).root().toString());
        }

        @Test
        void knowsTheLineOfEachPartAndOfWhatIsMissing() {
            Document document = accepted(json("{\n \"a\": [\n 1,\n {\"b/c\": 2}\n ]\n}"));
            assertEquals(1, document.line(""));
            assertEquals(2, document.line("/a"));
            assertEquals(3, document.line("/a/0"));
            assertEquals(4, document.line("/a/1/b~1c"));
            assertEquals(4, document.line("/a/1/missing/entirely"));
            assertEquals("2", document.at("/a/1/b~1c").asText());
        }

        @Test
        void skipsAByteOrderMark() {
            assertEquals("{}", accepted(json("\uFEFF{}")).root().toString());
        }

        @Test
        void refusesBytesThatAreNotUtf8() {
            byte[] latin1 = "{\n\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
            assertEquals(List.of("doc:2 not-utf8 [0xE9]"), faults(Document.readJson(latin1, "doc", LIMITS)));
        }

        @Test
        void refusesACharacterThatIsCutOffAtTheEnd() {
            byte[] cut = {'"', (byte) 0xC3};
            assertEquals(List.of("doc:1 not-utf8 [0xC3]"), faults(Document.readJson(cut, "doc", LIMITS)));
        }

        @Test
        void readsACharacterOfTwoEscapes() {
            assertEquals("😀", accepted(json("\"\\ud83d\\ude00\"")).root().textValue());
        }

        @Test
        void keepsAHugeExponentForLater() {
            assertEquals(
                    "1E+99999999",
                    accepted(json("[1e99999999]")).at("/0").decimalValue().toString());
        }

        @Test
        void readsUpToEachLimit() {
            accepted(json("[[[[]]]]"));
            accepted(json("[\"" + "x".repeat(20) + "\"]"));
            accepted(json("[1234567890]"));
            accepted(json("[" + " ".repeat(198) + "]"));
            assertEquals(List.of("doc too-large [201, 200]"), faults(json("[" + " ".repeat(199) + "]")));
        }

        @Test
        void isNotKeptBusyByDepth() {
            byte[] deep = bytes("[".repeat(900_000));
            assertEquals(
                    List.of("doc:1:" + "/0".repeat(31) + " limits [32, 20000, 40]"),
                    faults(Document.readJson(deep, "doc", Limits.ofDescriptions())));
        }
    }

    @Nested
    class Yaml {
        @Test
        void readsWhatItSharesWithJson() {
            assertEquals(
                    "{\"a\":\"on\",\"b\":true,\"c\":null,\"d\":12.5,\"e\":[\"x\",\"no\"],\"2021-05-11\":12,\"f\":\"2021-05-11\"}",
                    accepted(yaml("a: on\nb: true\nc: ~\nd: 12.5\ne: [x, no]\n2021-05-11: 12\nf: 2021-05-11\n"))
                            .root()
                            .toString());
        }

        @Test
        void knowsLines() {
            Document document = accepted(yaml("# note\na:\n  - b: 1\n    c: 2\n"));
            assertEquals(2, document.line("/a"));
            assertEquals(4, document.line("/a/0/c"));
        }

        @Test
        void anAnchorOfATextThatNothingRefersToHasNoEffect() {
            assertEquals("{\"a\":1}", accepted(yaml("a: &x 1")).root().toString());
        }

        @ParameterizedTest
        @ValueSource(strings = {"012", "0x1F", "1_000", "+5", ".5", "5.", ".inf", "-.inf", ".nan"})
        void readsAnUnusualNumberInQuotationMarksAsText(String number) {
            assertEquals(number, accepted(yaml("a: '" + number + "'")).at("/a").textValue());
        }

        @Test
        void readsADocumentWithItsMarks() {
            accepted(yaml("---\na: 1\n...\n"));
        }

        @Test
        void readsUpToTheSameLimits() {
            accepted(yaml("a: " + "x".repeat(20)));
            accepted(yaml("a: 1234567890"));
            accepted(yaml("[[[[]]]]"));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Result<Document> json(String text) {
        return Document.readJson(bytes(text), "doc", LIMITS);
    }

    private static Result<Document> yaml(String text) {
        return Document.readYaml(bytes(text), "doc", LIMITS);
    }

    private static Document accepted(Result<Document> reading) {
        return reading.fold(document -> document, faults -> {
            throw new AssertionError(faults.toString());
        });
    }

    private static List<String> faults(Result<Document> reading) {
        return reading.fold(document -> List.of("accepted " + document.root()), faults -> faults.stream()
                .map(fault -> fault.place() + " " + fault.key() + " " + fault.arguments())
                .toList());
    }
}
