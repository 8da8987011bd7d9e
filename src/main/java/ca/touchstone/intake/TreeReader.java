package ca.touchstone.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
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
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one text into a tree, once, noting lines and faults on the way; a syntax error ends the reading. */
final class TreeReader {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private final JsonFactory factory;
    private final String text;
    private final String file;
    private final Limits limits;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Faults faults;
    /** The innermost place that reading has come to, for syntax errors. */
    private String place = "";

    TreeReader(JsonFactory factory, String text, String file, Limits limits) {
        this.factory = factory;
        this.text = text;
        this.file = file;
        this.limits = limits;
        this.faults = new Faults(file, pointer -> lines.getOrDefault(pointer, 0));
    }

    /** The line on which each part begins, by its JSON Pointer; of a text that was read. */
    Map<String, Integer> lines() {
        return lines;
    }

    Result<Document> read() {
        JsonNode root = NullNode.instance;
        try (JsonParser parser = factory.createParser(text)) {
            if (parser.nextToken() == null) {
                faults.add("", "empty");
            } else {
                root = value(parser, "");
                place = "";
                if (parser.nextToken() != null) {
                    faults.addAt(line(parser), "", "trailing");
                }
            }
        } catch (StreamConstraintsException e) {
            tooLarge(place, lines.getOrDefault(place, 0));
        } catch (JsonProcessingException e) {
            new SyntaxError(text, e).note(factory.getFormatName(), place, faults);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
        return faults.count() == 0 ? new Result.Valid<>(new Document(file, root, () -> lines)) : faults.refused();
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
                faults.addAt(
                        line, child, "duplicate-name", MessageText.shorten(name), String.valueOf(lines.get(child)));
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
        if (hasHalfCharacter(found)) {
            faults.addAt(line(parser), pointer, "half-character");
        }
        return found;
    }

    /** Whether a surrogate stands alone, which is no character. */
    static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private JsonNode number(JsonParser parser, String pointer) throws IOException {
        String written = parser.getText();
        if (written.length() > limits.digits()) {
            tooLarge(pointer, line(parser));
            return NullNode.instance;
        }
        if (!NUMBER.matcher(written).matches()) {
            faults.addAt(line(parser), pointer, "number-notation", MessageText.shorten(written));
            return NullNode.instance;
        }
        try {
            return DecimalNode.valueOf(new BigDecimal(written));
        } catch (NumberFormatException exponentTooLong) {
            faults.addAt(line(parser), pointer, "number-exponent", MessageText.shorten(written));
            return NullNode.instance;
        }
    }

    private void refuseReferences(JsonParser parser, String pointer) throws IOException {
        if (parser instanceof YAMLParser yaml
                && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null)) {
            faults.addAt(line(parser), pointer, "yaml-reference");
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private void tooLarge(String pointer, int line) {
        faults.addAt(
                line,
                pointer,
                "limits",
                String.valueOf(limits.levels()),
                String.valueOf(limits.characters()),
                String.valueOf(limits.digits()));
    }
}
