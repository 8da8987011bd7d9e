package ca.touchstone.intake;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
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

    /** The key of what is beyond the limits. */
    static final String TOO_LARGE = "limits";

    private final Limits limits;

    StrictParser(JsonParser parser, Limits limits) {
        super(parser);
        this.limits = limits;
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        String fault = token == null ? null : faultOf(delegate, limits);
        if (fault != null) {
            throw new JsonParseException(this, fault);
        }
        return token;
    }

    /** The key of the sentence that says what is wrong with the token at which a parser stands; null for nothing. */
    static @Nullable String faultOf(JsonParser parser, Limits limits) throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isStructEnd()) {
            return null;
        }
        if (parser instanceof YAMLParser yaml
                && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null)) {
            return "yaml-reference";
        }
        if (token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING) {
            String text = parser.getText();
            return text.length() > limits.characters() ? TOO_LARGE : hasHalfCharacter(text) ? "half-character" : null;
        }
        return token.isNumeric() ? faultOf(parser.getText(), limits) : null;
    }

    private static @Nullable String faultOf(String number, Limits limits) {
        if (number.length() > limits.digits()) {
            return TOO_LARGE;
        }
        if (!NUMBER.matcher(number).matches()) {
            return "number-notation";
        }
        return LONG_EXPONENT.matcher(number).matches() ? "number-exponent" : null;
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
