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

    /** Whether the text states that there is none. */
    public boolean isNone() {
        return NONE.equals(in(false));
    }
}
