package ca.touchstone.intake;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stops at the first token that is not read here although Jackson would read it: a text or number that is too long, half
 * a character, a number not written as JSON writes it, an anchor, alias or tag of YAML. {@link TextScan} then says
 * everything that is wrong.
 */
final class StrictParser extends JsonParserDelegate {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    /** No decimal of Java holds a longer one. */
    private static final Pattern LONG_EXPONENT = Pattern.compile("[^eE]*[eE][-+]?0*[1-9][0-9]{9,}");

    private final Limits limits;

    StrictParser(JsonParser parser, Limits limits) {
        super(parser);
        this.limits = limits;
    }

    /** What is wrong with a token: the key of the sentence and its arguments. */
    record Fault(String key, List<String> arguments) {
        static Fault of(String key, String... arguments) {
            return new Fault(key, List.of(arguments));
        }

        static Fault tooLarge(Limits limits) {
            return of(
                    "limits",
                    String.valueOf(limits.levels()),
                    String.valueOf(limits.characters()),
                    String.valueOf(limits.digits()));
        }
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        Fault fault = token == null ? null : faultOf(delegate, limits);
        if (fault != null) {
            throw new JsonParseException(this, fault.key());
        }
        return token;
    }

    /** What is wrong with the token at which a parser stands; null for nothing. */
    static @Nullable Fault faultOf(JsonParser parser, Limits limits) throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isStructEnd()) {
            return null;
        }
        if (parser instanceof YAMLParser yaml
                && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null)) {
            return Fault.of("yaml-reference");
        }
        if (token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING) {
            String text = parser.getText();
            return text.length() > limits.characters()
                    ? Fault.tooLarge(limits)
                    : hasHalfCharacter(text) ? Fault.of("half-character") : null;
        }
        return token.isNumeric() ? faultOf(parser.getText(), limits) : null;
    }

    private static @Nullable Fault faultOf(String number, Limits limits) {
        if (number.length() > limits.digits()) {
            return Fault.tooLarge(limits);
        }
        if (!NUMBER.matcher(number).matches()) {
            return Fault.of("number-notation", MessageText.shorten(number));
        }
        return LONG_EXPONENT.matcher(number).matches()
                ? Fault.of("number-exponent", MessageText.shorten(number))
                : null;
    }

    /** Whether a surrogate stands alone, which is no character. */
    private static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
