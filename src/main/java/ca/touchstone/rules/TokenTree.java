package ca.touchstone.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a rule over its tokens, of the old language or the new. It claims less than {@link Syntax}: whatever the
 * parser would refuse is still a tree, so that the text around it can be turned over.
 *
 * @param kind what it is
 * @param from its first token
 * @param to its last token
 * @param parts what it consists of; of a pattern, its constraints
 */
record TokenTree(Kind kind, int from, int to, List<TokenTree> parts) {
    enum Kind {
        /** {@code not}, {@code exists} or {@code forall} with patterns. */
        NOT,
        EXISTS,
        FORALL,
        PATTERN,
        /** Constraints between {@code ||}. */
        ANY,
        /** Constraints between {@code &&}. */
        ALL,
        /** One constraint in parentheses. */
        PARENTHESES,
        /** A binding, and what is said of it on the spot. */
        BINDING,
        /** A comparison, or {@code stated( … )}. */
        TERM,
        /** Conditions joined by {@code and} or {@code or}. */
        JUNCTION,
        /** What is none of these. */
        UNKNOWN
    }

    /** A rule: its name's token, its conditions, its side and its criterion; both empty where they cannot be read. */
    record Rule(int from, int to, int name, List<TokenTree> when, String side, String criterion) {

        /** The patterns under all conditions, in order. */
        List<TokenTree> patterns() {
            return when.stream().flatMap(TokenTree::patterns).toList();
        }
    }

    Stream<TokenTree> patterns() {
        return kind == Kind.PATTERN ? Stream.of(this) : parts.stream().flatMap(TokenTree::patterns);
    }

    /** The terms in it, in order. */
    Stream<TokenTree> terms() {
        return kind == Kind.TERM ? Stream.of(this) : parts.stream().flatMap(TokenTree::terms);
    }

    /** What stands in its parentheses, if it is nothing but parentheses. */
    TokenTree bare() {
        return kind == Kind.PARENTHESES ? parts.get(0).bare() : this;
    }
}
