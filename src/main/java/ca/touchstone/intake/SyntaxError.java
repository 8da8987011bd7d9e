package ca.touchstone.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in plain words where a parser lost its way, and at what. */
final class SyntaxError {
    private static final int LONGEST_WORD = 30;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}+._-]+");
    private static final Pattern NOTHING = Pattern.compile("[ \t\r\n]*");

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
        if (error instanceof JsonEOFException || isAtTheEnd(at)) {
            faults.addAt(at.getLineNr(), pointer, "json-end", String.valueOf(at.getColumnNr()));
            return;
        }
        int offset = Math.min((int) at.getCharOffset(), text.length() - 1);
        Matcher word = WORD.matcher(text)
                .region(Math.max(0, offset - LONGEST_WORD + 1), Math.min(text.length(), offset + LONGEST_WORD));
        boolean found = word.find();
        while (found && word.end() <= offset) {
            found = word.find();
        }
        boolean within = found && word.start() <= offset;
        String column = String.valueOf(at.getColumnNr() - (within ? offset - word.start() : 0));
        faults.addAt(at.getLineNr(), pointer, "json-syntax", within ? word.group() : character(offset), column);
    }

    /** Whether nothing follows: behind a comma, the parser says of the end that it is unexpected. */
    private boolean isAtTheEnd(JsonLocation at) {
        return NOTHING.matcher(text.substring(Math.min((int) at.getCharOffset(), text.length())))
                .matches();
    }

    private String character(int offset) {
        int character = text.codePointAt(offset);
        return Character.isISOControl(character) || Character.isSupplementaryCodePoint(character)
                ? String.format(Locale.ROOT, "U+%04X", character)
                : Character.toString(character);
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
}
