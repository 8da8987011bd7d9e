package ca.touchstone.intake;

import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.Range;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdValueInstantiator;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
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
    private final boolean[] required;
    private final Naming naming;

    RecordInstantiator(StdValueInstantiator usual, Class<?> type, Naming naming) {
        super(usual);
        this.components = type.getRecordComponents();
        this.naming = naming;
        this.required = new boolean[components.length];
        for (int i = 0; i < required.length; i++) {
            required[i] = isRequired(components[i]);
        }
    }

    /** The component of a record that a property is; null for anything else. */
    static @Nullable RecordComponent component(@Nullable BeanProperty property) {
        return property != null && property.getMember() instanceof AnnotatedParameter parameter
                ? parameter.getDeclaringClass().getRecordComponents()[parameter.getIndex()]
                : null;
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
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
        Reading reading = Reading.of(context);
        // Of a description nothing is required, and its groups are made by their records.
        for (int i = 0; i < values.length && !reading.describes; i++) {
            if (required[i] && values[i] == null) {
                String name = naming.of(components[i].getName());
                values[i] =
                        absent(components[i].getType(), reading, Pointers.child(place(context), name), name, naming);
            }
        }
        return super.createFromObjectWith(context, values);
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
                if (isRequired(component)) {
                    String inner = naming.of(component.getName());
                    absent(component.getType(), reading, Pointers.child(pointer, inner), inner, naming);
                }
            }
        }
        return null;
    }
}
