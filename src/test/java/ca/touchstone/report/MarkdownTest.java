package ca.touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '"',
            value = {
                "a *b* _c_\ta \\*b\\* \\_c\\_",
                "[x](y)\t\\[x\\](y)",
                "a | b\ta \\| b",
                "<b>&amp;\t\\<b\\>&amp;amp;",
                "$5 `x` ~y~\t\\$5 \\`x\\` \\~y\\~",
                "# title\t\\# title",
                "- item\t\\- item",
                "12. item\t12\\. item",
                "12.5 hours\t12.5 hours",
                "Élan, l'an 1\tÉlan, l'an 1"
            })
    void aTextReadsAsItIsWritten(String text, String escaped) {
        assertEquals(escaped, Markdown.escape(text));
    }

    @Test
    void aTextStaysOnOneLine() {
        assertEquals("a b c", Markdown.escape(" a\n b\r\n\tc "));
    }

    @Test
    void anAddressDoesNotEndItsLink() {
        assertEquals("[a](b/c#L1)", Markdown.link("a", "b/c#L1"));
        assertEquals("[a](<b (c) d>)", Markdown.link("a", "b (c) d"));
        assertEquals("[a](b%3Ec)", Markdown.link("a", "b>c"));
    }
}
