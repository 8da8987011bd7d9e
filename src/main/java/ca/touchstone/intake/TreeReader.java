package ca.touchstone.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads one text into a tree, once, noting lines and faults on the way; a syntax error ends the reading. */
final class TreeReader {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final int LONGEST_WORD = 30;

    private final JsonFactory factory;
    private final String text;
    private final String file;
    private final Limits limits;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    /** The innermost place that reading has come to, for syntax errors. */
    private String place = "";

    TreeReader(JsonFactory factory, String text, String file, Limits limits) {
        this.factory = factory;
        this.text = text;
        this.file = file;
        this.limits = limits;
    }

    Reading<Document> read() {
        JsonNode root = NullNode.instance;
        try (JsonParser parser = factory.createParser(text)) {
            if (parser.nextToken() == null) {
                fault("", 0, "empty");
            } else {
                root = value(parser, "");
                place = "";
                if (parser.nextToken() != null) {
                    fault("", line(parser), "trailing");
                }
            }
        } catch (StreamConstraintsException e) {
            tooLarge(place, lines.getOrDefault(place, 0));
        } catch (JsonProcessingException e) {
            faults.add(syntax(e));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
        return faults.isEmpty()
                ? new Reading.Accepted<>(new Document(file, root, lines))
                : new Reading.Refused<>(faults);
    }

    /** The value at which the parser stands. The depth of the recursion is bounded by the limit on levels. */
    private JsonNode value(JsonParser parser, String pointer) throws IOException {
        place = pointer;
        lines.putIfAbsent(pointer, line(parser));
        refuseReferences(parser, pointer);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> list(parser, pointer);
            case VALUE_STRING -> TextNode.valueOf(text(parser, pointer));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, pointer);
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NULL -> NullNode.instance;
            case FIELD_NAME, END_OBJECT, END_ARRAY, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no value at " + pointer + " but " + parser.currentToken());
        };
    }

    private ObjectNode object(JsonParser parser, String pointer) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = text(parser, pointer);
            String child = Pointers.child(pointer, name);
            int line = line(parser);
            refuseReferences(parser, child);
            boolean repeated = object.has(name);
            if (repeated) {
                fault(child, line, "duplicate-name", Messages.shorten(name), String.valueOf(lines.get(child)));
            }
            lines.putIfAbsent(child, line);
            parser.nextToken();
            JsonNode value = value(parser, child);
            if (!repeated) {
                object.set(name, value);
            }
            place = pointer;
        }
        return object;
    }

    private ArrayNode list(JsonParser parser, String pointer) throws IOException {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser, Pointers.child(pointer, list.size())));
            place = pointer;
        }
        return list;
    }

    private String text(JsonParser parser, String pointer) throws IOException {
        String found = parser.getText();
        if (found.length() > limits.characters()) {
            tooLarge(pointer, line(parser));
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(found)) {
            fault(pointer, line(parser), "half-character");
        }
        return found;
    }

    private JsonNode number(JsonParser parser, String pointer) throws IOException {
        String written = parser.getText();
        if (!NUMBER.matcher(written).matches()) {
            fault(pointer, line(parser), "number-notation", Messages.shorten(written));
            return NullNode.instance;
        }
        try {
            return DecimalNode.valueOf(new BigDecimal(written));
        } catch (NumberFormatException exponentTooLong) {
            fault(pointer, line(parser), "number-exponent", Messages.shorten(written));
            return NullNode.instance;
        }
    }

    private void refuseReferences(JsonParser parser, String pointer) throws IOException {
        if (parser instanceof YAMLParser yaml
                && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null)) {
            fault(pointer, line(parser), "yaml-reference");
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private void tooLarge(String pointer, int line) {
        fault(
                pointer,
                line,
                "limits",
                String.valueOf(limits.levels()),
                String.valueOf(limits.characters()),
                String.valueOf(limits.digits()));
    }

    private void fault(String pointer, int line, String key, String... arguments) {
        faults.add(new Fault(Messages.AREA, file, pointer, line, key, List.of(arguments)));
    }

    private Fault syntax(JsonProcessingException e) {
        if (factory.getFormatName().equals(JsonFactory.FORMAT_NAME_JSON)) {
            JsonLocation at = e.getLocation();
            if (e instanceof JsonEOFException) {
                return syntax(at.getLineNr(), "json-end", String.valueOf(at.getColumnNr()));
            }
            int offset = Math.min((int) at.getCharOffset(), text.length() - 1);
            Word word = wordAt(offset);
            int column = at.getColumnNr() - (offset - word.start());
            return syntax(at.getLineNr(), "json-syntax", word.shown(), String.valueOf(column));
        }
        Position at = position(e);
        return syntax(at.line(), "yaml-syntax", String.valueOf(at.column()));
    }

    private Fault syntax(int line, String key, String... arguments) {
        return new Fault(Messages.AREA, file, place, line, key, List.of(arguments));
    }

    private record Word(int start, String shown) {}

    /** The word around an offset of the text, or the one character there when it is in no word. */
    private Word wordAt(int offset) {
        int start = offset;
        int end = offset + 1;
        if (isOfWord(offset)) {
            while (start > offset - LONGEST_WORD && isOfWord(start - 1)) {
                start--;
            }
            while (end < offset + LONGEST_WORD && isOfWord(end)) {
                end++;
            }
        }
        int first = text.codePointAt(start);
        return new Word(
                start,
                Character.isISOControl(first) || Character.isSupplementaryCodePoint(first)
                        ? String.format(Locale.ROOT, "U+%04X", first)
                        : text.substring(start, end));
    }

    private boolean isOfWord(int offset) {
        return offset >= 0
                && offset < text.length()
                && (Character.isLetterOrDigit(text.charAt(offset)) || "+-._".indexOf(text.charAt(offset)) >= 0);
    }

    private record Position(int line, int column) {}

    private Position position(JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            Mark mark = marked.getProblemMark();
            return new Position(mark.getLine() + 1, mark.getColumn() + 1);
        }
        if (e.getCause() instanceof ReaderException unprintable) {
            String before = text.substring(0, Math.min(unprintable.getPosition(), text.length()));
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            return new Position(line, before.length() - before.lastIndexOf('\n'));
        }
        @Nullable JsonLocation at = e.getLocation();
        return at == null ? new Position(0, 0) : new Position(at.getLineNr(), at.getColumnNr());
    }
}
