package ca.touchstone.program;

import org.jspecify.annotations.Nullable;

/**
 * A text for people, either in one unnamed language or in English, French or both. At least one of the three is
 * stated.
 *
 * @param plain the text whose language is not named, else null
 * @param en the English text, else null
 * @param fr the French text, else null
 */
public record LocalizedText(
        @Nullable String plain,
        @Nullable String en,
        @Nullable String fr) {
    /** What stands in a text that says there is none; see {@link #isNone}. */
    public static final String NONE = "none";

    /** What stands in a text that says it was refused: there is none, and there was a decision. */
    public static final String REFUSED = "refused";

    public LocalizedText {
        if (plain == null && en == null && fr == null) {
            throw new IllegalArgumentException("a text states something");
        }
    }

    /** The French text if French is asked for, else the English one; failing that, whichever there is. */
    public String in(boolean french) {
        String first = french ? fr : en;
        String second = french ? en : fr;
        if (first != null) {
            return first;
        }
        if (plain != null) {
            return plain;
        }
        return java.util.Objects.requireNonNull(second);
    }

    /** Whether the text states that there is none, or that it was refused. */
    public boolean isNone() {
        return saysNone(in(false));
    }

    /** Whether a text is one of the two that say so. */
    public static boolean saysNone(String text) {
        return text.equals(NONE) || text.equals(REFUSED);
    }
}
