package ca.touchstone.rules;

import ca.touchstone.rules.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** The text of a rule file with its tokens and where each begins and ends in it, so that the text can be edited by them. */
final class TokenText {
    private final String text;
    private final List<Token> tokens;
    private final List<Diagnostic> mistakes;
    private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

    TokenText(String text) {
        this.text = text;
        Lexer lexer = new Lexer(text);
        this.tokens = lexer.tokens();
        this.mistakes = lexer.mistakes();
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lineStarts.add(at + 1);
        }
    }

    String text() {
        return text;
    }

    /** What is no token; where there is any, the text cannot be edited safely. */
    List<Diagnostic> mistakes() {
        return mistakes;
    }

    /** The number of tokens, the one that ends them not counted. */
    int size() {
        return tokens.size() - 1;
    }

    /** A token; at or past the end, the one that ends them. */
    Token get(int index) {
        return tokens.get(Math.min(index, size()));
    }

    boolean is(int index, String wanted) {
        return get(index).is(wanted);
    }

    boolean isKind(int index, Kind kind) {
        return get(index).kind() == kind;
    }

    int start(int index) {
        Place place = get(index).place();
        return lineStarts.get(place.line() - 1) + place.column() - 1;
    }

    /** The offset behind a token. */
    int end(int index) {
        return start(index) + get(index).place().length();
    }

    /** Where the line begins on which an offset lies. */
    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The offset behind the line on which an offset lies, its end of line taken along. */
    int lineEnd(int offset) {
        int at = text.indexOf('\n', offset);
        return at < 0 ? text.length() : at + 1;
    }

    /** Whether a comment stands between two of the tokens from one to another. */
    boolean hasComment(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.substring(end(i), start(i + 1)).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The tokens from one to another, both included, as one text that does not depend on the spacing. */
    String written(int from, int to) {
        StringBuilder written = new StringBuilder();
        for (int i = from; i <= to; i++) {
            written.append(get(i).written()).append(' ');
        }
        return written.toString();
    }

    /** The index of the parenthesis that closes the one at an index; {@link #size()} where none does. */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < size(); i++) {
            depth += is(i, "(") ? 1 : is(i, ")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return size();
    }
}
