package ca.touchstone.rules;

import ca.touchstone.framework.LimitBound;
import ca.touchstone.framework.LimitBound.Direction;
import ca.touchstone.framework.Side;
import ca.touchstone.rules.Syntax.Binding;
import ca.touchstone.rules.Syntax.Comparison;
import ca.touchstone.rules.Syntax.Condition;
import ca.touchstone.rules.Syntax.Connected;
import ca.touchstone.rules.Syntax.Constraint;
import ca.touchstone.rules.Syntax.Limit;
import ca.touchstone.rules.Syntax.Pattern;
import ca.touchstone.rules.Syntax.Property;
import ca.touchstone.rules.Syntax.Quantified;
import ca.touchstone.rules.Syntax.Universal;
import ca.touchstone.rules.Syntax.WrittenRule;
import java.util.List;
import java.util.stream.Stream;

/** Reads from how rules compare with limits whether a limit is the most or the least that a framework asks for. */
final class LimitBoundReader {
    private LimitBoundReader() {}

    /**
     * To which side of its limits a program keeps so that the criterion can be met: as a rule for met compares, and the
     * contrary of how one for not met does. None for what is equal or unequal, or for a rule of the third side. The
     * language has limits on the right of a comparison only.
     */
    static List<LimitBound> of(WrittenRule rule, Side side) {
        Stream<LimitBound> compared = rule.when().stream().flatMap(LimitBoundReader::in);
        return switch (side) {
            case MET -> compared.distinct().toList();
            case NOT_MET -> compared.map(LimitBound::turned).distinct().toList();
            case NOT_APPLICABLE -> List.of();
        };
    }

    private static Stream<LimitBound> in(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return in(List.of(pattern));
        }
        if (condition instanceof Quantified quantified) {
            Stream<LimitBound> within = in(quantified.patterns());
            return quantified.quantifier().equals("not") ? within.map(LimitBound::turned) : within;
        }
        return in(((Universal) condition).patterns());
    }

    private static Stream<LimitBound> in(List<Pattern> patterns) {
        return patterns.stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(LimitBoundReader::compared);
    }

    private static Stream<LimitBound> compared(Constraint constraint) {
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
                ? connected.members().stream().flatMap(LimitBoundReader::compared)
                : Stream.of();
    }

    private static Stream<LimitBound> bound(String limit, String measure, String operator) {
        return switch (operator) {
            case "<" -> Stream.of(new LimitBound(limit, measure, Direction.CEILING, false));
            case "<=" -> Stream.of(new LimitBound(limit, measure, Direction.CEILING, true));
            case ">" -> Stream.of(new LimitBound(limit, measure, Direction.FLOOR, false));
            case ">=" -> Stream.of(new LimitBound(limit, measure, Direction.FLOOR, true));
            default -> Stream.of();
        };
    }
}
