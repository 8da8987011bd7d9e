package ca.touchstone.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is noted while Jackson binds one part of a document: faults, words that are no facts, and what must be looked at
 * once all is bound. Deserializers find it in their context. What could not be read is bound as null.
 */
final class Reading {
    /** An id that stands for a member of another list. */
    record Reference(String pointer, String list, String id) {}

    private final Document document;
    private final String base;
    /** Whether fillers state nothing and "none" is a statement, as in descriptions. */
    final boolean describes;

    final Faults faults;
    final List<NoFact> noFacts = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();
    /** What evidence points at: the place of each JSON Pointer in the document, and the pointer. */
    final Map<String, String> targets = new LinkedHashMap<>();
    /** The member that has each id, by the list and the id. */
    private final Map<String, Map<String, String>> ids = new HashMap<>();

    /** A reading of what stands at a JSON Pointer of a document. */
    Reading(Document document, String base, boolean describes) {
        this.document = document;
        this.base = base;
        this.describes = describes;
        this.faults = new Faults(document.file(), document::line);
    }

    static Reading of(DeserializationContext context) {
        return (Reading) Objects.requireNonNull(context.getAttribute(Reading.class));
    }

    /** Binds the part, which must be an object; null when it is none. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // The reader is that of the type, as Jackson's own method has it.
    <T> @Nullable T read(ObjectReader reader) {
        JsonNode node = document.at(base);
        try {
            if (!node.isObject()) {
                JsonParser parser = (node.isMissingNode() ? NullNode.instance : node).traverse();
                parser.nextToken();
                return unexpected(parser, "expected-object");
            }
            return reader.withAttribute(Reading.class, this).readValue(node);
        } catch (IOException e) {
            throw new IllegalStateException("what is wrong is noted, not thrown", e);
        }
    }

    /** What was bound, unless something is wrong. */
    <T> Result<T> result(@Nullable T value) {
        return value == null || faults.count() > 0 ? faults.refused() : new Result.Valid<>(value);
    }

    /** The place of the token at which the parser stands, in the document. */
    String pointer(JsonParser parser) {
        return pointer(parser.getParsingContext());
    }

    String pointer(JsonStreamContext place) {
        return base + place.pathAsPointer();
    }

    /** What stands at that place of the description. */
    JsonNode at(String pointer) {
        return document.at(base + pointer);
    }

    /** What stands there, as it is. */
    JsonNode node(JsonParser parser) throws IOException {
        JsonNode node = document.at(pointer(parser));
        parser.skipChildren();
        return node;
    }

    void fault(JsonParser parser, String key, String... arguments) {
        faults.add(pointer(parser), key, arguments);
    }

    /** Notes that something else stands there than what the sentence of that key expects, and passes it over. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // Null is of every type.
    <T> @Nullable T unexpected(JsonParser parser, String key) throws IOException {
        fault(parser, key, shown(parser));
        parser.skipChildren();
        return null;
    }

    /** What was found, as JSON would write it, but short. */
    private static String shown(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> "{…}";
            case START_ARRAY -> "[…]";
            case VALUE_STRING -> "\"" + MessageText.shorten(parser.getText()) + "\"";
            default -> MessageText.shorten(parser.getText());
        };
    }

    /** Whether a filler stands there, which states nothing; it is noted. */
    boolean isFiller(JsonParser parser) throws IOException {
        boolean filler = describes
                && parser.hasToken(JsonToken.VALUE_STRING)
                && PlaceholderPatterns.isPlaceholder(parser.getText());
        if (filler) {
            noFact(parser, NoFact.Reason.PLACEHOLDER);
        }
        return filler;
    }

    /** Whether a text is the very word for none. */
    boolean saysNone(JsonParser parser) throws IOException {
        return describes && parser.hasToken(JsonToken.VALUE_STRING) && PlaceholderPatterns.isNone(parser.getText());
    }

    /** What the text there comes to; null where no free text is wanted. */
    @Nullable
    Meaning meaning(JsonParser parser) throws IOException {
        if (!describes || !parser.hasToken(JsonToken.VALUE_STRING)) {
            return null;
        }
        String field = field(parser.getParsingContext());
        Words words = Words.shipped();
        return words.areWantedIn(field) ? words.meaning(parser.getText(), field) : null;
    }

    /** The name of the field there; of a text in a language, that of the text. */
    private static String field(JsonStreamContext place) {
        StringBuilder name = new StringBuilder();
        for (JsonStreamContext at = place; at != null; at = at.getParent()) {
            if (at.hasCurrentName()) {
                name.insert(0, name.length() == 0 ? at.getCurrentName() : at.getCurrentName() + ".");
            }
        }
        String found = name.toString();
        int end = found.lastIndexOf('.');
        boolean language = found.endsWith(".en") || found.endsWith(".fr");
        return language ? found.substring(0, end) : found;
    }

    /** Notes that the words there are no fact. */
    void noFact(JsonParser parser, NoFact.Reason reason) throws IOException {
        noFacts.add(noted(parser, reason));
    }

    /** What is to be noted of the words there if they are no fact. */
    NoFact noted(JsonParser parser, NoFact.Reason reason) throws IOException {
        return new NoFact(parser.getParsingContext().pathAsPointer().toString(), parser.getText(), reason);
    }

    /** The very word for none is a fault beside other members; a sentence that says so is passed over. */
    void noneAmongOthers(NoFact none) {
        if (PlaceholderPatterns.isNone(none.found())) {
            faults.add(base + none.pointer(), "none-among-others");
        } else {
            noFacts.add(none);
        }
    }

    /** The text, when it is one of the values; else what is near it is proposed. */
    @Nullable
    String oneOf(JsonParser parser, String text, List<String> values) {
        if (values.contains(text)) {
            return text;
        }
        String listed = String.join(", ", values);
        Nearest.spelling(text, values)
                .ifPresentOrElse(
                        near -> fault(parser, "one-of-near", MessageText.shorten(text), near, listed),
                        () -> fault(parser, "one-of", MessageText.shorten(text), listed));
        return null;
    }

    /** Notes a field that is none of the known ones. */
    void unknownField(String pointer, String name, List<String> known) {
        String shown = MessageText.shorten(name);
        Nearest.to(name, known)
                .ifPresentOrElse(
                        near -> faults.add(pointer, "unknown-field-near", shown, near),
                        () -> faults.add(pointer, "unknown-field", shown, String.join(", ", known)));
    }

    /** Notes what must stand there and does not, unless there is a fault at that place already. */
    void required(String pointer, String name) {
        if (isSound(pointer)) {
            faults.add(pointer, "required", name);
        }
    }

    /** Whether nothing is wrong at or below that place. */
    boolean isSound(String pointer) {
        return !faults.isAnyWithin(pointer);
    }

    /** Notes the id of a member of a list, which no other member may have. */
    void id(JsonParser parser, String id) {
        JsonStreamContext member = parser.getParsingContext().getParent();
        if (member == null || !member.inArray()) {
            return;
        }
        String own = base + member.pathAsPointer();
        String list = own.substring(0, own.lastIndexOf('/'));
        String first = ids.computeIfAbsent(list, key -> new HashMap<>()).putIfAbsent(id, own);
        if (first != null) {
            fault(parser, "id-repeated", MessageText.shorten(id), first);
        }
    }

    void reference(JsonParser parser, String list, String id) {
        references.add(new Reference(pointer(parser), list, id));
    }

    void target(JsonParser parser, String pointer) {
        targets.put(pointer(parser), pointer);
    }
}
