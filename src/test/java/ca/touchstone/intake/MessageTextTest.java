package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageTextTest {
    private static final Object[] MARKS =
            IntStream.range(0, 5).mapToObj(i -> "<" + i + ">").toArray();

    private final Messages texts = Messages.of(MessageText.AREA);

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertEquals(texts.keys(Language.EN), texts.keys(Language.FR));
    }

    @Test
    void bothLanguagesSayTheSameArguments() {
        assertAll(texts.keys(Language.EN).stream()
                .map(key -> () -> assertEquals(
                        marks(texts.get(Language.EN, key, MARKS)), marks(texts.get(Language.FR, key, MARKS)), key)));
    }

    @Test
    void sentencesHaveFewerThanTwentyFiveWords() {
        assertAll(texts.keys(Language.EN).stream()
                .flatMap(key -> Arrays.stream(Language.values()).map(language -> texts.get(language, key, MARKS)))
                .flatMap(message -> Arrays.stream(message.split("[.?] ")))
                .map(sentence -> () -> assertTrue(sentence.split("[ \u00A0]").length < 25, sentence)));
    }

    @Test
    void frenchIsSetAsInCanada() {
        assertAll(texts.keys(Language.FR).stream()
                .map(key -> texts.get(Language.FR, key, MARKS))
                .map(sentence -> () -> FrenchTypography.check(sentence)));
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertEquals("a".repeat(60), MessageText.shorten("a".repeat(60)));
        assertEquals("a".repeat(60) + "…", MessageText.shorten("a".repeat(61)));
        assertEquals("😀".repeat(60) + "…", MessageText.shorten("😀".repeat(61)));
        assertEquals("two lines", MessageText.shorten(" two\n  lines "));
    }

    private static Set<String> marks(String sentence) {
        Set<String> marks = new TreeSet<>();
        Arrays.stream(MARKS).map(Object::toString).filter(sentence::contains).forEach(marks::add);
        return marks;
    }
}
