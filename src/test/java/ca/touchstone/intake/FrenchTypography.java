package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

/** How French is set in Canada. */
final class FrenchTypography {
    private static final Pattern SPACE_BEFORE = Pattern.compile("[ \u00A0\u202F][?!;]");
    private static final Pattern NO_BREAK_SPACE_MISSING = Pattern.compile("[^\u00A0][:%$»](?![0-9])|«[^\u00A0]");

    private FrenchTypography() {}

    static void check(String sentence) {
        assertFalse(SPACE_BEFORE.matcher(sentence).find(), "space before ? ! or ; in: " + sentence);
        assertFalse(
                NO_BREAK_SPACE_MISSING.matcher(sentence).find(), "no no-break space at : % $ « or » in: " + sentence);
        assertTrue(sentence.chars().noneMatch(c -> c == '"'), "straight quotation mark in: " + sentence);
    }
}
