package ca.touchstone.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''            | ''",
                "a             | 1:a",
                "a;            | 1:a",
                "a;b           | 1:a 2:b",
                "a<;b<         | 1:a 2:b",
                ";;a;          | 3:a",
                "' ;<; <;b'    | 4:b",
                "éàü;日本;     | 1:éàü 2:!",
                "12345;        | 1:12345",
                "123456;       | 1:123456",
                "123456<;      | 1:123456",
                "1234567;a     | 1:! 2:a",
                "123456789<;a  | 1:! 2:a",
                "123456<       | 1:123456",
                "1234567       | 1:!",
                "a<b;          | 1:a<b"
            })
    void linesAreTheSameWhereverTheBytesAreCut(String text, String expected) {
        byte[] bytes =
                text.replace(';', '\n').replace('<', '\r').replace("日本", "日本語").getBytes(StandardCharsets.UTF_8);
        for (int size = 1; size <= Math.max(1, bytes.length); size++) {
            Lines lines = new Lines(6);
            List<Lines.Line> found = new ArrayList<>();
            for (int from = 0; from < bytes.length; from += size) {
                found.addAll(lines.add(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + size))));
            }
            found.addAll(lines.end());

            assertEquals(expected == null ? "" : expected, told(found), "in parts of " + size);
        }
    }

    private static String told(List<Lines.Line> lines) {
        List<String> told = new ArrayList<>();
        for (Lines.Line line : lines) {
            told.add(line.number() + ":"
                    + (line.isTooLong() ? "!" : new String(line.text(), StandardCharsets.UTF_8).replace('\r', '<')));
        }
        return String.join(" ", told);
    }
}
