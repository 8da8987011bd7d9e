package ca.touchstone.report;

import ca.touchstone.framework.Unit;
import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import ca.touchstone.intake.Field;
import ca.touchstone.intake.Fields;
import ca.touchstone.intake.RecognisedNames;
import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.ProgramStatus;
import ca.touchstone.program.Range;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says closed values, numbers and stated facts in one language. */
final class ReportFormatter {
    private static final int LONGEST = 80;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final BigDecimal FIRST_FRENCH_PLURAL = BigDecimal.valueOf(2);

    private static final ClassValue<Map<Object, String>> CODES = new ClassValue<>() {
        @Override
        protected Map<Object, String> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), constant -> ((Enum<?>) constant)
                            .name()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-')));
        }
    };

    private final Messages texts = Messages.of("report");
    private final RecognisedNames names = RecognisedNames.shipped();
    private final Fields fields;
    private final Language language;

    ReportFormatter(Fields fields, Language language) {
        this.fields = fields;
        this.language = language;
    }

    String say(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** What a constant is called, among the words of its kind. */
    String say(String kind, Enum<?> constant) {
        return texts.get(language, kind + "." + code(constant));
    }

    String in(LocalizedText text) {
        return text.in(language == Language.FR);
    }

    @Nullable
    String inOrNull(@Nullable LocalizedText text) {
        return text == null ? null : in(text);
    }

    /** A place by its ISO 3166 code, or a body that governs across countries, in words; one without words by the code. */
    String place(String code) {
        String key = "place." + code.toLowerCase(Locale.ROOT);
        return texts.has(language, key)
                ? texts.get(language, key)
                : names.place(code, language == Language.FR).orElse(code);
    }

    /** What a field is called. */
    String label(String field) {
        return in(fields.of(field).label());
    }

    /** How to ask for a field. */
    String question(String field) {
        return in(fields.of(field).question());
    }

    /** How a field is answered, in sentences: with one of its choices, or as its hint says. */
    String howToAnswer(String field) {
        Field asked = fields.of(field);
        LocalizedText hint = asked.hint();
        String choices = asked.choices().isEmpty()
                ? ""
                : say("set-aside.choices", String.join(", ", asked.choices().keySet()));
        return (choices + " " + (hint == null ? "" : in(hint))).strip();
    }

    /** Whether a program is given, with the days; null when it is not stated. */
    @Nullable
    String status(ProgramStatus status) {
        if (status.value() == null) {
            return null;
        }
        String value = value("status.value", status.value());
        String since = status.since() == null ? value : say("status.since", value, status.since());
        return status.until() == null ? since : say("status.until", since, status.until());
    }

    /** How a field is answered. */
    String kind(String field) {
        return fields.of(field).kind().code();
    }

    Language language() {
        return language;
    }

    /** The code of a constant as it is written in packs and reports. */
    static String code(Enum<?> constant) {
        return Objects.requireNonNull(CODES.get(constant.getDeclaringClass()).get(constant));
    }

    /** A number as people of that language write it. */
    String number(BigDecimal number) {
        String plain = plain(number);
        return language == Language.FR ? plain.replace('.', ',') : plain;
    }

    /** A number without exponent and trailing zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The same as a number, so that equal numbers are written alike. */
    static BigDecimal plainNumber(BigDecimal number) {
        return new BigDecimal(plain(number));
    }

    /** A number with its unit, such as {@code 12 weeks}. */
    String quantity(BigDecimal number, Unit unit) {
        return quantity(number, code(unit));
    }

    /** The same with the unit by its code. */
    String quantity(BigDecimal number, String unit) {
        return (number(number) + " " + say("unit." + unit + (isSingular(number) ? ".one" : ""))).strip();
    }

    /** In French all that is less than two is singular, in English only one. */
    private boolean isSingular(BigDecimal number) {
        return language == Language.FR
                ? number.compareTo(FIRST_FRENCH_PLURAL) < 0
                : number.compareTo(BigDecimal.ONE) == 0;
    }

    /** What is stated in a field, for a sentence. */
    String value(String field, Object value) {
        if (value instanceof LocalizedText text) {
            return words(in(text));
        }
        if (value instanceof Boolean yes) {
            return say(yes ? "yes" : "no");
        }
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof Range range) {
            return range(range);
        }
        if (value instanceof List<?> list) {
            return list(field, list);
        }
        return choice(field, value.toString());
    }

    private String range(Range range) {
        BigDecimal min = range.min();
        BigDecimal max = range.max();
        if (min == null) {
            return say("at-most", number(Objects.requireNonNull(max)));
        }
        if (max == null) {
            return say("at-least", number(min));
        }
        return range.isExact() ? number(min) : say("between", number(min), number(max));
    }

    private String list(String field, List<?> list) {
        if (list.isEmpty()) {
            return say("none");
        }
        return list.get(0) instanceof String
                ? list.stream().map(item -> choice(field, item.toString())).collect(Collectors.joining(", "))
                : say("members", list.size());
    }

    private String choice(String field, String value) {
        LocalizedText label = fields.of(field).choices().get(value);
        if (label != null) {
            return in(label);
        }
        return words(RecognisedNames.kind(field)
                .map(kind -> names.shown(kind, value, language == Language.FR))
                .orElse(value));
    }

    /** A text, or in this language that there is none, or that it was refused. */
    private String words(String text) {
        return LocalizedText.saysNone(text) ? say(text) : shortened(text);
    }

    /** Whether no white space would have to be taken out; nearly always. */
    private static boolean isOnOneLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** Shortens long texts; the report gives the whole beside it. */
    static String shortened(String text) {
        String line = isOnOneLine(text) ? text : SPACE.matcher(text.strip()).replaceAll(" ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
