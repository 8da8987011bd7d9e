package ca.touchstone.rules;

import ca.touchstone.program.Program;
import ca.touchstone.program.StatedValue;
import ca.touchstone.rules.Operands.Interval;
import ca.touchstone.rules.Operands.Part;
import ca.touchstone.rules.Syntax.Binding;
import ca.touchstone.rules.Syntax.Comparison;
import ca.touchstone.rules.Syntax.Condition;
import ca.touchstone.rules.Syntax.Connected;
import ca.touchstone.rules.Syntax.Constraint;
import ca.touchstone.rules.Syntax.Membership;
import ca.touchstone.rules.Syntax.Operand;
import ca.touchstone.rules.Syntax.Pattern;
import ca.touchstone.rules.Syntax.Property;
import ca.touchstone.rules.Syntax.Quantified;
import ca.touchstone.rules.Syntax.Stated;
import ca.touchstone.rules.Syntax.TextLiteral;
import ca.touchstone.rules.Syntax.Universal;
import ca.touchstone.rules.Syntax.WrittenRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule comes to on a program in Kleene's strong three-valued logic, by a walk of its tree, and where that is
 * unknown the facts that are missing: those of its undecided parts, since what is decided waits for nothing. Outcomes come
 * from Drools, which runs the two approximations of the rule; a test holds both to the same.
 */
final class Kleene {
    private final Operands operands;

    Kleene(Program program) {
        this.operands = new Operands(program);
    }

    /** The value of a rule's conditions. */
    Truth of(WrittenRule rule) {
        return of(rule.when(), 0, Map.of());
    }

    /** The conditions from one on: whether what is bound so far can be completed. */
    private Truth of(List<? extends Condition> conditions, int at, Map<String, Object> bound) {
        if (at == conditions.size()) {
            return Truth.TRUE;
        }
        Condition first = conditions.get(at);
        if (first instanceof Pattern pattern) {
            List<Truth> matches = new ArrayList<>();
            for (Part part : operands.parts(pattern.fact().text())) {
                Map<String, Object> more = new HashMap<>(bound);
                Truth here = of(pattern, part, more);
                matches.add(here.is(false) ? here : here.and(of(conditions, at + 1, more)));
            }
            return Truth.any(matches);
        }
        Truth here;
        if (first instanceof Quantified quantified) {
            Truth some = of(quantified.patterns(), 0, bound);
            here = quantified.quantifier().equals("not") ? some.not() : some;
        } else {
            here = of((Universal) first, bound);
        }
        return here.is(false) ? here : here.and(of(conditions, at + 1, bound));
    }

    private Truth of(Universal universal, Map<String, Object> bound) {
        List<Pattern> patterns = universal.patterns();
        Pattern first = patterns.get(0);
        List<Truth> each = new ArrayList<>();
        for (Part part : operands.parts(first.fact().text())) {
            Map<String, Object> more = new HashMap<>(bound);
            Truth here = of(first, part, more);
            each.add(patterns.size() == 1 ? here : here.not().or(of(patterns, 1, more)));
        }
        return Truth.all(each);
    }

    /** Whether a part is as a pattern asks; binds the pattern's variables. Of one that stands for any other nothing is known. */
    private Truth of(Pattern pattern, Part part, Map<String, Object> bound) {
        if (pattern.variable() != null) {
            bound.put(pattern.variable().text(), part);
        }
        List<Truth> all = new ArrayList<>();
        all.add(part.stated() ? Truth.TRUE : Truth.unknown(operands.behind(part)));
        for (Constraint constraint : pattern.constraints()) {
            all.add(of(constraint, part, bound));
        }
        return Truth.all(all);
    }

    private Truth of(Constraint constraint, Part part, Map<String, Object> bound) {
        if (constraint instanceof Binding binding) {
            bound.put(binding.variable().text(), operands.interval(binding.of(), part, bound));
            return binding.also() == null ? Truth.TRUE : of(binding.also(), part, bound);
        }
        if (constraint instanceof Connected connected) {
            List<Truth> members = connected.members().stream()
                    .map(member -> of(member, part, bound))
                    .toList();
            return connected.connective().equals("&&") ? Truth.all(members) : Truth.any(members);
        }
        if (constraint instanceof Stated stated) {
            Interval found = operands.interval(stated.field(), part, bound);
            return found.least() != null || found.most() != null ? Truth.TRUE : Truth.unknown(found.behind());
        }
        if (constraint instanceof Membership membership) {
            return membership(membership, part, bound);
        }
        return comparison((Comparison) constraint, part, bound);
    }

