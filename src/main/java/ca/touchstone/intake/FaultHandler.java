package ca.touchstone.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes what Jackson would stop at, and lets it go on, so that all faults of a document are found at once. */
final class FaultHandler extends DeserializationProblemHandler {
    private final Naming naming;

    FaultHandler(Naming naming) {
        this.naming = naming;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> type, Object record, String name)
            throws IOException {
        Reading reading = Reading.of(context);
        List<String> known = Arrays.stream(type.handledType().getRecordComponents())
                .map(RecordComponent::getName)
                .map(naming::of)
                .toList();
        // Jackson keeps the unknown members of a record until its object has ended, and hands them over in a buffer.
        String pointer = parser == context.getParser()
                ? reading.pointer(parser)
                : Pointers.child(reading.pointer(context.getParser()), name);
        reading.unknownField(pointer, name, known);
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, @Nullable String message)
            throws IOException {
        return Reading.of(context).unexpected(parser, "expected-object");
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            @Nullable ValueInstantiator instantiator,
            JsonParser parser,
            @Nullable String message)
            throws IOException {
        return Reading.of(context).unexpected(parser, "expected-object");
    }
}
