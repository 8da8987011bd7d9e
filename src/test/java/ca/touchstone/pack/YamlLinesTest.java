package ca.touchstone.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlLinesTest {
    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: 1\\n  reads: [x]\\n  b: 2\\n|a: 1\\n  b: 2\\n",
                "a: 1\\n  reads: [x,\\n    y]\\n  b: 2\\n|a: 1\\n  b: 2\\n",
                "a: 1\\n  reads:\\n    - x\\n    - y\\n\\n  # next\\n  b: 2\\n|a: 1\\n\\n  # next\\n  b: 2\\n",
                "a: 1\\n  reads:\\n  - x\\n  - y\\n  b: 2\\n|a: 1\\n  b: 2\\n",
                "a: 1\\n  reads: [x] # why\\n  b: 2\\n|a: 1\\n  # why\\n  b: 2\\n",
                "a: 1\\n  reads:\\n    # first\\n    - 'x # no' # second\\n  b: 2\\n|a: 1\\n  # first\\n  # second\\n  b: 2\\n",
                "a: 1\\n\\nreads:\\n  - x\\n|a: 1\\n",
                "a: 1\\n\\nreads:\\n  - x\\n# end\\n|a: 1\\n\\n# end\\n"
            })
    void aKeyGoesWithWhatItHoldsAndCommentsStay(String before, String after) {
        String text = lines(before);
        YamlLines yaml = new YamlLines(text);
        yaml.remove((int) text.substring(0, text.indexOf("reads"))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1);
        assertEquals(lines(after), yaml.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: b # c|# c",
                "a: b#c|``",
                "a: 'b # c'|``",
                "a: l'an # c|# c",
                "# c|# c",
                "a: [\"x # y\", 'z'] # c|# c"
            })
    void aCommentIsKnownFromAMarkInAText(String line, String comment) {
        assertEquals(comment, YamlLines.comment(line));
    }
}
