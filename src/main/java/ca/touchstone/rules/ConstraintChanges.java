package ca.touchstone.rules;

import ca.touchstone.rules.RuleChanges.To;
import ca.touchstone.rules.Syntax.Binding;
import ca.touchstone.rules.Syntax.Comparison;
import ca.touchstone.rules.Syntax.Connected;
import ca.touchstone.rules.Syntax.Constraint;
import ca.touchstone.rules.Syntax.Membership;
import ca.touchstone.rules.Syntax.Name;
import ca.touchstone.rules.Syntax.TextLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every way to change one constraint: an operator turned round or moved by its edge, an alternative left out. */
final class ConstraintChanges {
    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("<", "<="),
            Map.entry("<=", "<"),
            Map.entry(">", ">="),
            Map.entry(">=", ">"),
            Map.entry("==", "!="),
            Map.entry("!=", "=="),
            Map.entry("contains", "not contains"),
            Map.entry("not contains", "contains"),
            Map.entry("memberOf", "not memberOf"),
            Map.entry("not memberOf", "memberOf"),
            Map.entry("&&", "||"),
            Map.entry("||", "&&"));

    private ConstraintChanges() {}

    static void each(Constraint constraint, To<Constraint> to) {
        if (constraint instanceof Binding binding) {
            binding(binding, to);
        } else if (constraint instanceof Comparison comparison) {
            Name operator = comparison.operator();
            String other = OTHER.getOrDefault(operator.text(), "");
            turn(
                    constraint,
                    new Comparison(comparison.left(), new Name(operator.place(), other), comparison.right()),
                    to);
        } else if (constraint instanceof Membership membership) {
            turn(constraint, new Membership(membership.left(), !membership.negated(), membership.values()), to);
            for (int i = 0;
                    membership.values().size() > 1 && i < membership.values().size();
                    i++) {
                List<TextLiteral> fewer = new ArrayList<>(membership.values());
                fewer.remove(i);
                turn(constraint, new Membership(membership.left(), membership.negated(), List.copyOf(fewer)), to);
            }
        } else if (constraint instanceof Connected connected) {
            turn(constraint, new Connected(OTHER.getOrDefault(connected.connective(), ""), connected.members()), to);
            RuleChanges.within(
                    connected.members(),
                    Printer::print,
                    ConstraintChanges::each,
                    (members, was, becomes) -> to.become(
                            members.size() == 1 ? members.get(0) : new Connected(connected.connective(), members),
                            was,
                            becomes));
        }
    }

    private static void turn(Constraint was, Constraint becomes, To<Constraint> to) {
        to.become(becomes, Printer.print(was), Printer.print(becomes));
    }

    /** The variable stays, since others may use it. */
    private static void binding(Binding old, To<Constraint> to) {
        Constraint also = old.also();
        if (also != null) {
            to.become(new Binding(old.variable(), old.of(), null), Printer.print(also), "");
            each(also, (now, was, becomes) -> to.become(new Binding(old.variable(), old.of(), now), was, becomes));
        }
    }
}
