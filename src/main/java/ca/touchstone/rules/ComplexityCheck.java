package ca.touchstone.rules;

import ca.touchstone.rules.Syntax.Accumulation;
import ca.touchstone.rules.Syntax.Binding;
import ca.touchstone.rules.Syntax.Comparison;
import ca.touchstone.rules.Syntax.Condition;
import ca.touchstone.rules.Syntax.Connected;
import ca.touchstone.rules.Syntax.Constraint;
import ca.touchstone.rules.Syntax.Junction;
import ca.touchstone.rules.Syntax.Pattern;
import ca.touchstone.rules.Syntax.Quantified;
import ca.touchstone.rules.Syntax.Universal;
import ca.touchstone.rules.Syntax.Variable;
import ca.touchstone.rules.Syntax.WrittenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds a rule to a size whose work can be foreseen: few patterns, and few that multiply one another. */
final class ComplexityCheck {
    static final int MOST_PATTERNS = 6;
    static final int MOST_UNJOINED = 2;

    private ComplexityCheck() {}

    static Optional<Diagnostic> check(WrittenRule rule) {
        int patterns = rule.when().stream().mapToInt(ComplexityCheck::patterns).sum();
        if (patterns > MOST_PATTERNS) {
            return Optional.of(
                    Diagnostic.of(rule.place(), "drl-many-patterns", rule.name(), "" + patterns, "" + MOST_PATTERNS));
        }
        int unjoined = unjoined(rule.when());
        return unjoined > MOST_UNJOINED
                ? Optional.of(
                        Diagnostic.of(rule.place(), "drl-unjoined", rule.name(), "" + unjoined, "" + MOST_UNJOINED))
                : Optional.empty();
    }

    private static int patterns(Condition condition) {
        if (condition instanceof Junction junction) {
            return junction.members().stream()
                    .mapToInt(ComplexityCheck::patterns)
                    .sum();
        }
        return together(condition).size();
    }

    /** The patterns that a condition matches with one another. */
    private static List<Pattern> together(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return List.of(pattern);
        }
        if (condition instanceof Quantified quantified) {
            return quantified.patterns();
        }
        if (condition instanceof Universal universal) {
            return universal.patterns();
        }
        return condition instanceof Accumulation accumulation ? List.of(accumulation.source()) : List.of();
    }

    /** The most patterns over parts that no comparison joins to others, in the rule or in a group of it. */
    private static int unjoined(List<Condition> conditions) {
        List<Pattern> plain = new ArrayList<>();
        int most = 0;
        for (Condition condition : conditions) {
            if (condition instanceof Pattern pattern) {
                plain.add(pattern);
            } else if (condition instanceof Junction junction
                    && junction.connective().equals("and")) {
                most = Math.max(most, unjoined(junction.members()));
                junction.members().stream()
                        .flatMap(member -> member instanceof Pattern pattern ? Stream.of(pattern) : Stream.of())
                        .forEach(plain::add);
            } else if (condition instanceof Junction junction) {
                int widest = junction.members().stream()
                        .mapToInt(member -> unjoined(List.of(member)))
                        .max()
                        .orElse(0);
                most += widest;
            } else {
                most = Math.max(most, count(together(condition)));
            }
        }
        return Math.max(most, count(plain));
    }

    private static int count(List<Pattern> patterns) {
        return (int) patterns.stream()
                .filter(pattern -> !pattern.fact().text().equals(Vocabulary.PROGRAM))
                .filter(pattern -> pattern.constraints().stream().noneMatch(ComplexityCheck::joins))
                .count();
    }

    private static boolean joins(Constraint constraint) {
        if (constraint instanceof Comparison comparison) {
            return comparison.right() instanceof Variable || comparison.left() instanceof Variable;
        }
        if (constraint instanceof Binding binding) {
            return binding.also() != null && joins(binding.also());
        }
        return constraint instanceof Connected connected
                && (connected.connective().equals("&&")
                        ? connected.members().stream().anyMatch(ComplexityCheck::joins)
                        : connected.members().stream().allMatch(ComplexityCheck::joins));
    }
}
