package ca.touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderPatternsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \t\n",
                "\u00A0\u202F\uFEFF",
                "<name of body>",
                " <insert date> ",
                "TBD",
                "tbd",
                " TBA ",
                "TBC.",
                "TBD (fall 2026)",
                "TBD - with the council",
                "TBD: see the council",
                "to be determined",
                "To be determined by the Senate",
                "To Be Announced",
                "à déterminer",
                "À DÉTERMINER",
                "A determiner par le conseil",
                "à venir",
                "À venir (automne)",
                "à confirmer",
                "à compléter",
                "n/a",
                "N/A",
                "n/a (stands alone)",
                "s.o.",
                "S.O.",
                "xxx",
                "XXXX",
                "?",
                "???",
                "-",
                "—",
                "...",
                "…",
                "Lorem ipsum dolor sit amet,\nconsectetur"
            })
    void aFillerStatesNothing(String text) {
        assertTrue(PlaceholderPatterns.isPlaceholder(text), text);
        assertFalse(PlaceholderPatterns.isNone(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBD Bank Group",
                "TBD-Bank",
                "Tbda",
                "The lorem ipsum generator",
                "À venir en aide aux personnes âgées",
                "Name/Address",
                "n/a2",
                "S.O.S. Training",
                "<p>Weld</p> <p>Cut</p>",
                "a < b",
                "xx",
                "XXX Olympiad",
                "Why? How?",
                "-1",
                "none",
                "0"
            })
    void whatOnlyLooksLikeAFillerIsAStatement(String text) {
        assertFalse(PlaceholderPatterns.isPlaceholder(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", " NONE ", "aucun", "Aucune", "néant", "NÉANT", "neant"})
    void theseWordsStateThatThereIsNone(String text) {
        assertTrue(PlaceholderPatterns.isNone(text), text);
        assertFalse(PlaceholderPatterns.isPlaceholder(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none.", "none yet", "nonesuch", "aucuns", "Aucun préalable", "no", "zero"})
    void otherWordsDoNot(String text) {
        assertFalse(PlaceholderPatterns.isNone(text), text);
    }

    @Test
    void aVeryLongTextIsMatchedAllTheSame() {
        String spaces = " ".repeat(100_000);
        assertTrue(PlaceholderPatterns.isPlaceholder(spaces));
        assertFalse(PlaceholderPatterns.isPlaceholder(spaces + "x"));
        assertFalse(PlaceholderPatterns.isPlaceholder("TBD" + spaces + "x"));
        assertTrue(PlaceholderPatterns.isPlaceholder("to be determined" + spaces + "x"));
        assertFalse(PlaceholderPatterns.isPlaceholder("<".repeat(100_000)));
        assertFalse(PlaceholderPatterns.isNone(spaces + "none" + spaces + "x"));
    }
}
