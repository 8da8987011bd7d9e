package ca.touchstone.intake;

import ca.touchstone.program.Assessment;
import ca.touchstone.program.Competency;
import ca.touchstone.program.LearningOutcome;
import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.Partner;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists. In descriptions one whose only member says none is empty, a part that only fills its place, or is named by
 * no fact, keeps it as one of which nothing is known, and a list of which no member states anything is not stated. Of texts
 * those that are facts are left: what is said of one is not said of the others.
 */
final class ListDeserializer extends StdDeserializer<List<?>> implements ContextualDeserializer {
    private static final long serialVersionUID = 1L;

    private static final Map<Class<?>, Object> UNKNOWN = Map.of(
            Partner.class, Partner.UNKNOWN,
            Competency.class, Competency.UNKNOWN,
            LearningOutcome.class, LearningOutcome.UNKNOWN,
            Assessment.class, Assessment.UNKNOWN);

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
        List<NoFact> nones = new ArrayList<>();
        boolean isWord = false;
        int size = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            size++;
            if (size > ProgramDescription.MOST_MEMBERS && reading.describes) {
                parser.skipChildren();
                continue;
            }
            boolean word = member instanceof TextDeserializer text && text.saysNone(parser, reading);
            Object value = word ? LocalizedText.NONE : member(parser, context, reading);
            if (reading.describes && value instanceof String none && LocalizedText.saysNone(none)) {
                isWord |= word;
                nones.add(reading.noted(parser, NoFact.Reason.NO_NAME));
            } else if (value != null) {
                members.add(value);
            }
        }
        if (size > ProgramDescription.MOST_MEMBERS && reading.describes) {
            String most = String.valueOf(ProgramDescription.MOST_MEMBERS);
            reading.fault(parser, "list-too-long", String.valueOf(size), most);
        }
        if (size > 0 && nones.size() == size && (size == 1 || !isWord)) {
            return List.of();
        }
        nones.forEach(reading::noneAmongOthers);
        return isUnstated(size, members, context, reading) ? null : Collections.unmodifiableList(members);
    }

    private @Nullable Object member(JsonParser parser, DeserializationContext context, Reading reading)
            throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            reading.fault(parser, "null-member");
            return null;
        }
        if (!reading.describes || !type.getContentType().isRecordType()) {
            return member == null ? null : member.deserialize(parser, context);
        }
        if (reading.isFiller(parser)) {
            return unknown(context);
        }
        String place = parser.getParsingContext().pathAsPointer().toString();
        int before = reading.noFacts.size();
        Object read = member == null ? null : member.deserialize(parser, context);
        return read != null && UnnamedParts.isUnnamed(read, place, before, reading) ? unknown(context) : read;
    }

    /** A member of which nothing is known. */
    private Object unknown(DeserializationContext context) throws IOException {
        Object unknown = UNKNOWN.get(type.getContentType().getRawClass());
        return unknown == null ? nothing(context) : unknown;
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
