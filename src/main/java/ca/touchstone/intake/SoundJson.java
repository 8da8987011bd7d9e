package ca.touchstone.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON that has nothing wrong with it, as nearly all has, without noting places and lines. At the first thing that
 * is wrong it gives up; {@link TreeReader} then says what and where.
 */
final class SoundJson {
    private final JsonParser parser;
    private final Limits limits;

    private SoundJson(JsonParser parser, Limits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    /** The tree of the text; null when something is wrong with it. */
    static @Nullable JsonNode read(JsonFactory factory, String text, Limits limits) {
        try (JsonParser parser = factory.createParser(text)) {
            if (parser.nextToken() == null) {
                return null;
            }
            JsonNode root = new SoundJson(parser, limits).value();
            return root == null || parser.nextToken() != null ? null : root;
        } catch (JsonProcessingException wrong) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }

    private @Nullable JsonNode value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> {
                String text = text();
                yield text == null ? null : TextNode.valueOf(text);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NULL -> NullNode.instance;
            case FIELD_NAME, END_OBJECT, END_ARRAY, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> null;
        };
    }

    private @Nullable ObjectNode object() throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = text();
            parser.nextToken();
            JsonNode value = value();
            if (name == null || value == null || object.replace(name, value) != null) {
                return null;
            }
        }
        return object;
    }

    private @Nullable ArrayNode list() throws IOException {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode value = value();
            if (value == null) {
                return null;
            }
            list.add(value);
        }
        return list;
    }

    private @Nullable String text() throws IOException {
        String text = parser.getText();
        return text.length() > limits.characters() || TreeReader.hasHalfCharacter(text) ? null : text;
    }

    private @Nullable DecimalNode number() throws IOException {
        String written = parser.getText();
        if (parser.isNaN() || written.length() > limits.digits()) {
            return null;
        }
        try {
            return DecimalNode.valueOf(new BigDecimal(written));
        } catch (NumberFormatException exponentTooLong) {
            return null;
        }
    }
}
