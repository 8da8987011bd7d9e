package ca.touchstone.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comparison as it stands in the tokens: what is compared, by what operator, with what.
 *
 * @param left the path on the left; empty where something else stands there
 * @param operator the operator, {@code not in} as one; empty where there is none
 * @param operatorAt its first token
 * @param rightFrom the first token on the right
 * @param right the path on the right, empty where something else stands there
 * @param paths every path in it, on either side or in {@code stated( … )}
 */
record Term(String left, String operator, int operatorAt, int rightFrom, String right, List<String> paths) {
    private static final Set<String> WORDS = Set.of("in", "contains", "memberOf");
    private static final Set<String> SYMBOLS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> NO_PATHS =
            Set.of("true", "false", "null", "limit", "not", "in", "contains", "memberOf");
    private static final Pattern END = Pattern.compile("(weeks|spanWeeks|instructionalHours|averageInstructionalHours"
            + "|weeklyInstructionalHours|learnerHours|credits|creditsFromHours)(AtLeast|AtMost)");

    static final String STATED = "stated";

    static Term of(TokenText tokens, TokenTree tree) {
        int operatorAt = tree.from();
        while (operatorAt <= tree.to() && !isOperator(tokens, operatorAt)) {
            operatorAt++;
        }
        List<String> paths = new ArrayList<>();
        if (operatorAt > tree.to()) {
            paths(tokens, tree.from(), tree.to(), paths);
            return new Term(paths.isEmpty() ? "" : paths.get(0), "", operatorAt, operatorAt, "", List.copyOf(paths));
        }
        boolean negated = tokens.is(operatorAt, "not");
        int rightFrom = operatorAt + (negated ? 2 : 1);
        String operator = (negated ? "not " : "") + tokens.get(rightFrom - 1).text();
        paths(tokens, tree.from(), operatorAt - 1, paths);
        String left = paths.isEmpty() ? "" : paths.get(0);
        int before = paths.size();
        paths(tokens, rightFrom, tree.to(), paths);
        String right = paths.size() == before ? "" : paths.get(before);
        return new Term(left, operator, operatorAt, rightFrom, right, List.copyOf(paths));
    }

    private static boolean isOperator(TokenText tokens, int at) {
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.SYMBOL
                ? SYMBOLS.contains(token.text())
                : token.kind() == Token.Kind.WORD && (WORDS.contains(token.text()) || token.is("not"));
    }

    private static void paths(TokenText tokens, int from, int to, List<String> found) {
        for (int i = from; i <= to; i++) {
            boolean begins = tokens.isKind(i, Token.Kind.WORD)
                    && !NO_PATHS.contains(tokens.get(i).text())
                    && !(tokens.is(i, STATED) && tokens.is(i + 1, "("))
                    && !(i > from && tokens.is(i - 1, "."));
            if (begins) {
                StringBuilder path = new StringBuilder(tokens.get(i).text());
                while (i + 2 <= to && tokens.is(i + 1, ".") && tokens.isKind(i + 2, Token.Kind.WORD)) {
                    path.append('.').append(tokens.get(i + 2).text());
                    i += 2;
                }
                found.add(path.toString());
            }
        }
    }

    /** Whether it says only whether something is stated, by that operator and null. */
    boolean isNull(TokenText tokens, TokenTree tree, String wanted) {
        return operator.equals(wanted) && !left.isEmpty() && rightFrom == tree.to() && tokens.is(rightFrom, "null");
    }

    /** A quantity without the end of its range; any other path as it is. */
    static String quantity(String path) {
        Matcher end = END.matcher(path);
        return end.matches() ? end.group(1) : path;
    }

    /** Which end of a quantity's range a path names; empty where none. */
    static String end(String path) {
        Matcher end = END.matcher(path);
        return end.matches() ? end.group(2) : "";
    }

    boolean names(String path) {
        return paths.stream().anyMatch(one -> quantity(one).equals(quantity(path)));
    }
}
