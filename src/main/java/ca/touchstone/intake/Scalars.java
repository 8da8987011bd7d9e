package ca.touchstone.intake;

import ca.touchstone.program.LocalizedText;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values. Nothing is coerced: each method gives the value, or notes a fault and gives null, as it does where
 * only a filler stands.
 */
final class Scalars {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int MOST_DIGITS = 7;
    private static final int MOST_DECIMALS = 6;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Scalars() {}

    /** How what stands at a parser's token is read. */
    interface Reader<T> {
        @Nullable
        T read(JsonParser parser, Reading reading) throws IOException;
    }

    /** Reads values of a type in that way. */
    static final class Deserializer<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Reader<T> reader;

        Deserializer(Class<T> type, Reader<T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return reader.read(parser, Reading.of(context));
        }
    }

    /** Reads what is stated in that way; null, and where a filler stands, nothing is. */
    static <T> @Nullable T stated(JsonParser parser, Reading reading, Reader<T> reader) throws IOException {
        return parser.hasToken(JsonToken.VALUE_NULL) || reading.isFiller(parser) ? null : reader.read(parser, reading);
    }

    /** A text that is not blank. */
    static @Nullable String text(JsonParser parser, Reading reading, String expected) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return reading.unexpected(parser, expected);
        }
        if (PlaceholderPatterns.isBlank(parser.getText())) {
            reading.fault(parser, "blank");
            return null;
        }
        return parser.getText();
    }

    /** What stands for a text of that meaning: null for none that states anything, and it is noted. */
    static @Nullable String words(JsonParser parser, Reading reading, Meaning meaning) throws IOException {
        if (meaning.reason() != null) {
            reading.noFact(parser, meaning.reason());
            return null;
        }
        return switch (meaning) {
            case NONE -> LocalizedText.NONE;
            case REFUSED -> LocalizedText.REFUSED;
            default -> parser.getText();
        };
    }

    /** A text for people, in which what says that there is none is always the same. */
    private static @Nullable String words(JsonParser parser, Reading reading, String expected) throws IOException {
        Meaning meaning = reading.meaning(parser);
        return meaning == null ? text(parser, reading, expected) : words(parser, reading, meaning);
    }

    /** How the constant of an enum is read, which is written in lower case with hyphens. */
    static <T> Reader<T> constant(Class<T> type) {
        List<T> constants = List.of(type.getEnumConstants());
        List<String> values = Arrays.stream(type.getEnumConstants())
                .map(constant -> Naming.of((Enum<?>) constant))
                .toList();
        return (parser, reading) -> {
            String text = text(parser, reading, "expected-text");
            String value = text == null ? null : reading.oneOf(parser, text, values);
            return value == null ? null : constants.get(values.indexOf(value));
        };
    }

    static @Nullable Boolean yesNo(JsonParser parser, Reading reading) throws IOException {
        return parser.currentToken().isBoolean()
                ? (Boolean) parser.getBooleanValue()
                : reading.unexpected(parser, "expected-boolean");
    }

    static @Nullable Integer whole(JsonParser parser, Reading reading) throws IOException {
        BigDecimal number = number(parser, reading, "expected-whole");
        if (number != null && number.scale() > 0) {
            return reading.unexpected(parser, "expected-whole");
        }
        return number == null ? null : (Integer) number.intValueExact();
    }

    static @Nullable BigDecimal number(JsonParser parser, Reading reading) throws IOException {
        return number(parser, reading, "expected-number");
    }

    /**
     * A number from 0 to 1,000,000 with at most 6 decimals, without trailing zeros after the point. Size and scale are
     * looked at before any arithmetic, which 1e999999999 would keep busy for ever.
     */
    static @Nullable BigDecimal number(JsonParser parser, Reading reading, String expected) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return reading.unexpected(parser, expected);
        }
        BigDecimal number = parser.getDecimalValue().stripTrailingZeros();
        if (number.signum() < 0) {
            return reading.unexpected(parser, "number-negative");
        }
        if ((long) number.precision() - number.scale() > MOST_DIGITS) {
            return reading.unexpected(parser, "number-large");
        }
        if (number.scale() > MOST_DECIMALS) {
            return reading.unexpected(parser, "number-decimals");
        }
        if (number.compareTo(MOST) > 0) {
            return reading.unexpected(parser, "number-large");
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    static @Nullable LocalDate date(JsonParser parser, Reading reading) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)
                || !DATE.matcher(parser.getText()).matches()) {
            return reading.unexpected(parser, "expected-date");
        }
        try {
            return LocalDate.parse(parser.getText());
        } catch (DateTimeParseException notInTheCalendar) {
            reading.fault(parser, "no-such-date", parser.getText());
            return null;
        }
    }

    /** A text, or an object with {@code en}, {@code fr} or both. */
    static @Nullable LocalizedText inLanguages(JsonParser parser, Reading reading) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            String plain = words(parser, reading, "expected-text-in-languages");
            return plain == null ? null : new LocalizedText(plain, null, null);
        }
        @Nullable String[] texts = new String[2];
        members(
                parser,
                reading,
                List.of("en", "fr"),
                at -> texts[at] =
                        parser.hasToken(JsonToken.VALUE_NULL) ? null : words(parser, reading, "expected-text"));
        return texts[0] == null && texts[1] == null ? null : new LocalizedText(null, texts[0], texts[1]);
    }

    /** Reads the value of one member. */
    interface Member {
        void read(int at) throws IOException;
    }

    /** Reads the members of an object that may have these names and no others. */
    static void members(JsonParser parser, Reading reading, List<String> names, Member member) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (names.contains(name)) {
                member.read(names.indexOf(name));
            } else {
                reading.unknownField(reading.pointer(parser), name, names);
                parser.skipChildren();
            }
        }
    }
}
