package ca.touchstone.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void isReadInTheLanguageAskedForWhereThereIsOne() {
        Text both = new Text(null, "Welding", "Soudage");
        assertEquals("Welding", both.in(false));
        assertEquals("Soudage", both.in(true));
    }

    @Test
    void isReadInWhicheverLanguageThereIs() {
        assertEquals("Welding", new Text(null, "Welding", null).in(true));
        assertEquals("Soudage", new Text(null, null, "Soudage").in(false));
        assertEquals("Welding", new Text("Welding", null, null).in(true));
        assertEquals("Welding", new Text("Welding", null, null).in(false));
    }

    @Test
    void aTextWhoseLanguageIsNotNamedComesBeforeOneInTheOtherLanguage() {
        assertEquals("plain", new Text("plain", null, "Soudage").in(false));
        assertEquals("plain", new Text("plain", "Welding", null).in(true));
    }

    @Test
    void noneIsTheWholeText() {
        assertTrue(new Text("none", null, null).isNone());
        assertTrue(new Text(null, null, "none").isNone());
        assertFalse(new Text("none yet", null, null).isNone());
        assertFalse(new Text(null, "Welding", "none").isNone());
    }

    @Test
    void anEmptyTextIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new Text(null, null, null));
    }
}
