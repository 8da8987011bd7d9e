package ca.touchstone.rules;

import ca.touchstone.program.ProgramDescription;
import ca.touchstone.rules.Syntax.Condition;
import ca.touchstone.rules.Syntax.Pattern;
import ca.touchstone.rules.Syntax.Quantified;
import ca.touchstone.rules.Syntax.Universal;
import ca.touchstone.rules.Syntax.WrittenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds rules to work that is bounded before they run, since nothing stops them while they do. What is counted are
 * patterns over lists along each path through a rule: those of a {@code not}, {@code exists} or {@code forall} together
 * with the ones bound before it; and those bound in the rule itself. Whether a comparison joins them makes no difference,
 * and a {@code not} beside another does not count in it.
 */
final class ComplexityCheck {
    /** The most patterns of one rule, over lists or not. */
    static final int MOST_PATTERNS = 6;

    /** The most patterns over lists on one path: every pair of members of two lists may be looked at. */
    static final int MOST_LISTS = 2;

    /**
     * The most combinations of members that all paths of a pack may look at together, lists being as long as they may be
     * and each rule being run in both approximations: twenty-five paths of two lists of
     * {@value ProgramDescription#MOST_MEMBERS} members.
     */
    static final long MOST_COMBINATIONS = 2_000_000;

    private ComplexityCheck() {}

    /** What is wrong with the size of one rule. */
    static Optional<Diagnostic> check(WrittenRule rule) {
        int patterns =
                rule.when().stream().mapToInt(each -> together(each).size()).sum();
        if (patterns > MOST_PATTERNS) {
            return Optional.of(
                    Diagnostic.of(rule.place(), "drl-many-patterns", rule.name(), "" + patterns, "" + MOST_PATTERNS));
        }
        int lists = lists(rule).stream().mapToInt(Integer::intValue).max().orElse(0);
        return lists > MOST_LISTS
                ? Optional.of(Diagnostic.of(rule.place(), "drl-many-lists", rule.name(), "" + lists, "" + MOST_LISTS))
                : Optional.empty();
    }

    /** What is wrong with the size of the rules of a pack: of each, or else of all together. */
    static List<Diagnostic> check(List<WrittenRule> rules) {
        List<Diagnostic> ofEach =
                rules.stream().flatMap(rule -> check(rule).stream()).toList();
        long combinations =
                rules.stream().mapToLong(ComplexityCheck::combinations).sum();
        return !ofEach.isEmpty() || combinations <= MOST_COMBINATIONS
                ? ofEach
                : List.of(
                        Diagnostic.of(Place.FILE, "drl-many-combinations", "" + combinations, "" + MOST_COMBINATIONS));
    }

    /** How many combinations of members a rule looks at, in both approximations, where lists are as long as they may be. */
    private static long combinations(WrittenRule rule) {
        return Approximation.values().length
                * lists(rule).stream()
                        .mapToLong(lists -> lists == 0 ? 0 : (long) Math.pow(ProgramDescription.MOST_MEMBERS, lists))
                        .sum();
    }

    /** The number of patterns over lists on each path of a rule. */
    private static List<Integer> lists(WrittenRule rule) {
        List<Integer> paths = new ArrayList<>();
        int bound = 0;
        for (Condition condition : rule.when()) {
            int inside = (int) together(condition).stream()
                    .filter(pattern -> !pattern.fact().text().equals(Vocabulary.PROGRAM))
                    .count();
            if (condition instanceof Pattern) {
                bound += inside;
            } else {
                paths.add(bound + inside);
            }
        }
        paths.add(bound);
        return paths;
    }

    /** The patterns that a condition matches with one another. */
    private static List<Pattern> together(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return List.of(pattern);
        }
        return condition instanceof Quantified quantified ? quantified.patterns() : ((Universal) condition).patterns();
    }
}
