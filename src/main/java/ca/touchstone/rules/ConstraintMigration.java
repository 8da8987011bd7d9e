package ca.touchstone.rules;

import ca.touchstone.rules.RuleMigration.Kind;
import ca.touchstone.rules.TokenTree.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns over what stands in the parentheses of the patterns of one rule. */
final class ConstraintMigration {
    private static final Map<String, String> TURNED = Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=");

    private final TokenText tokens;
    private final TokenEdits edits;
    private final MigrationLog log;
    private final Rule rule;
    /** Comparisons that were turned over together with another. */
    private final Set<TokenTree> done = new HashSet<>();

    ConstraintMigration(TokenText tokens, TokenEdits edits, MigrationLog log, Rule rule) {
        this.tokens = tokens;
        this.edits = edits;
        this.log = log;
        this.rule = rule;
    }

    /** What can no longer be unstated goes, for each pattern; a pattern of the program that then asks nothing goes whole. */
    void pattern(TokenTree pattern, boolean negated, boolean alone) {
        List<TokenTree> constraints = pattern.parts();
        List<Integer> gone = together(constraints, negated, false);
        if (gone.size() == constraints.size() && !gone.isEmpty() && alone && tokens.is(pattern.from(), "Program")) {
            edits.deleteLines(pattern.from(), pattern.to());
        } else {
            remove(constraints, gone);
        }
    }

    // Which members go

    /** Constraints that must all hold: those that can go, and all others turned over on the spot. */
    private List<Integer> together(List<TokenTree> members, boolean negated, boolean inAlternative) {
        List<Integer> gone = new ArrayList<>(sameRange(members));
        for (int i = 0; i < members.size(); i++) {
            TokenTree member = members.get(i);
            if (gone.contains(i)) {
                continue;
            }
            Term term = term(member);
            if (isNull(member, "!=")) {
                if (isAskedBeside(members, i, term.left())) {
                    gone.add(i);
                    log.count(Kind.NULL_CHECK);
                } else if (isGuard(term.left()) && !inAlternative) {
                    gone.add(i);
                    log.count(Kind.GUARD);
                } else {
                    state(member, term.left());
                }
            } else {
                turn(member, negated);
            }
        }
        return gone;
    }

