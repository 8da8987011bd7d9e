package ca.touchstone.drl;

import ca.touchstone.drl.Syntax.Binding;
import ca.touchstone.drl.Syntax.Comparison;
import ca.touchstone.drl.Syntax.Condition;
import ca.touchstone.drl.Syntax.Connected;
import ca.touchstone.drl.Syntax.Constraint;
import ca.touchstone.drl.Syntax.Junction;
import ca.touchstone.drl.Syntax.Limit;
import ca.touchstone.drl.Syntax.Pattern;
import ca.touchstone.drl.Syntax.Property;
import ca.touchstone.drl.Syntax.Quantified;
import ca.touchstone.drl.Syntax.Universal;
import ca.touchstone.drl.Syntax.WrittenRule;
import ca.touchstone.framework.Bound;
import ca.touchstone.framework.Bound.Direction;
import ca.touchstone.framework.Side;
import java.util.List;
import java.util.stream.Stream;

/** Reads from how rules compare with limits whether a limit is the most or the least that a framework asks for. */
final class LimitBounds {
    private LimitBounds() {}

    /**
     * To which side of its limits a program keeps so that the criterion can be met: as a rule for met compares, and the
     * contrary of how one for not met does. None for what is equal or unequal, or for a rule of the third side. The
     * language has limits on the right of a comparison only, and none for the results of accumulate.
     */
    static List<Bound> of(WrittenRule rule, Side side) {
        Stream<Bound> compared = rule.when().stream().flatMap(LimitBounds::in);
        return switch (side) {
            case MET -> compared.distinct().toList();
            case NOT_MET -> compared.map(Bound::turned).distinct().toList();
            case NOT_APPLICABLE -> List.of();
        };
    }

    private static Stream<Bound> in(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return in(List.of(pattern));
        }
        if (condition instanceof Junction junction) {
            return junction.members().stream().flatMap(LimitBounds::in);
        }
        if (condition instanceof Quantified quantified) {
            Stream<Bound> within = in(quantified.patterns());
            return quantified.quantifier().equals("not") ? within.map(Bound::turned) : within;
        }
        return condition instanceof Universal universal ? in(universal.patterns()) : Stream.of();
    }

    private static Stream<Bound> in(List<Pattern> patterns) {
        return patterns.stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(LimitBounds::compared);
    }

    private static Stream<Bound> compared(Constraint constraint) {
        if (constraint instanceof Comparison comparison) {
            return comparison.left() instanceof Property measured && comparison.right() instanceof Limit limit
                    ? bound(
                            limit.name().text(),
                            measured.path(),
                            comparison.operator().text())
                    : Stream.of();
        }
        if (constraint instanceof Binding binding) {
            return binding.also() == null ? Stream.of() : compared(binding.also());
        }
        return constraint instanceof Connected connected
                ? connected.members().stream().flatMap(LimitBounds::compared)
                : Stream.of();
    }

    private static Stream<Bound> bound(String limit, String measure, String operator) {
        return switch (operator) {
            case "<" -> Stream.of(new Bound(limit, measure, Direction.CEILING, false));
            case "<=" -> Stream.of(new Bound(limit, measure, Direction.CEILING, true));
            case ">" -> Stream.of(new Bound(limit, measure, Direction.FLOOR, false));
            case ">=" -> Stream.of(new Bound(limit, measure, Direction.FLOOR, true));
            default -> Stream.of();
        };
    }
}
