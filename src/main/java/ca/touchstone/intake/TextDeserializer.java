package ca.touchstone.intake;

import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.NameOf;
import ca.touchstone.program.Notation;
import ca.touchstone.program.OneOf;
import ca.touchstone.program.RefersTo;
import ca.touchstone.program.Written;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a text of the closed set, or in the notation, that the component of a record asks for. */
final class TextDeserializer extends StdScalarDeserializer<String> implements ContextualDeserializer {
    /** Longer texts are in no notation; matching them would take too deep a stack. */
    static final int LONGEST_NOTATION = 1_000;

    private static final long serialVersionUID = 1L;

    private final boolean isId;
    private final transient List<String> values;
    private final @Nullable Notation notation;
    /** What it names. */
    private final NameOf.@Nullable Kind named;
    /** The list that holds the members whose ids may stand here. */
    private final @Nullable String list;

    /** Of texts of which nothing is asked. */
    TextDeserializer() {
        super(String.class);
        this.isId = false;
        this.values = List.of();
        this.notation = null;
        this.named = null;
        this.list = null;
    }

    private TextDeserializer(RecordComponent component) {
        super(String.class);
        OneOf oneOf = component.getAnnotation(OneOf.class);
        Written written = component.getAnnotation(Written.class);
        NameOf name = component.getAnnotation(NameOf.class);
        RefersTo refersTo = component.getAnnotation(RefersTo.class);
        this.isId = component.getName().equals("id");
        // Names are recognised once all is bound, since some depend on where the provider is.
        this.values = oneOf == null || name != null ? List.of() : List.of(oneOf.value());
        this.notation = written == null ? null : written.value();
        this.named = name == null ? null : name.value();
        this.list = refersTo == null ? null : refersTo.value();
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        RecordComponent component = RecordInstantiator.component(property);
        return component == null ? this : new TextDeserializer(component);
    }

    /** Whether the member of a list is the very word for none. */
    boolean saysNone(JsonParser parser, Reading reading) throws IOException {
        return reading.saysNone(parser) && !values.contains(parser.getText());
    }

    private boolean isFree() {
        return values.isEmpty() && notation == null && list == null;
    }

    /** Whether a name is one of which something is known, whatever its words would come to: "credits". */
    private boolean isKnown(JsonParser parser, Reading reading) throws IOException {
        return named != null
                && reading.describes
                && parser.hasToken(JsonToken.VALUE_STRING)
                && RecognisedNames.shipped().table(named).knows(parser.getText());
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Reading reading = Reading.of(context);
        Meaning meaning = isFree() && !isKnown(parser, reading) ? reading.meaning(parser) : null;
        if (meaning != null) {
            return Scalars.words(parser, reading, meaning);
        }
        String text = reading.isFiller(parser) ? null : Scalars.text(parser, reading, "expected-text");
        if (text == null) {
            return null;
        }
        if (isId) {
            reading.id(parser, text);
        }
        if (!values.isEmpty()) {
            return reading.oneOf(parser, text, values);
        }
        if (reading.saysNone(parser)) {
            text = LocalizedText.NONE;
        }
        if (notation != null && !isInNotation(text)) {
            reading.fault(parser, "notation", MessageText.shorten(text), notation.example());
            return null;
        }
        if (notation == Notation.POINTER) {
            reading.target(parser, text);
        }
        if (list != null) {
            reading.reference(parser, list, text);
        }
        return text;
    }

    private boolean isInNotation(String text) {
        return text.length() <= LONGEST_NOTATION && notation != null && notation.accepts(text);
    }
}
