package ca.touchstone.rules;

import ca.touchstone.rules.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts the text of a rule file into tokens. Comments and white space are none. */
final class Lexer {
    private static final int MOST_MISTAKES = 20;
    private static final Set<String> PAIRS = Set.of("&&", "||", "==", "!=", "<=", ">=");
    /** No word, name or sentence of a framework needs these, and templates of code do. */
    private static final String OF_CODE = "{}@#$`|^~";

    private static final String CURLY = "“”„«»‘’'";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Diagnostic> mistakes = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    Lexer(String text) {
        this.text = text;
    }

    /** The tokens, one that ends them last. */
    List<Token> tokens() {
        while (at < text.length()) {
            next();
        }
        Place end = tokens.isEmpty()
                ? Place.FILE
                : tokens.get(tokens.size() - 1).place().after();
        tokens.add(new Token(Kind.END, "", end));
        return tokens;
    }

    List<Diagnostic> mistakes() {
        return mistakes.subList(0, Math.min(mistakes.size(), MOST_MISTAKES));
    }

    private void next() {
        char c = text.charAt(at);
        if (c <= ' ' && Character.isWhitespace(c)) {
            step();
        } else if (text.startsWith("//", at)) {
            comment("\n");
        } else if (text.startsWith("/*", at)) {
            comment("*/");
        } else if (c == '"') {
            quoted();
        } else if (isLetter(c) || c == '$') {
            take(c == '$' ? Kind.VARIABLE : Kind.WORD, word());
        } else if (isDigit(c)) {
            take(Kind.NUMBER, number());
        } else if (CURLY.indexOf(c) >= 0) {
            wronglyQuoted(c);
        } else if (isSound()) {
            take(Kind.SYMBOL, PAIRS.contains(text.substring(at, Math.min(text.length(), at + 2))) ? 2 : 1);
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int word() {
        int end = at + 1;
        while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        return end - at;
    }

    private int number() {
        int end = at;
        while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)) || isPoint(end))) {
            end++;
        }
        return end - at;
    }

    private boolean isPoint(int offset) {
        return text.charAt(offset) == '.' && offset + 1 < text.length() && isDigit(text.charAt(offset + 1));
    }

    private void take(Kind kind, int length) {
        tokens.add(new Token(kind, text.substring(at, at + length), here(length)));
        at += length;
    }

    private Place here(int length) {
        return new Place(line, at - lineStart + 1, length);
    }

    private void quoted() {
        Place open = here(1);
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            soundStep();
        }
        if (at >= text.length() || text.charAt(at) == '\n') {
            mistakes.add(Diagnostic.of(open, "drl-text-open"));
            tokens.add(new Token(Kind.BROKEN, text.substring(start, at), open));
            return;
        }
        String quoted = text.substring(start, at);
        Place place = new Place(open.line(), open.column(), at - start + 2);
        if (quoted.chars().anyMatch(c -> OF_CODE.indexOf(c) >= 0)) {
            mistakes.add(Diagnostic.of(
                    place, "drl-text", quoted, OF_CODE.replace("", " ").strip()));
        }
        tokens.add(new Token(Kind.TEXT, quoted, place));
        at++;
    }

    /** A text between other quotation marks: one mistake, and read as the text that is meant. */
    private void wronglyQuoted(char mark) {
        Place open = here(1);
        mistakes.add(Diagnostic.of(open, "drl-quotes", String.valueOf(mark)));
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '\n' && !isQuotationMark(text.charAt(end))) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) != '\n';
        tokens.add(new Token(closed ? Kind.TEXT : Kind.BROKEN, text.substring(at + 1, end), open));
        at = closed ? end + 1 : end;
    }

    private static boolean isQuotationMark(char c) {
        return c == '"' || CURLY.indexOf(c) >= 0;
    }

    private void comment(String end) {
        Place open = here(2);
        at += 2;
        while (at < text.length() && !text.startsWith(end, at)) {
            soundStep();
        }
        if (at >= text.length() && end.equals("*/")) {
            mistakes.add(Diagnostic.of(open, "drl-comment-open"));
        } else {
            at = end.equals("*/") ? at + 2 : at;
        }
    }

    private void soundStep() {
        if (isSound()) {
            step();
        }
    }

    private void step() {
        if (text.charAt(at++) == '\n') {
            line++;
            lineStart = at;
        }
    }

    /** Whether the character here may stand in a rule file; if not, it is noted and skipped. */
    private boolean isSound() {
        int character = text.codePointAt(at);
        if (character == '\n' || character == '\r' || character == '\t') {
            return true;
        }
        boolean sound =
                switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> character != '\\';
                };
        if (!sound) {
            mistakes.add(
                    character == '\\'
                            ? Diagnostic.of(here(1), "drl-backslash")
                            : Diagnostic.of(here(1), "drl-character", String.format(Locale.ROOT, "U+%04X", character)));
            at += Character.charCount(character);
        }
        return sound;
    }
}
