package ca.touchstone.rules;

import ca.touchstone.rules.Token.Kind;
import java.util.List;

/** The tokens of a rule file, read from front to back. */
final class Tokens {
    private final List<Token> tokens;
    private int at;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Leaves the rule that is being read, for one mistake. Never leaves this package. */
    static final class ParseException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // It is never written.
        private final transient Diagnostic mistake;

        ParseException(Place place, String key, String... arguments) {
            this(Diagnostic.of(place, key, arguments));
        }

        ParseException(Diagnostic mistake) {
            super(mistake.key(), null, false, false);
            this.mistake = mistake;
        }

        Diagnostic mistake() {
            return mistake;
        }
    }

    Token peek() {
        return tokens.get(at);
    }

    /** The token that comes after the next, which is not the last. */
    Token second() {
        return tokens.get(at + 1);
    }

    /** Reads the next token, which is not the last. */
    Token next() {
        return tokens.get(at++);
    }

    /** Whether the next token is this word or symbol; if so, it is read. */
    boolean take(String wanted) {
        boolean found = peek().is(wanted);
        if (found) {
            next();
        }
        return found;
    }

    void expect(String wanted) {
        if (!take(wanted)) {
            throw new ParseException(missing(), "drl-expected", found(), wanted);
        }
    }

    Token expect(Kind kind, String key) {
        if (peek().kind() != kind) {
            throw new ParseException(peek().place(), key, found());
        }
        return next();
    }

    /** Where something is missing: before the next token, or behind the last where that stands on an earlier line. */
    Place missing() {
        Place next = peek().place();
        Place last = at == 0 ? next : tokens.get(at - 1).place();
        return last.line() < next.line() ? last.after() : next;
    }

    /** The next token for a message; empty at the end. */
    String found() {
        return peek().written();
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }
}
