package ca.touchstone.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads objects with any names that are not blank; their order is kept, and each has a value. */
final class MapDeserializer extends StdDeserializer<Map<String, ?>> implements ContextualDeserializer {
    private static final long serialVersionUID = 1L;

    private final transient JavaType type;
    private final transient @Nullable JsonDeserializer<?> value;
    private final Naming naming;

    MapDeserializer(JavaType type, @Nullable JsonDeserializer<?> value, Naming naming) {
        super(type);
        this.type = type;
        this.value = value;
        this.naming = naming;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        return new MapDeserializer(
                type, context.findContextualValueDeserializer(type.getContentType(), property), naming);
    }

    @Override
    public @Nullable Map<String, ?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Reading reading = Reading.of(context);
        if (!parser.isExpectedStartObjectToken()) {
            return reading.isFiller(parser) ? null : reading.unexpected(parser, "expected-object");
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            if (PlaceholderPatterns.isBlank(name)) {
                reading.fault(parser, "blank-name");
            }
            String pointer = reading.pointer(parser);
            Object read = token == JsonToken.VALUE_NULL || value == null ? null : value.deserialize(parser, context);
            if (read == null) {
                Class<?> absent = type.getContentType().getRawClass();
                read = RecordInstantiator.absent(absent, reading, pointer, name, naming);
            }
            if (read != null) {
                map.put(name, read);
            }
        }
        return Collections.unmodifiableMap(map);
    }
}
