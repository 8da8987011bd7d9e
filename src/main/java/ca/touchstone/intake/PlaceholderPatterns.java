package ca.touchstone.intake;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words by which people fill a field without stating anything, and those by which they state that there is none.
 * The patterns hold for the whole text, in the syntax that Java and ECMA 262 share without flags: the description's
 * JSON Schema uses them as they are.
 */
final class PlaceholderPatterns {
    /** White space of either syntax; each has some that the other has not. */
    private static final String SPACE =
            "[\\s\\u0085\\u00A0\\u1680\\u2000-\\u200B\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]";

    /** What may follow a filler without making it a statement: "TBD (fall)", "TBD - see council". */
    private static final String ASIDE = "(" + SPACE + "*[.;:(…]|" + SPACE + "+[-–—])[\\s\\S]*";

    /**
     * The whole text states nothing; the empty text too. No filler begins with white space, so that a match takes time
     * in proportion to the text.
     */
    static final String PLACEHOLDER = SPACE + "*(("
            + String.join(
                    "|",
                    "<[^<>]*>",
                    "\\?+",
                    "[-–—]+",
                    "\\.{2,}|…",
                    "[xX]{3,}",
                    anyOf("tbd", "tba", "tbc", "n/a", "n.a.", "s.o.", "s/o", "à venir", "à compléter") + "(" + ASIDE
                            + ")?",
                    anyOf("to be determined", "to be announced", "to be confirmed", "à déterminer", "à confirmer") + "("
                            + ASIDE + "|" + SPACE + "[\\s\\S]*)?",
                    anyOf("lorem ipsum") + "[\\s\\S]*")
            + ")" + SPACE + "*)?";

    /** The whole text states that there is none. */
    static final String NONE = SPACE + "*" + anyOf("none", "aucun", "aucune", "néant") + SPACE + "*";

    private static final Pattern PLACEHOLDERS = Pattern.compile(PLACEHOLDER);
    private static final Pattern NONES = Pattern.compile(NONE);
    private static final Pattern BLANKS = Pattern.compile(SPACE + "*");

    private PlaceholderPatterns() {}

    static boolean isPlaceholder(String text) {
        return mayBegin(text, "xXtTnNsSaAàÀlL") && PLACEHOLDERS.matcher(text).matches();
    }

    static boolean isNone(String text) {
        return mayBegin(text, "nNaA") && NONES.matcher(text).matches();
    }

    static boolean isBlank(String text) {
        return mayBegin(text, "") && BLANKS.matcher(text).matches();
    }

    /** False when the text begins with a letter or digit with which none of the phrases does: nearly always. */
    private static boolean mayBegin(String text, String letters) {
        return text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0)) || letters.indexOf(text.charAt(0)) >= 0;
    }

    private static String anyOf(String... phrases) {
        return Arrays.stream(phrases).map(PlaceholderPatterns::inAnyCase).collect(Collectors.joining("|", "(", ")"));
    }

    /** Either case of each letter; accents may be missing, as they often are on capitals. */
    private static String inAnyCase(String phrase) {
        return phrase.chars()
                .mapToObj(c -> switch (c) {
                    case ' ' -> "[ \\u00A0]+";
                    case '.' -> "\\.";
                    case '/' -> "/";
                    case 'à' -> "[àÀaA]";
                    case 'é' -> "[éÉeE]";
                    default -> "[" + (char) c + (char) Character.toUpperCase(c) + "]";
                })
                .collect(Collectors.joining());
    }
}
