package ca.touchstone.rules;

import ca.touchstone.rules.Assignment.Field;
import ca.touchstone.rules.Assignment.Part;
import ca.touchstone.rules.Operands.Interval;
import ca.touchstone.rules.Operands.OperandSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What comparisons come to in three-valued logic, and the fields that they miss where that is unknown. */
final class Comparisons {
    private Comparisons() {}

    /** Whether the member at which a pattern looks is stated; one that stands for any other waits for what would tell. */
    record IsStatedMember(PartList list, int pattern) implements Walk {
        @Override
        public Truth of(Assignment facts) {
            Part part = facts.part(pattern);
            if (part.stated()) {
                return Truth.TRUE;
            }
            facts.misses(List.of(facts.telling(list, part)));
            return Truth.UNKNOWN;
        }
    }

    /** Whether anything is stated; what is not may be. */
    record IsStated(OperandSource field) implements Walk {
        @Override
        public Truth of(Assignment facts) {
            Interval found = field.interval(facts);
            return found.least() != null || found.most() != null ? Truth.TRUE : unknown(field, facts);
        }
    }

    /**
     * Whether a text is one of these.
     *
     * @param countries those of the values, where the text is a place: one of which only the country is stated may be any
     *     of those in it
     */
    record IsOneOf(OperandSource left, Set<String> values, Set<String> countries) implements Walk {
        @Override
        public Truth of(Assignment facts) {
            Interval found = left.interval(facts);
            if (found.least() == null) {
                return unknown(left, facts);
            }
            if (values.contains(found.least())) {
                return Truth.TRUE;
            }
            return countries.contains(found.least()) ? unknown(left, facts) : Truth.FALSE;
        }
    }

    /** A comparison of what is either stated or not. */
    record Exact(OperandSource left, String operator, OperandSource right) implements Walk {
        @Override
        public Truth of(Assignment facts) {
            Interval one = left.interval(facts);
            Interval other = right.interval(facts);
            if (one.isKnown() && other.isKnown()) {
                return Truth.of(holds(one.least(), operator, other.least()));
            }
            if (!one.isStated()) {
                facts.misses(left.behind(facts));
            }
            if (!other.isStated()) {
                facts.misses(right.behind(facts));
            }
            return Truth.UNKNOWN;
        }
    }

    /** A comparison of quantities: unknown where a range lies on both sides, or an end that matters is not stated. */
    record Quantities(OperandSource left, String operator, OperandSource right) implements Walk {
        @Override
        public Truth of(Assignment facts) {
            Interval one = left.interval(facts);
            Interval other = right.interval(facts);
            boolean certain;
            boolean possible;
            switch (operator) {
                case "<", "<=" -> {
                    certain = ends(one.most(), operator, other.least(), false);
                    possible = ends(one.least(), operator, other.most(), true);
                }
                case ">", ">=" -> {
                    certain = ends(one.least(), operator, other.most(), false);
                    possible = ends(one.most(), operator, other.least(), true);
                }
                default -> {
                    boolean certainlySame = ends(one.least(), ">=", other.most(), false)
                            && ends(one.most(), "<=", other.least(), false);
                    boolean possiblySame =
                            ends(one.least(), "<=", other.most(), true) && ends(one.most(), ">=", other.least(), true);
                    certain = operator.equals("==") ? certainlySame : !possiblySame;
                    possible = operator.equals("==") ? possiblySame : !certainlySame;
                }
            }
            if (certain == possible) {
                return Truth.of(certain);
            }
            open(left, one, facts);
            open(right, other, facts);
            return Truth.UNKNOWN;
        }

        /** Notes the fields of which an exact value is not stated; all where exact values make none: hours in no weeks. */
        private static void open(OperandSource source, Interval found, Assignment facts) {
            List<Field> behind = source.behind(facts);
            List<Field> open = new ArrayList<>(behind);
            open.removeIf(field -> field.isExact(facts.program().description()));
            facts.misses(open.isEmpty() && !found.isKnown() ? behind : open);
        }
    }

    private static Truth unknown(OperandSource source, Assignment facts) {
        facts.misses(source.behind(facts));
        return Truth.UNKNOWN;
    }

    private static boolean holds(@Nullable Object left, String operator, @Nullable Object right) {
        return switch (operator) {
            case "==" -> same(left, right);
            case "!=" -> !same(left, right);
            case "contains" -> left instanceof List<?> list && list.contains(right);
            case "not contains" -> left instanceof List<?> list && !list.contains(right);
            case "memberOf" -> right instanceof List<?> list && list.contains(left);
            case "not memberOf" -> right instanceof List<?> list && !list.contains(left);
            default -> left != null && right != null && ordered(order(left, right), operator);
        };
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        return (left instanceof Number && right instanceof Number)
                ? order(left, right) == 0
                : Objects.equals(left, right);
    }

    private static boolean ends(@Nullable Object left, String operator, @Nullable Object right, boolean unstated) {
        return (left == null || right == null) ? unstated : ordered(order(left, right), operator);
    }

    private static boolean ordered(int order, String operator) {
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    @SuppressWarnings("unchecked") // Only what has the same order is compared: numbers, or dates.
    private static int order(Object left, Object right) {
        return (left instanceof Number one && right instanceof Number other)
                ? decimal(one).compareTo(decimal(other))
                : ((Comparable<Object>) left).compareTo(right);
    }

    /** What is compared in order is a decimal or a count. */
    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    }
}
