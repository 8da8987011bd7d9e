package ca.touchstone.rules;

import ca.touchstone.rules.TokenTree.Kind;
import ca.touchstone.rules.TokenTree.Rule;
import java.util.List;

/**
 * Rules whose conditions are joined by {@code or}, each written as several: one for each alternative, with a number
 * behind the name. Only where a rule has one such junction, of plain conditions; any other stays as it is.
 */
final class Junctions {
    private Junctions() {}

    /** The text, and how many rules of it were divided. */
    record Split(String text, int rules) {}

    static Split split(String drl) {
        TokenText tokens = new TokenText(drl);
        TokenEdits edits = new TokenEdits(tokens);
        int divided = 0;
        for (Rule rule : TokenTrees.of(tokens)) {
            List<TokenTree> joined = rule.when().stream()
                    .filter(one -> one.kind() == Kind.JUNCTION)
                    .toList();
            if (joined.size() == 1 && isPlain(tokens, joined.get(0))) {
                divide(tokens, rule, joined.get(0), edits);
                divided++;
            }
        }
        return new Split(edits.apply(), divided);
    }

    /** The alternatives: of a junction that is all in one pair of parentheses, those within. */
    private static List<TokenTree> alternatives(TokenTree junction) {
        return junction.parts().size() == 1 && junction.parts().get(0).kind() == Kind.JUNCTION
                ? junction.parts().get(0).parts()
                : junction.parts();
    }

    private static boolean isPlain(TokenText tokens, TokenTree junction) {
        List<TokenTree> parts = alternatives(junction);
        if (parts.size() < 2 || tokens.hasComment(junction.from(), junction.to())) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            TokenTree part = parts.get(i);
            boolean joins = i == 0
                    || (tokens.is(part.from() - 1, "or") && parts.get(i - 1).to() == part.from() - 2);
            if (!joins || part.kind() == Kind.JUNCTION || part.kind() == Kind.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    private static void divide(TokenText tokens, Rule rule, TokenTree junction, TokenEdits edits) {
        String text = tokens.text();
        int start = tokens.start(rule.from());
        int end = tokens.end(rule.to());
        int behindName = tokens.end(rule.name()) - 1;
        StringBuilder rules = new StringBuilder();
        List<TokenTree> parts = alternatives(junction);
        for (int i = 0; i < parts.size(); i++) {
            TokenTree part = parts.get(i);
            rules.append(i == 0 ? "" : text.contains("\r\n") ? "\r\n\r\n" : "\n\n")
                    .append(text, start, behindName)
                    .append(", ")
                    .append(i + 1)
                    .append(text, behindName, tokens.start(junction.from()))
                    .append(text, tokens.start(part.from()), tokens.end(part.to()))
                    .append(text, tokens.end(junction.to()), end);
        }
        edits.replaceText(start, end, rules.toString());
    }
}
