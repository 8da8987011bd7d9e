package ca.touchstone.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people fill a place with that is not for words (a number, a date, a choice, an id), and the words by which a list is
 * none; {@code words.txt} lists them. The patterns hold for the whole text, in the syntax that Java and ECMA 262 share
 * without flags: the description's JSON Schema uses them as they are.
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
                    anyOf(fillers("aside")) + "(" + ASIDE + ")?",
                    anyOf(fillers("more")) + "(" + ASIDE + "|" + SPACE + "[\\s\\S]*)?",
                    anyOf(fillers("any")) + "[\\s\\S]*")
            + ")" + SPACE + "*)?";

    /** The whole text states that there is none. */
    static final String NONE = SPACE + "*" + anyOf(List.of("none", "aucun", "aucune", "néant")) + SPACE + "*";

    private static final String FIRST = "xX"
            + Stream.of("aside", "more", "any")
                    .flatMap(name -> fillers(name).stream())
                    .map(filler -> inAnyCase(filler.substring(0, 1)))
                    .collect(Collectors.joining());

    private static final Pattern PLACEHOLDERS = Pattern.compile(PLACEHOLDER);
    private static final Pattern NONES = Pattern.compile(NONE);
    private static final Pattern BLANKS = Pattern.compile(SPACE + "*");

    private PlaceholderPatterns() {}

    static boolean isPlaceholder(String text) {
        return mayBegin(text, FIRST) && PLACEHOLDERS.matcher(text).matches();
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

    private static List<String> fillers(String name) {
        return GrammarReader.entries().stream()
                .filter(entry -> entry.section().equals(GrammarReader.FILLERS)
                        && entry.name().equals(name))
                .findFirst()
                .orElseThrow()
                .written();
    }

    private static String anyOf(List<String> phrases) {
        return phrases.stream().map(PlaceholderPatterns::inAnyCase).collect(Collectors.joining("|", "(", ")"));
    }

    /** Either case of each letter; accents may be missing, as they often are on capitals. */
    private static String inAnyCase(String phrase) {
        return phrase.chars()
                .mapToObj(c -> switch (c) {
                    case ' ' -> "[ \\u00A0]+";
                    case '.' -> "\\.";
                    case '/' -> "/";
                    default -> "[" + eitherCase((char) c) + "]";
                })
                .collect(Collectors.joining());
    }

    private static String eitherCase(char letter) {
        String plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .substring(0, 1);
        String either = "" + letter + Character.toUpperCase(letter);
        return plain.charAt(0) == letter ? either : either + plain + Character.toUpperCase(plain.charAt(0));
    }
}
