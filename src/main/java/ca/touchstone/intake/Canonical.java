package ca.touchstone.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Writes a JSON tree in the one form that its digest is taken of, so that layout and order of members do not matter.
 *
 * <p>Members stand in the order of their names by UTF-16 code unit; those that are null are left out, since null states
 * nothing. There is no white space. Numbers are plain digits without exponent or trailing zeros. Texts escape only what
 * JSON asks for: quotation mark, backslash and control characters, by their short escapes where there is one, else
 * {@code \}{@code u00xx} in lower case. The encoding is UTF-8.
 */
public final class Canonical {
    private static final int LONGEST_SCALE = 1_000;
    private static final int FIRST_SIZE = 1 << 12;

    private Canonical() {}

    /**
     * The bytes of the canonical form. Throws {@link IllegalArgumentException} on a number whose digits would not fit
     * any sensible document; what {@link Intake} accepted has none.
     */
    public static byte[] bytes(JsonNode tree) {
        StringBuilder written = new StringBuilder(FIRST_SIZE);
        write(tree, written);
        return written.toString().getBytes(StandardCharsets.UTF_8);
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

    private static void write(JsonNode node, StringBuilder to) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node, to);
            case ARRAY -> {
                String separator = "[";
                for (JsonNode member : node) {
                    to.append(separator);
                    write(member, to);
                    separator = ",";
                }
                to.append(node.isEmpty() ? "[]" : "]");
            }
            case STRING -> text(node.textValue(), to);
            case NUMBER -> to.append(number(node.decimalValue()));
            case BOOLEAN, NULL -> to.append(node.asText());
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("not of JSON: " + node.getNodeType());
        }
    }

    private static void object(JsonNode node, StringBuilder to) {
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.size());
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!member.getValue().isNull()) {
                members.add(member);
            }
        }
        members.sort(Map.Entry.comparingByKey());
        String separator = "{";
        for (Map.Entry<String, JsonNode> member : members) {
            to.append(separator);
            text(member.getKey(), to);
            to.append(':');
            write(member.getValue(), to);
            separator = ",";
        }
        to.append(members.isEmpty() ? "{}" : "}");
    }

    private static String number(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LONGEST_SCALE) {
            throw new IllegalArgumentException("a number of absurd size");
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\';
    }

    private static void text(String text, StringBuilder to) {
        to.append('"');
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        to.append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> to.append("\\\"");
                case '\\' -> to.append("\\\\");
                case '\b' -> to.append("\\b");
                case '\f' -> to.append("\\f");
                case '\n' -> to.append("\\n");
                case '\r' -> to.append("\\r");
                case '\t' -> to.append("\\t");
                default -> {
                    if (c < ' ') {
                        to.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else {
                        to.append(c);
                    }
                }
            }
        }
        to.append('"');
    }
}
