package ca.touchstone.report;

import ca.touchstone.intake.Canonical;
import ca.touchstone.review.Verdict;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes documents as JSON: records by their components in order, constants of enums in lower case with hyphens. The same
 * document gives the same bytes.
 */
public final class ReportJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build())
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Enum.class, new Code()))
            .build();
    private static final ObjectWriter PRETTY =
            MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private ReportJson() {}

    /** The compact UTF-8 form; half a character is escaped. */
    public static byte[] bytes(Object document) {
        try {
            return MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a document in memory can be written", e);
        }
    }

    /** The indented form, with the same line ends on every system. */
    public static String pretty(Object document) {
        try {
            return PRETTY.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a document in memory can be written", e);
        }
    }

    /** The SHA-256 of a compact form, hexadecimal. */
    static String sha256(byte[] compact) {
        return Canonical.sha256(compact);
    }

    /** The compact form of an object that has members, with one more behind them whose value is in compact form. */
    public static byte[] with(byte[] object, String name, byte[] value) {
        byte[] member = (",\"" + name + "\":").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(object, object.length + member.length + value.length);
        System.arraycopy(member, 0, all, object.length - 1, member.length);
        System.arraycopy(value, 0, all, object.length - 1 + member.length, value.length);
        all[all.length - 1] = '}';
        return all;
    }

    /**
     * The verdicts of the report that an object in JSON holds as that member, read no further than they stand; empty where
     * it holds none.
     */
    public static Optional<List<Verdict.Value>> verdicts(byte[] json, String member) {
        try (JsonParser summary = new FilteringParserDelegate(
                MAPPER.createParser(json),
                new JsonPointerBasedFilter("/" + member + "/summary"),
                TokenFilter.Inclusion.ONLY_INCLUDE_ALL,
                false)) {
            if (summary.nextToken() != JsonToken.START_ARRAY) {
                return Optional.empty();
            }
            JsonNode frameworks = MAPPER.readTree(summary);
            List<Verdict.Value> verdicts = new ArrayList<>();
            for (JsonNode framework : frameworks) {
                String code = framework.at("/verdict/value").asText();
                Stream.of(Verdict.Value.values())
                        .filter(value -> ReportFormatter.code(value).equals(code))
                        .forEach(verdicts::add);
            }
            return verdicts.size() == frameworks.size() ? Optional.of(verdicts) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes a constant as packs and reports have it. */
    @SuppressWarnings("rawtypes") // Jackson looks serializers up by the raw class.
    private static final class Code extends JsonSerializer<Enum> {
        @Override
        public void serialize(Enum constant, JsonGenerator to, SerializerProvider provider) throws IOException {
            to.writeString(ReportFormatter.code(constant));
        }
    }
}
