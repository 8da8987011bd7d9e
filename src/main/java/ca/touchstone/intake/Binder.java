package ca.touchstone.intake;

import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.Range;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdValueInstantiator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Binds a document to records by Jackson, all faults at once. A record's components are the fields that may stand there,
 * under their names; their types and annotations say what is accepted, and nothing is coerced.
 *
 * <table>
 * <caption>What each type of component accepts</caption>
 * <tr><td>{@code String}</td><td>a text that is not blank, of the {@code @OneOf} set or in the {@code @Written}
 * notation when annotated</td></tr>
 * <tr><td>{@code Boolean}</td><td>{@code true} or {@code false}</td></tr>
 * <tr><td>{@code BigDecimal}</td><td>a number from 0 to 1,000,000 with at most 6 decimals, trailing zeros aside</td></tr>
 * <tr><td>{@code Integer}</td><td>the same without decimals; 1.0 is whole</td></tr>
 * <tr><td>{@code LocalDate}</td><td>a text such as {@code 2026-03-31}</td></tr>
 * <tr><td>{@code LocalizedText}</td><td>a text, or an object with {@code en}, {@code fr} or both</td></tr>
 * <tr><td>{@code Range}</td><td>a number, or an object with {@code min}, {@code max} or both</td></tr>
 * <tr><td>an enum</td><td>the name of a constant in lower case with hyphens</td></tr>
 * <tr><td>a record</td><td>an object</td></tr>
 * <tr><td>{@code List<X>}</td><td>a list without nulls; members that have an {@code id} have each their own</td></tr>
 * <tr><td>{@code Map<String, X>}</td><td>an object with any names that are not blank; their order is kept</td></tr>
 * <tr><td>{@code JsonNode}</td><td>anything, kept as it is</td></tr>
 * </table>
 *
 * <p>What is absent or null is not stated. A component that may be null then is; of the others a list or map is empty, a
 * record asks for what it may not lack itself, and anything else is a fault. Immutable.
 */
public final class Binder {
    private static final int MOST_BYTES_SHIPPED = 1_000_000;

    private static final ObjectMapper CAMEL_CASE = mapper(Naming.CAMEL_CASE);
    private static final ObjectMapper KEBAB_CASE = mapper(Naming.KEBAB_CASE);

    private final ObjectMapper mapper;

    /** A binder of documents whose fields are named in that way. */
    public Binder(Naming naming) {
        this.mapper = switch (naming) {
            case CAMEL_CASE -> CAMEL_CASE;
            case KEBAB_CASE -> KEBAB_CASE;
        };
    }

    /** Binds a whole document. */
    public <T extends Record> Result<T> bind(Document document, Class<T> type) {
        return bind(document, "", type);
    }

    /** Binds a whole document, and keeps of one with faults what could be bound all the same. */
    public <T extends Record> Partial<T> bindPartly(Document document, Class<T> type) {
        Reading reading = new Reading(document, "", false);
        T value = reading.read(mapper.readerFor(type));
        return new Partial<>(value, reading.result(value));
    }

    /**
     * What was bound of a document.
     *
     * @param bound what could be bound, in which anything may be missing; null when the document is no object
     * @param result the whole, or everything wrong with it
     */
    public record Partial<T>(@Nullable T bound, Result<T> result) {}

    /** Binds the part of a document at that JSON Pointer; the faults' pointers are the document's. */
    public <T extends Record> Result<T> bind(Document document, String pointer, Class<T> type) {
        Reading reading = new Reading(document, pointer, false);
        return reading.result(reading.read(mapper.readerFor(type)));
    }

    /** Binds a whole document whose names are free, such as one that lists things by id. */
    public <T extends Record> Result<Map<String, T>> bindMap(Document document, Class<T> member) {
        Reading reading = new Reading(document, "", false);
        JavaType map = mapper.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, member);
        return reading.result(reading.read(mapper.readerFor(map)));
    }

    /** A table that comes with the product as a file beside this class; throws {@link IllegalStateException} for a bad one. */
    static <T extends Record> Map<String, T> shipped(String file, Class<T> member) {
        try (InputStream stream = Objects.requireNonNull(Binder.class.getResourceAsStream(file), file)) {
            Limits limits = Limits.ofDescriptions().withBytes(MOST_BYTES_SHIPPED);
            return Document.readYaml(stream.readAllBytes(), file, limits)
                    .flatMap(document -> new Binder(Naming.KEBAB_CASE).bindMap(document, member))
                    .fold(table -> table, faults -> {
                        throw new IllegalStateException(faults.toString());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Binds in the course of a reading that goes on; null when that part is no object. */
    <T extends Record> @Nullable T bind(Reading reading, Class<T> type) {
        return reading.read(mapper.readerFor(type));
    }

    private static ObjectMapper mapper(Naming naming) {
        SimpleModule values = new SimpleModule() {
            private static final long serialVersionUID = 1L;

            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addValueInstantiators(
                        (config, bean, usual) -> bean.getType().isRecordType()
                                ? new RecordInstantiator((StdValueInstantiator) usual, bean.getBeanClass(), naming)
                                : usual);
            }
        };
        values.addDeserializer(String.class, new TextDeserializer());
        add(values, Boolean.class, Scalars::yesNo);
        add(values, Integer.class, Scalars::whole);
        add(values, BigDecimal.class, Scalars::number);
        add(values, LocalDate.class, Scalars::date);
        values.addDeserializer(
                LocalizedText.class, new Scalars.Deserializer<>(LocalizedText.class, Scalars::inLanguages));
        values.addDeserializer(Range.class, new RangeDeserializer());
        add(values, JsonNode.class, (parser, reading) -> reading.node(parser));
        values.setDeserializerModifier(new Others(naming));
        return JsonMapper.builder()
                .addModule(values)
                .addHandler(new FaultHandler(naming))
                .propertyNamingStrategy(new Names(naming))
                // Of the methods of a record only its components are fields.
                .disable(MapperFeature.AUTO_DETECT_GETTERS, MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(MapperFeature.AUTO_DETECT_SETTERS, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    private static <T> void add(SimpleModule values, Class<T> type, Scalars.Reader<T> reader) {
        values.addDeserializer(type, stated(type, reader));
    }

    private static <T> Scalars.Deserializer<T> stated(Class<T> type, Scalars.Reader<T> reader) {
        return new Scalars.Deserializer<>(type, (parser, reading) -> Scalars.stated(parser, reading, reader));
    }

    /** What is read without naming its type: lists, maps and the constants of enums. */
    private static final class Others extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;
        private final Naming naming;

        Others(Naming naming) {
            this.naming = naming;
        }

        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config, CollectionType type, BeanDescription bean, JsonDeserializer<?> usual) {
            return new ListDeserializer(type, null);
        }

        @Override
        public JsonDeserializer<?> modifyMapDeserializer(
                DeserializationConfig config, MapType type, BeanDescription bean, JsonDeserializer<?> usual) {
            return new MapDeserializer(type, null, naming);
        }

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> usual) {
            return constant(type.getRawClass());
        }

        private static <T> JsonDeserializer<T> constant(Class<T> type) {
            return stated(type, Scalars.constant(type));
        }
    }

    /** Tells Jackson how the names of fields are written. */
    private static final class Names extends PropertyNamingStrategies.NamingBase {
        private static final long serialVersionUID = 1L;
        private final Naming naming;

        Names(Naming naming) {
            this.naming = naming;
        }

        @Override
        public String translate(String component) {
            return naming.of(component);
        }
    }
}
