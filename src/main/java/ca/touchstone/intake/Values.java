package ca.touchstone.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Binds single values: each method gives the value, or notes a fault and gives null. Nothing is coerced. */
final class Values {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int MOST_DIGITS = 7;
    private static final int MOST_DECIMALS = 6;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Faults faults;

    Values(Faults faults) {
        this.faults = faults;
    }

    @Nullable
    String text(JsonNode node, String pointer, String expected) {
        if (!node.isTextual()) {
            unexpected(node, pointer, expected);
            return null;
        }
        if (PlaceholderPatterns.isBlank(node.textValue())) {
            faults.add(pointer, "blank");
            return null;
        }
        return node.textValue();
    }

    @Nullable
    String oneOf(String text, String pointer, List<String> values) {
        if (values.contains(text)) {
            return text;
        }
        String listed = String.join(", ", values);
        Nearest.to(text, values)
                .ifPresentOrElse(
                        near -> faults.add(pointer, "one-of-near", MessageText.shorten(text), near, listed),
                        () -> faults.add(pointer, "one-of", MessageText.shorten(text), listed));
        return null;
    }

    @Nullable
    Object constant(JsonNode node, String pointer, Class<?> type) {
        String text = text(node, pointer, "expected-text");
        if (text == null) {
            return null;
        }
        Map<String, Object> constants = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> constants.put(Naming.of((Enum<?>) constant), constant));
        String chosen = oneOf(text, pointer, List.copyOf(constants.keySet()));
        return chosen == null ? null : constants.get(chosen);
    }

    @Nullable
    Boolean yesNo(JsonNode node, String pointer) {
        if (!node.isBoolean()) {
            unexpected(node, pointer, "expected-boolean");
            return null;
        }
        return node.booleanValue();
    }

    @Nullable
    Integer whole(JsonNode node, String pointer) {
        BigDecimal number = number(node, pointer, "expected-whole");
        if (number != null && number.scale() > 0) {
            unexpected(node, pointer, "expected-whole");
            return null;
        }
        return number == null ? null : number.intValueExact();
    }

    /**
     * A number without trailing zeros after the point. Size and scale are looked at before any arithmetic, which
     * 1e999999999 would keep busy for ever.
     */
    @Nullable
    BigDecimal number(JsonNode node, String pointer, String expected) {
        if (!node.isNumber()) {
            unexpected(node, pointer, expected);
            return null;
        }
        BigDecimal number = node.decimalValue().stripTrailingZeros();
        if (number.signum() < 0) {
            unexpected(node, pointer, "number-negative");
            return null;
        }
        if ((long) number.precision() - number.scale() > MOST_DIGITS) {
            unexpected(node, pointer, "number-large");
            return null;
        }
        if (number.scale() > MOST_DECIMALS) {
            unexpected(node, pointer, "number-decimals");
            return null;
        }
        if (number.compareTo(MOST) > 0) {
            unexpected(node, pointer, "number-large");
            return null;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    @Nullable
    LocalDate date(JsonNode node, String pointer) {
        if (!node.isTextual() || !DATE.matcher(node.textValue()).matches()) {
            unexpected(node, pointer, "expected-date");
            return null;
        }
        try {
            return LocalDate.parse(node.textValue());
        } catch (DateTimeParseException notInTheCalendar) {
            faults.add(pointer, "no-such-date", node.textValue());
            return null;
        }
    }

    /** Notes that something else stands there than what the sentence of that key expects. */
    void unexpected(JsonNode node, String pointer, String key) {
        faults.add(pointer, key, shown(node));
    }

    /** What was found, as JSON would write it, but short. */
    private static String shown(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT, POJO -> "{…}";
            case ARRAY -> "[…]";
            case STRING, BINARY -> "\"" + MessageText.shorten(node.asText()) + "\"";
            case NUMBER -> MessageText.shorten(node.decimalValue().toString());
            case BOOLEAN, NULL, MISSING -> node.asText("null");
        };
    }
}
