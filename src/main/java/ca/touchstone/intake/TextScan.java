package ca.touchstone.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A second pass over the text of a document, made only when somebody must be told where something stands: the line of
 * each part, and everything that makes the text unreadable. A syntax error ends it.
 */
final class TextScan {
    private final JsonFactory factory;
    private final String text;
    private final Limits limits;
    private final Map<String, Integer> lines = new HashMap<>();
    /** The names so far of each object around the token; of a list none. */
    private final Deque<Set<String>> names = new ArrayDeque<>();

    private final Faults faults;
    /** The innermost part that the pass has come to. */
    private String place = "";

    TextScan(JsonFactory factory, String text, String file, Limits limits) {
        this.factory = factory;
        this.text = text;
        this.limits = limits;
        this.faults = new Faults(file, this::line);
        try (JsonParser parser = factory.createParser(text)) {
            scan(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }

    /** What makes the text unreadable. */
    Faults faults() {
        return faults;
    }

    /** The line on which what stands there begins, from 1; that of the nearest part around it when nothing does. */
    int line(String pointer) {
        String place = pointer;
        while (!lines.containsKey(place) && !place.isEmpty()) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return lines.getOrDefault(place, 0);
    }

    private void scan(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                faults.add("", "empty");
                return;
            }
            do {
                note(parser);
                place = pointer(parser.getParsingContext().getParent());
                parser.nextToken();
            } while (!names.isEmpty());
            if (parser.currentToken() != null) {
                faults.addAt(parser.currentTokenLocation().getLineNr(), "", "trailing");
            }
        } catch (StreamConstraintsException e) {
            tooLarge(line(place), place);
        } catch (JsonProcessingException e) {
            new SyntaxError(text, e).note(factory.getFormatName(), place, faults);
        }
    }

    /** Notes the line of the token at which the parser stands, and what is wrong with it. */
    private void note(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isStructEnd()) {
            names.pop();
            return;
        }
        String pointer = pointer(parser.getParsingContext());
        place = pointer;
        int line = parser.currentTokenLocation().getLineNr();
        lines.putIfAbsent(pointer, line);
        String fault = StrictParser.faultOf(parser, limits);
        if (StrictParser.TOO_LARGE.equals(fault)) {
            tooLarge(line, pointer);
        } else if (fault != null) {
            faults.addAt(line, pointer, fault, MessageText.shorten(parser.getText()));
        }
        if (token == JsonToken.FIELD_NAME && !names.element().add(parser.currentName())) {
            String name = MessageText.shorten(parser.currentName());
            faults.addAt(line, pointer, "duplicate-name", name, String.valueOf(line(pointer)));
        }
        if (token.isStructStart()) {
            names.push(new HashSet<>());
        }
    }

    private void tooLarge(int line, String pointer) {
        String levels = String.valueOf(limits.levels());
        String characters = String.valueOf(limits.characters());
        faults.addAt(line, pointer, StrictParser.TOO_LARGE, levels, characters, String.valueOf(limits.digits()));
    }

    private static String pointer(@Nullable JsonStreamContext context) {
        return context == null ? "" : context.pathAsPointer().toString();
    }
}
