package ca.touchstone.i18n;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
    /** No space before ? ! ; and a no-break space before : % $ and inside quotation marks; a:b is no prose. */
    /** What messages quote of the language of rules: operators, texts, and a variable with its colon. */
    private static final String CODE = "!=|\"[^\"]*\"|(\\$\\w+|\\{0}) : \\S+|\\$\\w+";

    private static final Pattern BAD_FRENCH =
            Pattern.compile("[ \u00a0\u202f][?!;]|[^\u00a0]:(?=\\s|$)| [:%$\u00bb]|[^\u00a0]\u00bb|\u00ab[^\u00a0]");

    /** The areas that have sentences, found on the class path so that none is forgotten. */
    static List<String> areas() throws IOException {
        Path folder = Path.of(Messages.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .resolve(Messages.class.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.replaceFirst("_[a-z]+\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @Test
    void allAreasAreFound() throws IOException {
        assertTrue(
                areas().containsAll(List.of("cli", "help", "http", "intake", "pack", "proof", "report")),
                areas().toString());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void bothLanguagesHaveTheSameSentences(String area) {
        Messages texts = Messages.of(area);
        assertEquals(texts.keys(Language.EN), texts.keys(Language.FR));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void bothLanguagesSayTheSameArguments(String area) {
        Messages texts = Messages.of(area);
        assertAll(texts.keys(Language.EN).stream()
                .map(key -> () -> assertEquals(
                        placeholders(raw(texts, Language.EN, key)), placeholders(raw(texts, Language.FR, key)), key)));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void frenchIsSetAsInCanada(String area) {
        Messages texts = Messages.of(area);
        assertAll(texts.keys(Language.FR).stream().map(key -> () -> {
            String sentence = raw(texts, Language.FR, key)
                    .replace("%n", "")
                    .replace("decided-by: reviewer", "")
                    .replace("otherwise: reviewer", "")
                    .replace("by-default: false", "")
                    .replaceAll(CODE, "x");
            assertFalse(BAD_FRENCH.matcher(sentence).find(), key + ": " + sentence);
        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bon ?",
                "Bon\u00a0!",
                "Bon ; mais",
                "Bon: oui",
                "Bon : oui",
                "12 %",
                "\u00ab x \u00bb",
                "\u00abx\u00bb",
                "Limite:"
            })
    void badFrenchIsCaught(String sentence) {
        assertTrue(BAD_FRENCH.matcher(sentence).find(), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bon?",
                "Bon\u00a0: oui",
                "12\u00a0%",
                "\u00ab\u00a0x\u00a0\u00bb",
                "oui; non",
                "criteria.drl:6",
                "https://example.org"
            })
    void goodFrenchIsNot(String sentence) {
        assertFalse(BAD_FRENCH.matcher(sentence).find(), sentence);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void sentencesHaveFewerThanTwentyFiveWords(String area) {
        Messages texts = Messages.of(area);
        assertAll(Arrays.stream(Language.values()).flatMap(language -> texts.keys(language).stream()
                .flatMap(key -> Arrays.stream(raw(texts, language, key).split("[.?!;:] ")))
                .map(sentence -> () -> assertTrue(sentence.split("[ \u00a0]").length < 25, sentence))));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void noKeyStandsTwice(String area) throws IOException {
        for (Language language : Language.values()) {
            String name = area + "_" + language.code() + ".properties";
            byte[] bytes = Objects.requireNonNull(Messages.class.getResourceAsStream(name))
                    .readAllBytes();
            List<String> keys = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(MessagesTest::key)
                    .toList();
            assertEquals(keys.stream().distinct().toList(), keys, name);
        }
    }

    private static String key(String line) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return one.stringPropertyNames().iterator().next();
    }

    /** The sentence with its placeholders as they are written. */
    private static String raw(Messages texts, Language language, String key) {
        return texts.get(language, key, "{0}", "{1}", "{2}", "{3}", "{4}", "{5}", "{6}");
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void argumentsFillTheirPlaceWhateverTheyHold() {
        Messages texts = Messages.of("report");
        assertEquals("{1} to 2", texts.get(Language.EN, "between", "{1}", 2));
        assertEquals("au moins L'an 1", texts.get(Language.FR, "at-least", "L'an 1"));
        assertEquals("yes", texts.get(Language.EN, "yes", "left over"));
    }

    @Test
    void unknownAreasAndSentencesAreOurOwnErrors() {
        assertEquals(
                "no sentences in nothing_en.properties",
                assertThrows(IllegalArgumentException.class, () -> Messages.of("nothing"))
                        .getMessage());
        assertEquals(
                "no sentence nothing in report_fr",
                assertThrows(IllegalArgumentException.class, () -> Messages.of("report")
                                .get(Language.FR, "nothing"))
                        .getMessage());
    }

    @Test
    void aLanguageIsNamedByItsCode() {
        assertEquals("fr", Language.FR.code());
        assertEquals(Optional.of(Language.FR), Language.of("fr"));
        assertEquals(Optional.of(Language.EN), Language.of("en"));
        assertEquals(Optional.empty(), Language.of("FR"));
        assertEquals(Optional.empty(), Language.of("de"));
    }
}
