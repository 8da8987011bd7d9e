package ca.touchstone.i18n;

import java.util.Locale;

/**
 * Keeps texts of others from doing something where they are shown: moving the cursor of a terminal, changing its colours,
 * or turning the order of what stands beside them. JSON keeps every text as it is.
 */
public final class ControlCharacters {
    /** Marks of direction, separators of lines, joiners and marks that are not seen; not those that words are written with. */
    private static final String UNSEEN = "\u061C\u200B\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2060"
            + "\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u206A\u206B\u206C\u206D\u206E\u206F\uFEFF\uFFF9\uFFFA\uFFFB";

    private ControlCharacters() {}

    /**
     * The text with each such character written as its escape, such as {@code \}{@code u001b}: the control characters C0
     * and C1, those of writing direction, and what separates or marks without being seen. Line ends and tabs stay.
     */
    public static String escape(String text) {
        if (text.chars().noneMatch(ControlCharacters::acts)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (acts(c)) {
                escaped.append("\\u").append(String.format(Locale.ROOT, "%04x", c));
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    private static boolean acts(int c) {
        if (Character.isISOControl(c)) {
            return "\n\r\t".indexOf(c) < 0;
        }
        return UNSEEN.indexOf(c) >= 0;
    }
}