    /** Constraints of which one must hold. */
    private List<Integer> either(List<TokenTree> members, boolean negated) {
        List<Integer> gone = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            TokenTree member = members.get(i);
            if (isNull(member, "==") && isNamedBeside(members, i, term(member).left())) {
                gone.add(i);
                log.count(Kind.NULL_CHECK);
            } else if (isNull(member, "!=")) {
                state(member, term(member).left());
            } else {
                turn(member, negated);
            }
        }
        return gone;
    }

    private void turn(TokenTree member, boolean negated) {
        switch (member.kind()) {
            case ANY -> remove(member.parts(), either(member.parts(), negated));
            case ALL -> remove(member.parts(), together(member.parts(), negated, true));
            case PARENTHESES -> parentheses(member, negated);
            case BINDING -> binding(member, negated);
            case TERM -> term(member, negated);
            default -> {
                // It holds no constraint.
            }
        }
    }

    private void parentheses(TokenTree member, boolean negated) {
        TokenTree inner = member.parts().get(0);
        if (inner.kind() != TokenTree.Kind.ANY) {
            turn(inner, negated);
            return;
        }
        List<Integer> gone = either(inner.parts(), negated);
        remove(inner.parts(), gone);
        if (inner.parts().size() - gone.size() == 1
                && !gone.isEmpty()
                && !tokens.hasComment(member.from(), member.to())) {
            boolean first = gone.contains(0);
            boolean last = gone.contains(inner.parts().size() - 1);
            edits.deleteForward(member.from(), first ? keptIn(inner, gone).from() - 1 : member.from());
            edits.deleteBackward(last ? keptIn(inner, gone).to() + 1 : member.to(), member.to());
        }
    }

    private static TokenTree keptIn(TokenTree inner, List<Integer> gone) {
        int kept = 0;
        while (gone.contains(kept)) {
            kept++;
        }
        return inner.parts().get(kept);
    }

    /** Takes members out of a list with the separators that they no longer need. */
    private void remove(List<TokenTree> members, List<Integer> gone) {
        int lastKept = members.size() - 1;
        while (lastKept >= 0 && gone.contains(lastKept)) {
            lastKept--;
        }
        for (int i : gone) {
            if (i < lastKept) {
                edits.deleteForward(members.get(i).from(), members.get(i + 1).from() - 1);
            }
        }
        if (lastKept < members.size() - 1 && !members.isEmpty()) {
            int to = members.get(members.size() - 1).to();
            if (lastKept >= 0) {
                edits.deleteBackward(members.get(lastKept).to() + 1, to);
            } else {
                edits.deleteForward(members.get(0).from(), to);
            }
        }
    }

    private void state(TokenTree member, String path) {
        edits.replace(member.from(), member.to(), "stated( " + Term.quantity(path) + " )");
        log.count(Kind.STATED);
    }

    private boolean isNull(TokenTree member, String operator) {
        TokenTree bare = member.bare();
        return bare.kind() == TokenTree.Kind.TERM && Term.of(tokens, bare).isNull(tokens, bare, operator);
    }

    private Term term(TokenTree member) {
        return Term.of(tokens, member.bare());
    }

    /** Whether another of the constraints cannot hold where the field is not stated. */
    private boolean isAskedBeside(List<TokenTree> members, int index, String path) {
        for (int i = 0; i < members.size(); i++) {
            if (i != index && !isNull(members.get(i), "!=") && asks(members.get(i), path)) {
                return true;
            }
        }
        return false;
    }

    private boolean asks(TokenTree constraint, String path) {
        return switch (constraint.kind()) {
            case TERM -> Term.of(tokens, constraint).names(path) && !isNull(constraint, "==");
            case PARENTHESES -> asks(constraint.parts().get(0), path);
            case ANY -> constraint.parts().stream().allMatch(part -> asks(part, path));
            case ALL -> constraint.parts().stream().anyMatch(part -> asks(part, path));
            case BINDING -> asks(constraint.parts().get(0), path) && isUsed(constraint);
            default -> false;
        };
    }

    private boolean isNamedBeside(List<TokenTree> members, int index, String path) {
        for (int i = 0; i < members.size(); i++) {
            boolean names = i != index
                    && !isNull(members.get(i), "==")
                    && members.get(i).terms().anyMatch(one -> Term.of(tokens, one)
                            .names(path));
            if (names) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the count of a list whose parts another condition of the rule looks at. */
    private boolean isGuard(String path) {
        String counted = FieldNames.counted(path);
        return !counted.isEmpty()
                && rule.patterns().stream().anyMatch(pattern -> fact(pattern).equals(counted));
    }

    private String fact(TokenTree pattern) {
        return tokens.get(tokens.is(pattern.from() + 1, ":") ? pattern.from() + 2 : pattern.from())
                .text();
    }

    /** Whether a bound variable stands elsewhere in the rule. */
    private boolean isUsed(TokenTree binding) {
        String variable = tokens.get(binding.from()).text();
        for (int i = rule.from(); i <= rule.to(); i++) {
            if (i != binding.from() && tokens.get(i).text().equals(variable) && tokens.isKind(i, Token.Kind.VARIABLE)) {
                return true;
            }
        }
        return false;
    }

    // Single constraints

    private void binding(TokenTree member, boolean negated) {
        TokenTree inner = member.parts().get(0);
        Term term = Term.of(tokens, inner);
        if (term.isNull(tokens, inner, "!=")) {
            edits.deleteBackward(term.operatorAt(), inner.to());
            log.count(Kind.NULL_CHECK);
            if (!isUsed(member)) {
                edits.insertAfter(inner.to(), ", stated( " + Term.quantity(term.left()) + " )");
                log.count(Kind.STATED);
            }
        } else if (!term.left().isEmpty() && !Term.end(term.left()).isEmpty()) {
            log.left(tokens.get(inner.from()).place(), "migrate-bound", term.left(), Term.quantity(term.left()));
        } else if (!term.operator().isEmpty()) {
            term(inner, negated);
        }
    }

    private void term(TokenTree tree, boolean negated) {
        Term term = Term.of(tokens, tree);
        ends(tree, term, negated);
        if (negated && term.operator().equals("!=") && term.rightFrom() == tree.to()) {
            boolean isTrue = tokens.is(tree.to(), "true");
            if (isTrue || tokens.is(tree.to(), "false")) {
                edits.replace(term.operatorAt(), tree.to(), "== " + !isTrue);
                log.count(Kind.TRUTH);
            }
        }
        if (term.operator().equals("not in") && term.left().matches("(.*\\.)?jurisdiction")) {
            countries(tree, term);
        }
        if (isNull(tree, "==")) {
            log.left(tokens.get(tree.from()).place(), "migrate-null", Term.quantity(term.left()));
        }
    }

    /** The ends of ranges by which a comparison proves what it says become the quantities. */
    private void ends(TokenTree tree, Term term, boolean negated) {
        String left = Term.end(term.left());
        String right = Term.end(term.right());
        if ((left.isEmpty() && right.isEmpty()) || done.contains(tree)) {
            return;
        }
        String operator = negated ? TURNED.getOrDefault(term.operator(), "") : term.operator();
        boolean below = operator.startsWith("<");
        boolean ordered = below || operator.startsWith(">");
        boolean proves = ordered
                ? isEnd(left, below ? "AtMost" : "AtLeast") && isEnd(right, below ? "AtLeast" : "AtMost")
                : operator.equals("==")
                        && left.equals("AtMost")
                        && tokens.get(term.rightFrom()).text().equals("0");
        if (proves) {
            rename(tree);
        } else {
            String path = left.isEmpty() ? term.right() : term.left();
            log.left(tokens.get(tree.from()).place(), "migrate-end", path, Term.quantity(path));
        }
    }

    private static boolean isEnd(String end, String wanted) {
        return end.isEmpty() || end.equals(wanted);
    }

    private void rename(TokenTree tree) {
        for (int i = tree.from(); i <= tree.to(); i++) {
            String name = tokens.get(i).text();
            if (tokens.isKind(i, Token.Kind.WORD) && !Term.end(name).isEmpty()) {
                edits.replace(i, i, Term.quantity(name));
                log.count(Kind.QUANTITY);
            }
        }
    }

    /** Of two comparisons that say the same of both ends of a range, the first is turned over and the second goes. */
    private Set<Integer> sameRange(List<TokenTree> members) {
        Set<Integer> gone = new TreeSet<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = 0; j < members.size(); j++) {
                if (isTwin(members.get(i), members.get(j)) && !gone.contains(Math.min(i, j))) {
                    rename(members.get(Math.min(i, j)));
                    log.count(Kind.QUANTITY);
                    done.add(members.get(Math.min(i, j)));
                    gone.add(Math.max(i, j));
                }
            }
        }
        return gone;
    }

    private boolean isTwin(TokenTree least, TokenTree most) {
        boolean terms = least.kind() == TokenTree.Kind.TERM && most.kind() == TokenTree.Kind.TERM;
        if (!terms || !Term.of(tokens, least).operator().equals("==")) {
            return false;
        }
        String written = tokens.written(least.from(), least.to());
        return written.contains("AtLeast ")
                && !written.contains("AtMost ")
                && written.replace("AtLeast ", "AtMost ").equals(tokens.written(most.from(), most.to()));
    }

    /** A bare country beside one of its provinces goes: the engine leaves it open by itself. */
    private void countries(TokenTree tree, Term term) {
        List<TokenTree> values = new ArrayList<>();
        for (int i = term.rightFrom() + 1; i < tree.to(); i++) {
            if (tokens.isKind(i, Token.Kind.TEXT)) {
                values.add(new TokenTree(TokenTree.Kind.TERM, i, i, List.of()));
            }
        }
        List<String> places =
                values.stream().map(value -> tokens.get(value.from()).text()).toList();
        List<Integer> gone = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            String country = places.get(i);
            if (country.matches("[A-Z]{2}") && places.stream().anyMatch(place -> place.startsWith(country + "-"))) {
                gone.add(i);
            }
        }
        if (gone.isEmpty()) {
            return;
        }
        log.count(Kind.COUNTRY);
        if (places.size() - gone.size() == 1) {
            String place = places.stream()
                    .filter(one -> !gone.contains(places.indexOf(one)))
                    .findFirst()
                    .orElse("");
            edits.replace(term.operatorAt(), tree.to(), "!= \"" + place + '"');
        } else {
            remove(values, gone);
        }
    }
}
