package ca.touchstone.rules;

import ca.touchstone.rules.RuleMigration.Kind;
import ca.touchstone.rules.TokenTree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns over conditions that look, under {@code not}, for a part of which something is unstated. */
final class GuardMigration {
    private static final Set<String> WITH_ID = Set.of("Assessment", "Competency", "LearningOutcome");

    private final TokenText tokens;
    private final TokenEdits edits;
    private final MigrationLog log;
    private final Rule rule;

    /** The fields that a pattern wants to be null, and what else it asks. */
    private record Wanted(List<String> fields, Set<String> also) {}

    GuardMigration(TokenText tokens, TokenEdits edits, MigrationLog log, Rule rule) {
        this.tokens = tokens;
        this.edits = edits;
        this.log = log;
        this.rule = rule;
    }

    /** Whether a {@code not} with one pattern is such a condition; if so, it was dealt with. */
    boolean turn(TokenTree not) {
        TokenTree pattern = not.parts().get(0);
        Wanted wanted = pattern.kind() == TokenTree.Kind.PATTERN ? wanted(pattern) : new Wanted(List.of(), Set.of());
        if (wanted.fields().isEmpty()) {
            return false;
        }
        String fact = StatedMigration.fact(tokens, pattern);
        boolean onlyId = wanted.fields().equals(List.of("id")) && WITH_ID.contains(fact);
        if ((wanted.also().isEmpty() && onlyId) || guards(not, fact, wanted)) {
            edits.deleteLines(not.from(), not.to());
            log.count(Kind.GUARD);
        } else if (wanted.also().isEmpty()) {
            String stated = wanted.fields().stream()
                    .map(field -> Term.STATED + "( " + field + " )")
                    .collect(Collectors.joining(", "));
            edits.replace(not.from(), not.to(), "forall( " + fact + "( " + stated + " ) )");
            log.count(Kind.STATED);
        } else {
            log.left(
                    tokens.get(not.from()).place(),
                    "migrate-guard",
                    fact,
                    wanted.fields().get(0));
        }
        return true;
    }

    private Wanted wanted(TokenTree pattern) {
        List<String> fields = new ArrayList<>();
        List<TokenTree> others = new ArrayList<>();
        for (TokenTree constraint : pattern.parts()) {
            TokenTree bare = constraint.bare();
            List<TokenTree> alternatives = bare.kind() == TokenTree.Kind.ANY ? bare.parts() : List.of(bare);
            if (alternatives.stream().allMatch(one -> isNull(one.bare()))) {
                alternatives.forEach(one ->
                        fields.add(Term.quantity(Term.of(tokens, one.bare()).left())));
            } else {
                others.add(constraint);
            }
        }
        // Two constraints that each want null would have to hold at once, which one pattern of stated fields is not.
        boolean once = pattern.parts().size() - others.size() == 1;
        return new Wanted(once ? fields : List.of(), written(others));
    }

    private boolean isNull(TokenTree term) {
        return term.kind() == TokenTree.Kind.TERM && Term.of(tokens, term).isNull(tokens, term, "==");
    }

    private Set<String> written(List<TokenTree> constraints) {
        return constraints.stream()
                .map(one -> tokens.written(one.from(), one.to()))
                .collect(Collectors.toSet());
    }

    /**
     * Whether another {@code not} of the rule stays open by itself for every part that this one would find: all that it
     * asks is about the same field, or is asked here too.
     */
    private boolean guards(TokenTree not, String fact, Wanted wanted) {
        return wanted.fields().size() == 1
                && rule.when().stream()
                        .filter(one ->
                                one.kind() == TokenTree.Kind.NOT && one.parts().size() == 1 && one.from() != not.from())
                        .map(one -> one.parts().get(0))
                        .filter(one -> one.kind() == TokenTree.Kind.PATTERN
                                && StatedMigration.fact(tokens, one).equals(fact))
                        .anyMatch(one -> isGuarded(one, wanted));
    }

    private boolean isGuarded(TokenTree pattern, Wanted wanted) {
        String field = wanted.fields().get(0);
        List<TokenTree> about = new ArrayList<>();
        List<TokenTree> others = new ArrayList<>();
        for (TokenTree constraint : pattern.parts()) {
            boolean same =
                    constraint.terms().allMatch(term -> Term.of(tokens, term).names(field))
                            && !constraint.terms().allMatch(this::isNull);
            (same ? about : others).add(constraint);
        }
        return !about.isEmpty() && wanted.also().containsAll(written(others));
    }
}
