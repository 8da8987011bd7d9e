package ca.touchstone.intake;

import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.Range;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdValueInstantiator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of what was read. Of the components that may not be null a list or map that is not stated is empty, a
 * record asks for what it may not lack itself, and anything else must be stated.
 */
final class RecordInstantiator extends StdValueInstantiator {
    private static final long serialVersionUID = 1L;

    private final transient RecordComponent[] components;
    private final boolean[] mayBeAbsent;
    private final Naming naming;

    RecordInstantiator(StdValueInstantiator usual, Class<?> type, Naming naming) {
        super(usual);
        this.components = type.getRecordComponents();
        this.naming = naming;
        this.mayBeAbsent = new boolean[components.length];
        for (int i = 0; i < components.length; i++) {
            mayBeAbsent[i] = mayBeAbsent(components[i]);
        }
    }

    /** Whether nothing follows from what stands there being null. */
    private static boolean mayBeAbsent(RecordComponent component) {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return true;
        }
        if (!isPart(component.getType())) {
            return false;
        }
        for (RecordComponent inner : component.getType().getRecordComponents()) {
            if (!mayBeAbsent(inner)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value is a record with fields of its own. */
    private static boolean isPart(Class<?> type) {
        return type.isRecord() && type != LocalizedText.class && type != Range.class;
    }

    @Override
    public boolean canCreateFromString() {
        return true;
    }

    /** A part in whose place a text stands is not stated when the text is a filler; any other text is a fault. */
    @Override
    public @Nullable Object createFromString(DeserializationContext context, String text) throws IOException {
        Reading reading = Reading.of(context);
        return reading.isFiller(context.getParser())
                ? null
                : reading.unexpected(context.getParser(), "expected-object");
    }

    @Override
    public Object createFromObjectWith(DeserializationContext context, @Nullable Object[] values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (!mayBeAbsent[i] && isNothing(values[i])) {
                String name = naming.of(components[i].getName());
                String pointer = Pointers.child(place(context), name);
                values[i] = absent(components[i].getType(), Reading.of(context), pointer, name, naming);
            }
        }
        return super.createFromObjectWith(context, values);
    }

    /** Whether a value is null, or null kept as JSON. */
    private static boolean isNothing(@Nullable Object value) {
        return value == null || (value instanceof JsonNode node && node.isNull());
    }

    /** Where the object stands. Jackson makes it at its end, or before a field more than it has components. */
    private static String place(DeserializationContext context) {
        JsonParser parser = context.getParser();
        JsonStreamContext place = parser.getParsingContext();
        boolean inside = parser.hasToken(JsonToken.FIELD_NAME);
        return Reading.of(context).pointer(inside ? place.getParent() : place);
    }

    /** What stands for a value that must not be null and is not stated; a fault is noted where nothing can. */
    static @Nullable Object absent(Class<?> type, Reading reading, String pointer, String name, Naming naming) {
        if (type == List.class) {
            return List.of();
        } else if (type == Map.class) {
            return Map.of();
        } else if (!isPart(type)) {
            reading.required(pointer, name);
        } else if (reading.isSound(pointer)) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    String inner = naming.of(component.getName());
                    absent(component.getType(), reading, Pointers.child(pointer, inner), inner, naming);
                }
            }
        }
        return null;
    }
}
