package ca.touchstone.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A stretch of a text between two marks, as normalised words: lower case, without accents, apostrophes and hyphens
 * parting them. {@code N.A.} and {@code n/a} are the same word, and so is a number or web address as it stands.
 *
 * @param words the words
 * @param before the mark before it: a space at the start, else one of {@code ( ) [ ] < > { } - : ; , . ! ?}
 * @param inside the bracket that it stands in; a space when it stands in none
 */
record Piece(List<String> words, char before, char inside) {
    private static final String OPENING = "([{<";
    private static final String CLOSING = ")]}>";

    Piece {
        words = List.copyOf(words);
    }

    /** Cuts a text; pieces without words are left out, and so a text that has none comes to no pieces. */
    static List<Piece> of(String text) {
        return new Cutter(plain(text)).cut();
    }

    /** The words of a text, with no regard to its marks. */
    static List<String> words(String text) {
        return of(text).stream().flatMap(piece -> piece.words.stream()).toList();
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean ascii = true;
        for (int i = 0; ascii && i < lower.length(); i++) {
            ascii = lower.charAt(i) < 128;
        }
        if (ascii) {
            return lower;
        }
        String parted = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            switch (c) {
                case 'œ' -> plain.append("oe");
                case 'æ' -> plain.append("ae");
                case '’', '‘', 'ʼ', '`', '´' -> plain.append('\'');
                case '–', '—', '―', '−' -> plain.append(" - ");
                case '‐', '‑' -> plain.append('-');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }

    /** Cuts one text, from its start to its end. */
    private static final class Cutter {
        private final String text;
        /** Where each bracket is closed last. */
        private final int[] closed;

        private final List<Piece> pieces = new ArrayList<>();
        private List<String> words = new ArrayList<>();
        private char before = ' ';
        private char inside = ' ';
        private int at;

        Cutter(String text) {
            this.text = text;
            this.closed = CLOSING.chars().map(text::lastIndexOf).toArray();
        }

        List<Piece> cut() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Character.isLetterOrDigit(c)) {
                    words.add(word());
                } else {
                    mark(c);
                    at++;
                }
            }
            end(' ');
            return pieces;
        }

        private void mark(char c) {
            int bracket = OPENING.indexOf(c);
            if (c == '(' && isEnding()) {
                at = text.indexOf(')', at);
                return;
            }
            if (bracket >= 0) {
                // One that nothing closes parts nothing.
                if (closed[bracket] > at) {
                    end(c);
                    inside = c;
                }
            } else if (CLOSING.indexOf(c) >= 0) {
                end(c);
                inside = ' ';
            } else if (c == ':') {
                if (mayBeLabel()) {
                    end(c);
                }
            } else if (";,!?\n".indexOf(c) >= 0) {
                end(c == '\n' ? '.' : c);
            } else if (c == '.' && isFree(at + 1) && !isNumberNext()) {
                end(c);
            } else if (c == '-' && (isFree(at - 1) || isFree(at + 1))) {
                end(c);
            } else if ("&+%@$=".indexOf(c) >= 0) {
                words.add(String.valueOf(c));
            }
        }

        /** Whether the brackets hold the ending of a word, as in partner(s). */
        private boolean isEnding() {
            return at > 0
                    && Character.isLetter(text.charAt(at - 1))
                    && Stream.of("(s)", "(e)", "(es)", "(x)", "(ies)").anyMatch(ending -> text.startsWith(ending, at));
        }

        /** Whether only labels stand before: a colon in an aside parts nothing. */
        private boolean mayBeLabel() {
            return inside == ' '
                    && (before == ' ' || before == ':')
                    && pieces.stream().allMatch(piece -> piece.before == ' ' || piece.before == ':');
        }

        /** Whether a number follows, as in Policy No. 12. */
        private boolean isNumberNext() {
            int next = at + 1;
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            return next < text.length() && Character.isDigit(text.charAt(next));
        }

        private boolean isFree(int place) {
            return place < 0 || place >= text.length() || !Character.isLetterOrDigit(text.charAt(place));
        }

        private void end(char mark) {
            if (!words.isEmpty()) {
                pieces.add(new Piece(words, before, inside));
                words = new ArrayList<>();
            }
            before = mark;
        }

        private String word() {
            int start = at;
            boolean address = false;
            while (at < text.length() && goesOn(address)) {
                address = address || text.startsWith("://", at);
                at++;
            }
            String word = text.substring(start, at);
            if (word.endsWith("n") && text.startsWith("'t", at) && isFree(at + 2)) {
                at += 2;
                words.add(word.equals("can") ? word : word.substring(0, word.length() - 1));
                return "not";
            }
            if (text.startsWith("'s", at) && isFree(at + 2)) {
                at += 2;
            }
            return address ? word : abbreviated(word);
        }

        /** Letters and digits; the points and strokes between single letters or digits; all of a web address. */
        private boolean goesOn(boolean address) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                return true;
            }
            if (address || text.startsWith("://", at)) {
                return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && CLOSING.indexOf(c) < 0;
            }
            if ((c != '.' && c != '/') || isFree(at + 1)) {
                return false;
            }
            boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            return digits || (isSingle(at - 1) && isSingle(at + 1));
        }

        /** Whether a single letter stands there: N.A., s/o. */
        private boolean isSingle(int place) {
            return Character.isLetter(text.charAt(place))
                    && (isFree(place - 1) || text.charAt(place - 1) == '\'')
                    && isFree(place + 1);
        }

        /** N.A. and n/a are the same; of more letters the points do not count. */
        private static String abbreviated(String word) {
            if (Character.isDigit(word.charAt(0))) {
                return word;
            }
            return word.length() == 3
                    ? word.replace('.', '/')
                    : word.replace(".", "").replace("/", "");
        }
    }
}
