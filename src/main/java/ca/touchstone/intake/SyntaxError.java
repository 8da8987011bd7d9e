package ca.touchstone.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in plain words where a parser lost its way, and at what. */
final class SyntaxError {
    private static final int LONGEST_WORD = 30;

    private final String text;
    private final JsonProcessingException error;

    SyntaxError(String text, JsonProcessingException error) {
        this.text = text;
        this.error = error;
    }

    /** Notes the error; {@code pointer} is the innermost place that reading had come to. */
    void note(String format, String pointer, Faults faults) {
        if (!format.equals(JsonFactory.FORMAT_NAME_JSON)) {
            Position at = ofYaml();
            faults.addAt(at.line(), pointer, "yaml-syntax", String.valueOf(at.column()));
            return;
        }
        JsonLocation at = error.getLocation();
        if (error instanceof JsonEOFException) {
            faults.addAt(at.getLineNr(), pointer, "json-end", String.valueOf(at.getColumnNr()));
            return;
        }
        int offset = Math.min((int) at.getCharOffset(), text.length() - 1);
        int start = startOfWord(offset);
        String column = String.valueOf(at.getColumnNr() - (offset - start));
        faults.addAt(at.getLineNr(), pointer, "json-syntax", wordFrom(start, offset), column);
    }

    private record Position(int line, int column) {}

    private Position ofYaml() {
        if (error.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            Mark mark = marked.getProblemMark();
            return new Position(mark.getLine() + 1, mark.getColumn() + 1);
        }
        if (error.getCause() instanceof ReaderException unprintable) {
            String before = text.substring(0, Math.min(unprintable.getPosition(), text.length()));
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            return new Position(line, before.length() - before.lastIndexOf('\n'));
        }
        @Nullable JsonLocation at = error.getLocation();
        return at == null ? new Position(0, 0) : new Position(at.getLineNr(), at.getColumnNr());
    }

    private int startOfWord(int offset) {
        int start = offset;
        while (isOfWord(offset) && start > offset - LONGEST_WORD && isOfWord(start - 1)) {
            start--;
        }
        return start;
    }

    /** The word around an offset, or the one character there when it is in no word. */
    private String wordFrom(int start, int offset) {
        int end = offset + 1;
        while (isOfWord(offset) && end < offset + LONGEST_WORD && isOfWord(end)) {
            end++;
        }
        int first = text.codePointAt(start);
        return Character.isISOControl(first) || Character.isSupplementaryCodePoint(first)
                ? String.format(Locale.ROOT, "U+%04X", first)
                : text.substring(start, end);
    }

    private boolean isOfWord(int offset) {
        return offset >= 0
                && offset < text.length()
                && (Character.isLetterOrDigit(text.charAt(offset)) || "+-._".indexOf(text.charAt(offset)) >= 0);
    }
}
