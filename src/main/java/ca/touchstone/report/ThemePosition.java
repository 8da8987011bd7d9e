package ca.touchstone.report;

import ca.touchstone.framework.Basis;
import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.LimitBound;
import ca.touchstone.framework.LimitBound.Direction;
import ca.touchstone.framework.Unit;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Review;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one framework holds on a theme: a criterion, the limits that it sets in force on the day, and what was found.
 *
 * @param bounds in order of the rules
 */
record ThemePosition(Review review, Finding finding, List<EffectiveBound> bounds) {

    /** A bound with the number that is in force. */
    record EffectiveBound(LimitBound bound, DatedLimit limit) {
        BigDecimal number() {
            return limit.value().number();
        }

        Unit unit() {
            return limit.limit().unit();
        }

        boolean isCeiling() {
            return bound.direction() == Direction.CEILING;
        }

        /** Whether no number keeps to both this ceiling and that floor. */
        boolean excludes(EffectiveBound floor) {
            int order = floor.number().compareTo(number());
            return isCeiling()
                    && !floor.isCeiling()
                    && unit() == floor.unit()
                    && bound.quantity().equals(floor.bound().quantity())
                    && (order > 0
                            || (order == 0
                                    && !(bound.inclusive() && floor.bound().inclusive())));
        }

        /** The bound in words, such as {@code under 12 weeks}. */
        String say(ReportFormatter words) {
            String side = isCeiling() ? "ceiling" : "floor";
            return withBasis(
                    words, words.say("compare." + side + (bound.inclusive() ? "-inclusive" : ""), quantity(words)));
        }

        /** This floor and that ceiling as one, such as {@code 5 to 300 hours}. */
        String upTo(EffectiveBound ceiling, ReportFormatter words) {
            return bound.inclusive()
                            && ceiling.bound().inclusive()
                            && unit() == ceiling.unit()
                            && limit.limit().basis() == ceiling.limit().limit().basis()
                    ? withBasis(words, words.say("between", words.number(number()), ceiling.quantity(words)))
                    : say(words) + ", " + ceiling.say(words);
        }

        private String quantity(ReportFormatter words) {
            String quantity = words.quantity(number(), unit());
            return bound.quantity().startsWith("weekly") ? words.say("compare.a-week", quantity) : quantity;
        }

        private String withBasis(ReportFormatter words, String said) {
            return limit.limit().basis() == Basis.OURS ? said + " (" + words.say("basis.ours") + ")" : said;
        }
    }

    static ThemePosition of(Review review, Finding finding) {
        List<EffectiveBound> bounds = review.pack().bounds(finding.criterion().id()).stream()
                .flatMap(bound -> DatedLimit.of(review.pack(), bound.limit(), review.asOf())
                        .map(limit -> new EffectiveBound(bound, limit))
                        .stream())
                .toList();
        return new ThemePosition(review, finding, bounds);
    }

    String framework() {
        return review.pack().id();
    }

    Criterion criterion() {
        return finding.criterion();
    }

    /** How strongly, and within what limits: {@code required, under 12 weeks}. */
    String stance(ReportFormatter words) {
        StringBuilder said = new StringBuilder(words.say("level", criterion().level()));
        Map<String, List<EffectiveBound>> byQuantity = new LinkedHashMap<>();
        for (EffectiveBound bound : bounds) {
            byQuantity
                    .computeIfAbsent(bound.bound().quantity(), ignored -> new ArrayList<>())
                    .add(bound);
        }
        byQuantity.values().forEach(same -> said.append(", ").append(limits(same, words)));
        return said.toString();
    }

    /** The bounds on one quantity. Several of one side are alternatives, such as for kinds of credit. */
    private static String limits(List<EffectiveBound> bounds, ReportFormatter words) {
        List<EffectiveBound> floors =
                bounds.stream().filter(bound -> !bound.isCeiling()).toList();
        List<EffectiveBound> ceilings =
                bounds.stream().filter(EffectiveBound::isCeiling).toList();
        String or = " " + words.say("compare.or") + " ";
        if (floors.size() == ceilings.size()) {
            return IntStream.range(0, floors.size())
                    .mapToObj(i -> floors.get(i).upTo(ceilings.get(i), words))
                    .collect(Collectors.joining(or));
        }
        return Stream.of(floors, ceilings)
                .filter(side -> !side.isEmpty())
                .map(side -> side.stream().map(bound -> bound.say(words)).collect(Collectors.joining(or)))
                .collect(Collectors.joining(", "));
    }
}
