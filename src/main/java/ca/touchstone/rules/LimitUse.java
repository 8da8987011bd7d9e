package ca.touchstone.rules;

import ca.touchstone.rules.Syntax.Binding;
import ca.touchstone.rules.Syntax.Comparison;
import ca.touchstone.rules.Syntax.Condition;
import ca.touchstone.rules.Syntax.Connected;
import ca.touchstone.rules.Syntax.Constraint;
import ca.touchstone.rules.Syntax.Limit;
import ca.touchstone.rules.Syntax.Operand;
import ca.touchstone.rules.Syntax.Pattern;
import ca.touchstone.rules.Syntax.Property;
import ca.touchstone.rules.Syntax.Quantified;
import ca.touchstone.rules.Syntax.Universal;
import ca.touchstone.rules.Syntax.WrittenRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a rule compares something of the program with a limit.
 *
 * @param criterion the criterion that the rule decides
 * @param measure what is compared, as the rule names it: {@code weeks}
 * @param limit the name of the limit
 */
public record LimitUse(String criterion, String measure, String limit) {

    /** Every such place of a rule; a limit that is bound to a variable first is not followed. */
    static Stream<LimitUse> in(WrittenRule rule) {
        return rule.when().stream()
                .flatMap(LimitUse::patterns)
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(LimitUse::comparisons)
                .flatMap(comparison -> Stream.of(
                        of(rule, comparison.left(), comparison.right()),
                        of(rule, comparison.right(), comparison.left())))
                .flatMap(List::stream);
    }

    private static List<LimitUse> of(WrittenRule rule, Operand measure, Operand limit) {
        return measure instanceof Property property && limit instanceof Limit number
                ? List.of(new LimitUse(
                        rule.then().criterion().text(),
                        property.path(),
                        number.name().text()))
                : List.of();
    }

    private static Stream<Pattern> patterns(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return Stream.of(pattern);
        }
        if (condition instanceof Quantified quantified) {
            return quantified.patterns().stream();
        }
        return ((Universal) condition).patterns().stream();
    }

    private static Stream<Comparison> comparisons(Constraint constraint) {
        if (constraint instanceof Comparison comparison) {
            return Stream.of(comparison);
        }
        if (constraint instanceof Binding binding) {
            return binding.also() == null ? Stream.of() : comparisons(binding.also());
        }
        return constraint instanceof Connected connected
                ? connected.members().stream().flatMap(LimitUse::comparisons)
                : Stream.of();
    }
}
