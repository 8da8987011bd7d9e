package ca.touchstone.rules;

import ca.touchstone.rules.Syntax.Binding;
import ca.touchstone.rules.Syntax.Comparison;
import ca.touchstone.rules.Syntax.Connected;
import ca.touchstone.rules.Syntax.Constant;
import ca.touchstone.rules.Syntax.Constraint;
import ca.touchstone.rules.Syntax.Membership;
import ca.touchstone.rules.Syntax.Name;
import ca.touchstone.rules.Syntax.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The contrary of an approximation, which knows two values only: it matches just what the approximation does not. */
final class Contrary {
    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("==", "!="),
            Map.entry("!=", "=="),
            Map.entry("<", ">="),
            Map.entry("<=", ">"),
            Map.entry(">", "<="),
            Map.entry(">=", "<"),
            Map.entry("contains", "not contains"),
            Map.entry("not contains", "contains"),
            Map.entry("memberOf", "not memberOf"),
            Map.entry("not memberOf", "memberOf"),
            Map.entry("&&", "||"),
            Map.entry("||", "&&"));

    private Contrary() {}

    /** The pattern of the facts that are otherwise; of one that asks nothing, no fact. */
    static Pattern of(Pattern pattern) {
        List<Constraint> bindings = new ArrayList<>();
        List<Constraint> contrary = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            Constraint asked = constraint;
            if (constraint instanceof Binding binding) {
                bindings.add(new Binding(binding.variable(), binding.of(), null));
                asked = binding.also();
            }
            if (asked != null) {
                contrary.add(of(asked));
            }
        }
        if (contrary.isEmpty()) {
            contrary.add(new Comparison(
                    new Constant(Place.FILE, "true"), new Name(Place.FILE, "=="), new Constant(Place.FILE, "false")));
        }
        bindings.add(contrary.size() == 1 ? contrary.get(0) : new Connected("||", contrary));
        return new Pattern(pattern.variable(), pattern.fact(), bindings);
    }

    private static Constraint of(Constraint constraint) {
        if (constraint instanceof Connected connected) {
            return new Connected(
                    OPERATORS.getOrDefault(connected.connective(), ""),
                    connected.members().stream().map(Contrary::of).toList());
        }
        if (constraint instanceof Membership membership) {
            return new Membership(membership.left(), !membership.negated(), membership.values());
        }
        Comparison comparison = (Comparison) constraint;
        Name operator = comparison.operator();
        return new Comparison(
                comparison.left(),
                new Name(operator.place(), OPERATORS.getOrDefault(operator.text(), "")),
                comparison.right());
    }
}
