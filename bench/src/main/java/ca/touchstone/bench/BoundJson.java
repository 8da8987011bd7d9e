package ca.touchstone.bench;

import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.Range;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Jackson bound to the records of a description: what a program would do that reads and writes them and asks nothing. */
final class BoundJson {
    private BoundJson() {}

    static ObjectMapper mapper() {
        SimpleModule shapes = new SimpleModule()
                .addDeserializer(LocalizedText.class, new TextReader())
                .addDeserializer(Range.class, new RangeReader())
                .addSerializer(LocalizedText.class, new TextWriter())
                .addSerializer(Range.class, new RangeWriter());
        return JsonMapper.builder()
                .addModules(new JavaTimeModule(), shapes)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .build();
    }

    private record Words(@Nullable String en, @Nullable String fr) {}

    private record Ends(@Nullable BigDecimal min, @Nullable BigDecimal max) {}

    private static final class TextReader extends StdDeserializer<LocalizedText> {
        TextReader() {
            super(LocalizedText.class);
        }

        @Override
        public LocalizedText deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.hasToken(JsonToken.VALUE_STRING)) {
                return new LocalizedText(json.getText(), null, null);
            }
            Words words = context.readValue(json, Words.class);
            return new LocalizedText(null, words.en(), words.fr());
        }
    }

    private static final class RangeReader extends StdDeserializer<Range> {
        RangeReader() {
            super(Range.class);
        }

        @Override
        public Range deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken().isNumeric()) {
                return Range.of(json.getDecimalValue());
            }
            Ends ends = context.readValue(json, Ends.class);
            return new Range(ends.min(), ends.max());
        }
    }

    private static final class TextWriter extends StdSerializer<LocalizedText> {
        TextWriter() {
            super(LocalizedText.class);
        }

        @Override
        public void serialize(LocalizedText text, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (text.plain() != null) {
                json.writeString(text.plain());
            } else {
                json.writePOJO(new Words(text.en(), text.fr()));
            }
        }
    }

    private static final class RangeWriter extends StdSerializer<Range> {
        RangeWriter() {
            super(Range.class);
        }

        @Override
        public void serialize(Range range, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (range.min() != null && range.isExact()) {
                json.writeNumber(range.min());
            } else {
                json.writePOJO(new Ends(range.min(), range.max()));
            }
        }
    }
}