    private Truth membership(Membership membership, Part part, Map<String, Object> bound) {
        Interval left = operands.interval(membership.left(), part, bound);
        List<String> values =
                membership.values().stream().map(TextLiteral::value).toList();
        Truth in = in(left, values, operands.isPlace(membership.left(), part));
        return membership.negated() ? in.not() : in;
    }

    /** Whether a text is one of these; a place of which only the country is stated may be any of those in it. */
    private static Truth in(Interval left, List<String> values, boolean place) {
        if (!(left.least() instanceof String text)) {
            return Truth.unknown(left.behind());
        }
        if (values.contains(text)) {
            return Truth.TRUE;
        }
        boolean mayBe = place
                && Places.isCountry(text)
                && values.stream().anyMatch(value -> Places.country(value).equals(text));
        return mayBe ? Truth.unknown(left.behind()) : Truth.FALSE;
    }

    private Truth comparison(Comparison comparison, Part part, Map<String, Object> bound) {
        Interval left = operands.interval(comparison.left(), part, bound);
        Interval right = operands.interval(comparison.right(), part, bound);
        String operator = comparison.operator().text();
        if (operands.isPlace(comparison.left(), part) && comparison.right() instanceof TextLiteral text) {
            Truth same = in(left, List.of(text.value()), true);
            return operator.equals("!=") ? same.not() : same;
        }
        if (operands.isQuantity(comparison.left(), part) || operands.isQuantity(comparison.right(), part)) {
            return quantities(left, operator, right);
        }
        boolean known = (left.isKnown() || hasNoId(comparison.left(), part))
                && (right.isKnown() || hasNoId(comparison.right(), part));
        return known ? Truth.of(holds(left.least(), operator, right.least())) : Truth.unknown(missing(left, right));
    }

    /** A stated member without an id has none. */
    private static boolean hasNoId(Operand operand, Part part) {
        return part.stated()
                && !part.isProgram()
                && operand instanceof Property property
                && property.path().equals("id");
    }

    private static List<StatedValue> missing(Interval left, Interval right) {
        List<StatedValue> missing = new ArrayList<>(left.isKnown() ? List.of() : left.behind());
        missing.addAll(right.isKnown() ? List.of() : right.behind());
        return missing;
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
        return (left instanceof Number && right instanceof Number)
                ? new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString()))
                : ((Comparable<Object>) left).compareTo(right);
    }

    /** A comparison of quantities: unknown where a range lies on both sides, or an end that matters is not stated. */
    private static Truth quantities(Interval left, String operator, Interval right) {
        boolean certain;
        boolean possible;
        switch (operator) {
            case "<", "<=" -> {
                certain = ends(left.most(), operator, right.least(), false);
                possible = ends(left.least(), operator, right.most(), true);
            }
            case ">", ">=" -> {
                certain = ends(left.least(), operator, right.most(), false);
                possible = ends(left.most(), operator, right.least(), true);
            }
            default -> {
                boolean certainlySame =
                        ends(left.least(), ">=", right.most(), false) && ends(left.most(), "<=", right.least(), false);
                boolean possiblySame =
                        ends(left.least(), "<=", right.most(), true) && ends(left.most(), ">=", right.least(), true);
                certain = operator.equals("==") ? certainlySame : !possiblySame;
                possible = operator.equals("==") ? possiblySame : !certainlySame;
            }
        }
        if (certain != possible) {
            List<StatedValue> missing = new ArrayList<>(left.open());
            missing.addAll(right.open());
            return Truth.unknown(missing);
        }
        return Truth.of(certain);
    }

    private static boolean ends(@Nullable Object left, String operator, @Nullable Object right, boolean unstated) {
        return (left == null || right == null) ? unstated : ordered(order(left, right), operator);
    }
}
