package ca.touchstone.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Writes a JSON tree in the one form that its digest is taken of, so that layout and order of members do not matter.
 *
 * <p>Members stand in the order of their names by UTF-16 code unit; those that are null are left out, since null states
 * nothing. There is no white space. Numbers are plain digits without exponent or trailing zeros. Texts escape only what
 * JSON asks for: quotation mark, backslash and control characters, by their short escapes where there is one, else
 * {@code \}{@code u00xx} in lower case. The encoding is UTF-8.
 */
public final class Canonical {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build())
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .disable(JsonNodeFeature.WRITE_NULL_PROPERTIES)
            .build();

    private Canonical() {}

    /**
     * The bytes of the canonical form. Throws {@link IllegalArgumentException} on a number whose digits would not fit
     * any sensible document; what {@link Intake} accepted has none.
     */
    public static byte[] bytes(JsonNode tree) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (JsonGenerator generator = new ShortNumbers(MAPPER.createGenerator(written))) {
            MAPPER.writeTree(generator, tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a number of absurd size", e);
        } catch (IOException e) {
            throw new UncheckedIOException("a tree can be written into memory", e);
        }
        return written.toByteArray();
    }

    /** Writes numbers without trailing zeros. */
    private static final class ShortNumbers extends JsonGeneratorDelegate {
        ShortNumbers(JsonGenerator generator) {
            super(generator);
        }

        @Override
        public void writeNumber(BigDecimal number) throws IOException {
            super.writeNumber(number.stripTrailingZeros());
        }
    }

    /** SHA-256 in lower case hexadecimal. */
    public static String sha256(byte[] bytes) {
        return sha256(bytes, bytes.length);
    }

    /** SHA-256 of the first so many of these bytes, in lower case hexadecimal. */
    public static String sha256(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
