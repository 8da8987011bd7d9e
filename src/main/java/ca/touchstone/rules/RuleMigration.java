package ca.touchstone.rules;

import ca.touchstone.rules.TokenTree.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A rule file of the old language, turned over to the one in which a rule says what must hold and nothing about silence.
 * Comments, texts and whatever needs no change stay as they are. A file of the new language comes out unchanged.
 *
 * @param text the file after it
 * @param counts how many of each kind were turned over
 * @param left what a person must turn over, at its place in the new text
 * @param unsaid by criterion, fields that it reads and that its rules could not be made to ask for
 * @param oneSided criteria that can be met and, once they cannot, had no rule that found them not met
 */
public record RuleMigration(
        String text,
        Map<Kind, Integer> counts,
        List<Diagnostic> left,
        Map<String, List<String>> unsaid,
        Set<String> oneSided) {
    private static final int MOST_PASSES = 8;

    /** What is turned over. */
    public enum Kind {
        /** The end of a range, named by the quantity alone. */
        QUANTITY,
        /** A check for null that the engine makes by itself. */
        NULL_CHECK,
        /** A check for null that asks whether something is stated. */
        STATED,
        /** A condition that only kept silence from deciding. */
        GUARD,
        /** {@code != false} under {@code not}. */
        TRUTH,
        /** A country listed beside its province. */
        COUNTRY,
        /** A rule with alternatives, written as several. */
        SPLIT,
        /** A field that only the criterion's list had asked for. */
        SAID
    }

    /** What is wrong with a file that cannot be read well enough to be edited; none when it can. */
    public static List<Diagnostic> mistakes(String drl) {
        return List.copyOf(new TokenText(drl).mistakes());
    }

    /**
     * Turns over a file without {@linkplain #mistakes mistakes}.
     *
     * @param reads by criterion, the fields that it reads before it is met
     */
    public static RuleMigration of(String drl, Map<String, List<String>> reads) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        Junctions.Split split = Junctions.split(drl);
        if (split.rules() > 0) {
            counts.put(Kind.SPLIT, split.rules());
        }
        String text = split.text();
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            MigrationLog log = new MigrationLog();
            String before = text;
            text = pass(text, log);
            StatedMigration stated = new StatedMigration(text, log);
            text = stated.say(reads);
            log.counts().forEach((kind, number) -> counts.merge(kind, number, Integer::sum));
            if (text.equals(before)) {
                sweep(new TokenText(text), log);
                return new RuleMigration(
                        text, Map.copyOf(counts), List.copyOf(log.left()), Map.copyOf(stated.unsaid()), oneSided(text));
            }
        }
        throw new IllegalStateException("a pass over a migrated file changes nothing");
    }

    private static String pass(String drl, MigrationLog log) {
        TokenText tokens = new TokenText(drl);
        TokenEdits edits = new TokenEdits(tokens);
        for (Rule rule : TokenTrees.of(tokens)) {
            ConstraintMigration constraints = new ConstraintMigration(tokens, edits, log, rule);
            for (TokenTree condition : rule.when()) {
                condition(tokens, edits, log, rule, constraints, condition);
            }
        }
        return edits.apply();
    }

    private static void condition(
            TokenText tokens,
            TokenEdits edits,
            MigrationLog log,
            Rule rule,
            ConstraintMigration constraints,
            TokenTree condition) {
        switch (condition.kind()) {
            case PATTERN -> constraints.pattern(condition, false, true);
            case NOT -> {
                boolean single = condition.parts().size() == 1;
                if (!single || !new GuardMigration(tokens, edits, log, rule).turn(condition)) {
                    condition.patterns().forEach(pattern -> constraints.pattern(pattern, true, false));
                }
            }
            case EXISTS, FORALL -> condition.patterns().forEach(pattern -> constraints.pattern(pattern, false, false));
            case JUNCTION -> {
                log.left(tokens.get(condition.from()).place(), "migrate-junction", name(tokens, rule));
                for (TokenTree part : condition.parts()) {
                    condition(tokens, edits, log, rule, constraints, part);
                }
            }
            default ->
                log.left(
                        tokens.get(condition.from()).place(),
                        tokens.is(condition.from(), "accumulate") ? "migrate-accumulate" : "migrate-unknown",
                        name(tokens, rule));
        }
    }

    private static String name(TokenText tokens, Rule rule) {
        return tokens.get(rule.name()).text();
    }

    /** Notes each word of the old language that is still there and was not spoken of. */
    private static void sweep(TokenText tokens, MigrationLog log) {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            Place place = tokens.get(i).place();
            if (!tokens.isKind(i, Token.Kind.WORD) || log.isLeft(place.line())) {
                continue;
            }
            if (word.equals("null")) {
                log.left(place, "migrate-null-word");
            } else if (!Term.end(word).isEmpty()) {
                log.left(place, "migrate-end", word, Term.quantity(word));
            }
        }
    }

    // What can be decided

    private static Set<String> oneSided(String drl) {
        TokenText tokens = new TokenText(drl);
        List<Rule> rules = TokenTrees.of(tokens);
        Set<String> found = new TreeSet<>();
        for (Rule rule : rules) {
            List<Rule> same = rules.stream()
                    .filter(one -> one.criterion().equals(rule.criterion()))
                    .toList();
            boolean alwaysOpen = same.stream().anyMatch(one -> one.side().equals("met") && asksOnlyStated(tokens, one));
            boolean contrary = same.stream().anyMatch(one -> one.side().equals("notMet"));
            if (rule.side().equals("met") && !contrary && !alwaysOpen) {
                found.add(rule.criterion());
            }
        }
        return found;
    }

    /** Whether a rule asks only whether something is stated, so that it can always still come to hold. */
    private static boolean asksOnlyStated(TokenText tokens, Rule rule) {
        return rule.when().stream()
                .allMatch(condition -> (condition.kind() == TokenTree.Kind.FORALL
                                || (condition.kind() == TokenTree.Kind.PATTERN
                                        && StatedMigration.fact(tokens, condition)
                                                .equals(Vocabulary.PROGRAM)))
                        && condition.terms().allMatch(term -> tokens.is(term.from(), Term.STATED)));
    }
}
