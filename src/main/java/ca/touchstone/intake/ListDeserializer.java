package ca.touchstone.intake;

import ca.touchstone.program.ProgramDescription;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists. In descriptions one whose only member says none is empty, a part that only fills its place keeps it, so
 * that pointers stay true, and a list of which no member states anything is not stated.
 */
final class ListDeserializer extends StdDeserializer<List<?>> implements ContextualDeserializer {
    private static final long serialVersionUID = 1L;

    private final transient JavaType type;
    private final transient @Nullable JsonDeserializer<?> member;

    ListDeserializer(JavaType type, @Nullable JsonDeserializer<?> member) {
        super(type);
        this.type = type;
        this.member = member;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        return new ListDeserializer(type, context.findContextualValueDeserializer(type.getContentType(), property));
    }

    @Override
    public @Nullable List<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Reading reading = Reading.of(context);
        if (!parser.isExpectedStartArrayToken()) {
            return reading.isFiller(parser) ? null : reading.unexpected(parser, "expected-list");
        }
        List<Object> members = new ArrayList<>();
        List<String> nones = new ArrayList<>();
        int size = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            size++;
            if (size > ProgramDescription.MOST_MEMBERS && reading.describes) {
                parser.skipChildren();
            } else if (member instanceof TextDeserializer text && text.saysNone(parser, reading)) {
                nones.add(reading.pointer(parser));
            } else {
                Object value = member(parser, context, reading);
                if (value != null) {
                    members.add(value);
                }
            }
        }
        if (size > ProgramDescription.MOST_MEMBERS && reading.describes) {
            String most = String.valueOf(ProgramDescription.MOST_MEMBERS);
            reading.fault(parser, "list-too-long", String.valueOf(size), most);
        }
        if (size == 1 && nones.size() == 1) {
            return List.of();
        }
        nones.forEach(pointer -> reading.faults.add(pointer, "none-among-others"));
        return isUnstated(size, members, context, reading) ? null : Collections.unmodifiableList(members);
    }

    private @Nullable Object member(JsonParser parser, DeserializationContext context, Reading reading)
            throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            reading.fault(parser, "null-member");
            return null;
        }
        if (type.getContentType().isRecordType() && reading.isFiller(parser)) {
            return nothing(context);
        }
        return member == null ? null : member.deserialize(parser, context);
    }

    private boolean isUnstated(int size, List<Object> members, DeserializationContext context, Reading reading)
            throws IOException {
        if (size == 0 || members.isEmpty()) {
            return size > 0;
        }
        if (!reading.describes || !(members.get(0) instanceof Record)) {
            return false;
        }
        Object nothing = nothing(context);
        return members.stream().allMatch(nothing::equals);
    }

    /** A member that states nothing. */
    private Object nothing(DeserializationContext context) throws IOException {
        return context.readTreeAsValue(context.getNodeFactory().objectNode(), type.getContentType());
    }
}
