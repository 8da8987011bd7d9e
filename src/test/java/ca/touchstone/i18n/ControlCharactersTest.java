package ca.touchstone.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlCharactersTest {
    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u0000', '\u0007', '\u0008', '\u001b', '\u007f', '\u0085', '\u009b', '\u061c', '\u200b', '\u200e',
                '\u200f', '\u2028', '\u202a', '\u202e', '\u2060', '\u2066', '\u2069', '\ufeff', '\ufff9'
            })
    void whatActsWhereItIsShownIsWrittenAsItsEscape(char c) {
        assertEquals(
                "a\\u" + String.format(Locale.ROOT, "%04x", (int) c) + "b", ControlCharacters.escape("a" + c + "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a\nb\r\n\tc", "é à «\u00a0œ\u00a0»", "日本語", "👩\u200d🔧", "نص", "a\u200cb"})
    void whatPeopleWriteStays(String text) {
        assertEquals(text, ControlCharacters.escape(text));
    }

    @Test
    void aSequenceThatWouldClearTheScreenIsText() {
        assertEquals("\\u001b[2Jx", ControlCharacters.escape("\u001b[2Jx"));
    }
}
