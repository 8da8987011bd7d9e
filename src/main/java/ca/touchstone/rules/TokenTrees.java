package ca.touchstone.rules;

import ca.touchstone.rules.TokenTree.Kind;
import ca.touchstone.rules.TokenTree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the rules of a file as trees over its tokens. It refuses nothing. */
final class TokenTrees {
    private static final Set<String> ENDS_OF_A_CONDITION = Set.of("then", "end", "rule");

    /** Within what constraints stand: each level holds the next. */
    private enum Level {
        PATTERN,
        ANY,
        ALL
    }

    private final TokenText tokens;
    private int at;

    private TokenTrees(TokenText tokens) {
        this.tokens = tokens;
    }

    static List<Rule> of(TokenText tokens) {
        return new TokenTrees(tokens).rules();
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        while (at < tokens.size()) {
            if (tokens.is(at, "rule") && tokens.isKind(at + 1, Token.Kind.TEXT)) {
                rules.add(rule());
            } else {
                at++;
            }
        }
        return rules;
    }

    private Rule rule() {
        int from = at;
        at += 2;
        List<TokenTree> when = new ArrayList<>();
        if (take("when")) {
            while (!endsCondition()) {
                when.add(condition());
            }
        }
        boolean decides = take("then") && tokens.is(at, "decide") && tokens.is(at + 1, ".") && tokens.is(at + 3, "(");
        String side = decides ? tokens.get(at + 2).text() : "";
        String criterion = decides ? tokens.get(at + 4).text() : "";
        while (at < tokens.size() && !tokens.is(at, "end") && !tokens.is(at, "rule")) {
            at++;
        }
        int to = tokens.is(at, "end") ? at++ : at - 1;
        return new Rule(from, to, from + 1, when, side, criterion);
    }

    private boolean endsCondition() {
        return at >= tokens.size()
                || ENDS_OF_A_CONDITION.contains(tokens.get(at).text());
    }

    private boolean take(String wanted) {
        boolean found = tokens.is(at, wanted);
        at += found ? 1 : 0;
        return found;
    }

    // Conditions

    /** A condition, and those that are joined to it. */
    private TokenTree condition() {
        int from = at;
        TokenTree first = single();
        List<TokenTree> joined = new ArrayList<>(List.of(first));
        while (tokens.is(at, "and") || tokens.is(at, "or")) {
            at++;
            if (!endsCondition()) {
                joined.add(single());
            }
        }
        return joined.size() == 1 && at == first.to() + 1 ? first : made(Kind.JUNCTION, from, joined);
    }

    private TokenTree single() {
        int from = at;
        if (tokens.is(at, "(")) {
            return group(Kind.JUNCTION, from);
        }
        if (take("not")) {
            return quantified(Kind.NOT, from);
        }
        if (take("exists")) {
            return quantified(Kind.EXISTS, from);
        }
        if (tokens.is(at, "forall") && tokens.is(at + 1, "(")) {
            at++;
            return group(Kind.FORALL, from);
        }
        return pattern();
    }

    private TokenTree quantified(Kind kind, int from) {
        return tokens.is(at, "(") ? group(kind, from) : made(kind, from, List.of(pattern()));
    }

    /** Conditions in parentheses, the opening one next. */
    private TokenTree group(Kind kind, int from) {
        int close = tokens.closing(at);
        at++;
        List<TokenTree> members = new ArrayList<>();
        while (at < close) {
            if (tokens.is(at, "and") || tokens.is(at, "or") || tokens.is(at, ",")) {
                at++;
            } else {
                members.add(single());
            }
        }
        at = Math.min(close + 1, tokens.size());
        return made(kind, from, members);
    }

    private TokenTree pattern() {
        int from = at;
        if (tokens.isKind(at, Token.Kind.VARIABLE) && tokens.is(at + 1, ":")) {
            at += 2;
        }
        boolean known = Vocabulary.isFact(tokens.get(at).text());
        if (!tokens.isKind(at, Token.Kind.WORD) || !tokens.is(at + 1, "(")) {
            at++;
            return made(Kind.UNKNOWN, from, List.of());
        }
        at++;
        int close = tokens.closing(at);
        if (!known) {
            at = Math.min(close + 1, tokens.size());
            return made(Kind.UNKNOWN, from, List.of());
        }
        List<TokenTree> constraints = split(at + 1, close - 1, ",", Level.PATTERN);
        at = Math.min(close + 1, tokens.size());
        return made(Kind.PATTERN, from, constraints);
    }

    private TokenTree made(Kind kind, int from, List<TokenTree> parts) {
        return new TokenTree(kind, from, at - 1, List.copyOf(parts));
    }

    // Constraints

    /** The constraints between separators that stand in no parentheses of their own. */
    private List<TokenTree> split(int from, int to, String separator, Level level) {
        List<TokenTree> found = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to + 1; i++) {
            if (i > to || tokens.is(i, separator)) {
                if (i > start) {
                    found.add(member(start, i - 1, level));
                }
                start = i + 1;
            } else if (tokens.is(i, "(")) {
                i = tokens.closing(i);
            }
        }
        return found;
    }

    private TokenTree member(int from, int to, Level level) {
        return switch (level) {
            case PATTERN -> any(from, to);
            case ANY -> all(from, to);
            case ALL -> one(from, to);
        };
    }

    private TokenTree any(int from, int to) {
        List<TokenTree> members = split(from, to, "||", Level.ANY);
        return members.size() == 1 ? members.get(0) : new TokenTree(Kind.ANY, from, to, members);
    }

    private TokenTree all(int from, int to) {
        List<TokenTree> members = split(from, to, "&&", Level.ALL);
        return members.size() == 1 ? members.get(0) : new TokenTree(Kind.ALL, from, to, members);
    }

    private TokenTree one(int from, int to) {
        if (tokens.is(from, "(") && tokens.closing(from) == to && from + 1 < to) {
            return new TokenTree(Kind.PARENTHESES, from, to, List.of(any(from + 1, to - 1)));
        }
        if (tokens.isKind(from, Token.Kind.VARIABLE) && tokens.is(from + 1, ":") && from + 2 <= to) {
            TokenTree term = new TokenTree(Kind.TERM, from + 2, to, List.of());
            return new TokenTree(Kind.BINDING, from, to, List.of(term));
        }
        return new TokenTree(Kind.TERM, from, to, List.of());
    }
}
