package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
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

        @ParameterizedTest
        @ValueSource(strings = {"", "  \n ", "\uFEFF"})
        void refusesAnEmptyDocument(String text) {
            assertEquals(
                    List.of("doc The document is empty. Write its content, or send another one."), faults(json(text)));
        }

        @Test
        void refusesBytesThatAreNotUtf8() {
            byte[] latin1 = "{\n\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
            assertEquals(
                    List.of("doc:2 The byte 0xE9 is not UTF-8. Save the document again in the encoding UTF-8."),
                    faults(Document.readJson(latin1, "doc", LIMITS)));
        }

        @Test
        void refusesACharacterThatIsCutOffAtTheEnd() {
            byte[] cut = {'"', (byte) 0xC3};
            assertEquals(
                    List.of("doc:1 The byte 0xC3 is not UTF-8. Save the document again in the encoding UTF-8."),
                    faults(Document.readJson(cut, "doc", LIMITS)));
        }

        @Test
        void refusesHalfACharacter() {
            assertEquals(
                    List.of("doc:1:/a This text contains half a character. Type it again."),
                    faults(json("{\"a\": \"\\ud83d\"}")));
            assertEquals("😀", accepted(json("\"\\ud83d\\ude00\"")).root().textValue());
        }

        @Test
        void saysWhatIsUnexpectedAndWhere() {
            assertEquals(
                    List.of("doc:2:/a This is not JSON: \"tru\" is unexpected at column 7."
                            + " Check the comma, quotation mark or bracket here and just before."),
                    faults(json("{\"a\": {\n \"b\": tru}}")));
            assertEquals(
                    List.of("doc:1 This is not JSON: \"]\" is unexpected at column 4."
                            + " Check the comma, quotation mark or bracket here and just before."),
                    faults(json("[1,]")));
            assertEquals(
                    List.of("doc:1 Ceci n'est pas du JSON\u00A0: «\u00A0U+1F600\u00A0» est inattendu à la colonne 1."
                            + " Vérifiez la virgule, le guillemet ou le crochet à cet endroit."),
                    json("😀").fold(document -> List.of(), faults -> faults.stream()
                            .map(fault -> fault.place() + " " + fault.message(Language.FR))
                            .toList()));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"{'a': 1}", "{\"a\": 012}", "// note\n{}", "{\"a\": 1.}", "}", "{\"a\": \"\t\"}", "{a: 1}"})
        void refusesWhatOnlyLooksLikeJson(String text) {
            assertEquals(List.of("json-syntax"), keys(json(text)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"a\": [1", "[", "\"abc", "{\"a\":"})
        void saysThatADocumentEndsTooSoon(String text) {
            assertEquals(List.of("json-end"), keys(json(text)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"{} {}", "{}\n1", "[]]", "1 2"})
        void refusesAnythingAfterTheDocument(String text) {
            assertTrue(List.of(List.of("trailing"), List.of("json-syntax")).contains(keys(json(text))), text);
        }

        @Test
        void namesEveryRepeatedName() {
            assertEquals(
                    List.of(
                            "doc:2:/a The name \"a\" stands twice in the same object, first on line 1. Keep one of them.",
                            "doc:3:/b/c The name \"c\" stands twice in the same object, first on line 3."
                                    + " Keep one of them."),
                    faults(json("{\"a\": 1,\n \"a\": 2,\n \"b\": {\"c\": 1, \"c\": 1}}")));
        }

        @Test
        void refusesNumbersThatAreNone() {
            assertEquals(List.of("number-notation", "number-notation"), keys(json("[NaN, -Infinity]")));
        }

        @Test
        void keepsAHugeExponentForLaterButNotOneThatNoNumberHas() {
            accepted(json("[1e99999999]"));
            assertEquals(
                    List.of("doc:1:/0 Found the number 1e99999999999, expected at most 1,000,000. Correct it."),
                    faults(Document.readJson(bytes("[1e99999999999]"), "doc", Limits.ofDescriptions())));
        }

        @Test
        void holdsEachLimitToItsEdge() {
            String advice = " Something here is too large."
                    + " At most 4 levels, texts of 20 characters and numbers of 10 digits are read.";
            accepted(json("[[[[]]]]"));
            assertEquals(List.of("doc:1:/0/0/0" + advice), faults(json("[[[[[]]]]]")));
            accepted(json("[\"" + "x".repeat(20) + "\"]"));
            assertEquals(List.of("doc:1:/0" + advice), faults(json("[\"" + "x".repeat(21) + "\"]")));
            accepted(json("[1234567890]"));
            assertEquals(List.of("limits"), keys(json("[12345678901]")));
            accepted(json("[" + " ".repeat(198) + "]"));
            assertEquals(
                    List.of("doc The document has 201 bytes, and at most 200 are read. Shorten it."),
                    faults(json("[" + " ".repeat(199) + "]")));
        }

        @Test
        void isNotKeptBusyByDepth() {
            byte[] deep = bytes("[".repeat(900_000));
            assertEquals(List.of("limits"), keys(Document.readJson(deep, "doc", Limits.ofDescriptions())));
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

        @ParameterizedTest
        @ValueSource(strings = {"a: &x {}", "&x a: 1", "a: *x", "a: !!str 1", "a: !thing {}"})
        void refusesAnchorsAliasesAndTags(String text) {
            assertEquals(
                    List.of("doc:1:/a Anchors, aliases and tags of YAML are not read. Write the value itself."),
                    faults(yaml(text)));
        }

        @Test
        void anAnchorOfATextThatNothingRefersToHasNoEffect() {
            assertEquals("{\"a\":1}", accepted(yaml("a: &x 1")).root().toString());
        }

        @ParameterizedTest
        @ValueSource(strings = {"012", "0x1F", "1_000", "+5", ".5", "5.", ".inf", "-.inf", ".nan"})
        void refusesNumbersThatJsonWouldNotWrite(String number) {
            assertEquals(
                    List.of("doc:1:/a \"" + number + "\" is an unusual way to write a number."
                            + " Write plain digits, or put a text in quotation marks."),
                    faults(yaml("a: " + number)));
            accepted(yaml("a: '" + number + "'"));
        }

        @Test
        void refusesASecondDocument() {
            assertEquals(
                    List.of(
                            "doc:3 There is more after the end of the document. Keep one document and remove the rest."),
                    faults(yaml("a: 1\n---\nb: 2\n")));
            accepted(yaml("---\na: 1\n...\n"));
        }

        @Test
        void refusesRepeatedNamesAndNothingButComments() {
            assertEquals(List.of("duplicate-name"), keys(yaml("a: 1\na: 2\n")));
            assertEquals(List.of("empty"), keys(yaml("# nothing\n")));
        }

        @Test
        void saysWhereItIsBroken() {
            assertEquals(
                    List.of("doc:2:/a This is not YAML at column 2."
                            + " Check the indentation, colons and quotation marks on this line and the one before."),
                    faults(yaml("a: [1\nb: 2")));
            assertEquals(List.of("yaml-syntax"), keys(yaml("a: 'x")));
            assertEquals(List.of("yaml-syntax"), keys(yaml("? [a]\n: 1")));
            assertEquals(List.of("yaml-syntax"), keys(yaml("a: \u0001")));
            assertEquals(List.of("yaml-syntax"), keys(yaml("\ta: 1")));
        }

        @Test
        void holdsTheSameLimits() {
            accepted(yaml("a: " + "x".repeat(20)));
            assertEquals(List.of("limits"), keys(yaml("a: " + "x".repeat(21))));
            accepted(yaml("a: 1234567890"));
            assertEquals(List.of("limits"), keys(yaml("a: 12345678901")));
            accepted(yaml("[[[[]]]]"));
            assertEquals(List.of("limits"), keys(yaml("[[[[[]]]]]")));
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
                .map(fault -> fault.place() + " " + fault.message(Language.EN))
                .toList());
    }

    private static List<String> keys(Result<Document> reading) {
        return reading.fold(
                document -> List.of("accepted " + document.root()),
                faults -> faults.stream().map(Fault::key).toList());
    }
}
