package ca.touchstone.report;

import ca.touchstone.framework.Basis;
import ca.touchstone.framework.Bound;
import ca.touchstone.framework.Bound.Direction;
import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Limit;
import ca.touchstone.framework.Unit;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Review;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What one framework holds on a theme: a criterion, the limits that it sets in force on the day, and what was found.
 *
 * @param bounds in order of the rules
 */
record Held(Review review, Finding finding, List<Dated> bounds) {

    /** A bound with the number that is in force. */
    record Dated(Bound bound, Limit limit, Limit.Value value) {
        BigDecimal number() {
            return value.number();
        }

        Unit unit() {
            return limit.unit();
        }

        boolean isCeiling() {
            return bound.direction() == Direction.CEILING;
        }

        /** Whether no number keeps to both this ceiling and that floor. */
        boolean excludes(Dated floor) {
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
        String say(Words words) {
            String side = isCeiling() ? "ceiling" : "floor";
            String quantity = words.quantity(number(), unit());
            String said = words.say(
                    "compare." + side + (bound.inclusive() ? "-inclusive" : ""),
                    bound.quantity().startsWith("weekly") ? words.say("compare.a-week", quantity) : quantity);
            return limit.basis() == Basis.OURS ? said + " (" + words.say("basis.ours") + ")" : said;
        }
    }

    static Held of(Review review, Finding finding) {
        List<Dated> bounds = review.pack().bounds(finding.criterion().id()).stream()
                .flatMap(bound -> {
                    Limit limit = Objects.requireNonNull(
                            review.pack().framework().limits().get(bound.limit()));
                    return limit.on(review.asOf()).map(value -> new Dated(bound, limit, value)).stream();
                })
                .toList();
        return new Held(review, finding, bounds);
    }

    String framework() {
        return review.pack().id();
    }

    Criterion criterion() {
        return finding.criterion();
    }

    /** How strongly, and within what limits: {@code required, under 12 weeks}. */
    String stance(Words words) {
        StringBuilder said =
                new StringBuilder(words.say("level." + Words.code(criterion().level())));
        bounds.forEach(bound -> said.append(", ").append(bound.say(words)));
        return said.toString();
    }
}
