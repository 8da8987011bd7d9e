package ca.touchstone.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LocalizedTextTest {
    @Test
    void isReadInTheLanguageAskedForWhereThereIsOne() {
        LocalizedText both = new LocalizedText(null, "Welding", "Soudage");
        assertEquals("Welding", both.in(false));
        assertEquals("Soudage", both.in(true));
    }

    @Test
    void isReadInWhicheverLanguageThereIs() {
        assertEquals("Welding", new LocalizedText(null, "Welding", null).in(true));
        assertEquals("Soudage", new LocalizedText(null, null, "Soudage").in(false));
        assertEquals("Welding", new LocalizedText("Welding", null, null).in(true));
        assertEquals("Welding", new LocalizedText("Welding", null, null).in(false));
    }

    @Test
    void aTextWhoseLanguageIsNotNamedComesBeforeOneInTheOtherLanguage() {
        assertEquals("plain", new LocalizedText("plain", null, "Soudage").in(false));
        assertEquals("plain", new LocalizedText("plain", "Welding", null).in(true));
    }

    @Test
    void noneIsTheWholeText() {
        assertTrue(new LocalizedText("none", null, null).isNone());
        assertTrue(new LocalizedText(null, null, "none").isNone());
        assertFalse(new LocalizedText("none yet", null, null).isNone());
        assertFalse(new LocalizedText(null, "Welding", "none").isNone());
    }

    @Test
    void anEmptyTextIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new LocalizedText(null, null, null));
    }
}
