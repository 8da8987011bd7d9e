package ca.touchstone.rules;

import ca.touchstone.rules.Syntax.Binding;
import ca.touchstone.rules.Syntax.Comparison;
import ca.touchstone.rules.Syntax.Condition;
import ca.touchstone.rules.Syntax.Connected;
import ca.touchstone.rules.Syntax.Constant;
import ca.touchstone.rules.Syntax.Constraint;
import ca.touchstone.rules.Syntax.Limit;
import ca.touchstone.rules.Syntax.Membership;
import ca.touchstone.rules.Syntax.Name;
import ca.touchstone.rules.Syntax.Operand;
import ca.touchstone.rules.Syntax.Pattern;
import ca.touchstone.rules.Syntax.Property;
import ca.touchstone.rules.Syntax.Quantified;
import ca.touchstone.rules.Syntax.Stated;
import ca.touchstone.rules.Syntax.TextLiteral;
import ca.touchstone.rules.Syntax.Universal;
import ca.touchstone.rules.Syntax.Variable;
import ca.touchstone.rules.Syntax.WrittenRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a tree of the small language as DRL, always in the same way. */
final class Printer {
    private Printer() {}

    static String print(String packageName, List<WrittenRule> rules) {
        return "package " + packageName + ";\n" + Header.IMPORT + "\n" + Header.GLOBAL + "\n"
                + rules.stream().map(Printer::print).collect(Collectors.joining());
    }

    /** Only what stands between {@code when} and {@code then}: what then follows is no text to compile. */
    static String conditions(String packageName, List<WrittenRule> rules) {
        return "package " + packageName + ";\n" + Header.IMPORT + "\ndialect \"mvel\"\n"
                + rules.stream().map(rule -> rule(rule, "")).collect(Collectors.joining());
    }

    static String print(WrittenRule rule) {
        String evidence =
                rule.then().parts().stream().map(part -> ", " + part.text()).collect(Collectors.joining());
        return rule(
                rule,
                "    decide." + rule.then().side() + "(\""
                        + rule.then().criterion().text() + "\"" + evidence + ");\n");
    }

    private static String rule(WrittenRule rule, String then) {
        return "\nrule \"" + rule.name() + "\"\nwhen\n    " + join(rule.when(), "\n    ", Printer::print) + "\nthen\n"
                + then + "end\n";
    }

    private static <T> String join(List<T> members, String between, Function<T, String> print) {
        return members.stream().map(print).collect(Collectors.joining(between));
    }

    static String print(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return bound(pattern.variable()) + pattern.fact().text() + "( "
                    + join(pattern.constraints(), ", ", Printer::print) + " )";
        }
        if (condition instanceof Quantified quantified) {
            return quantified.quantifier() + "( " + join(quantified.patterns(), " and ", Printer::print) + " )";
        }
        return "forall( " + join(((Universal) condition).patterns(), " ", Printer::print) + " )";
    }

    private static String bound(@Nullable Name variable) {
        return variable == null ? "" : variable.text() + " : ";
    }

    static String print(Constraint constraint) {
        if (constraint instanceof Binding binding) {
            String plain = bound(binding.variable()) + print(binding.of());
            return binding.also() == null ? plain : plain + ", " + print(binding.also());
        }
        if (constraint instanceof Comparison comparison) {
            return print(comparison.left()) + " " + comparison.operator().text() + " " + print(comparison.right());
        }
        if (constraint instanceof Membership membership) {
            return print(membership.left()) + (membership.negated() ? " not in ( " : " in ( ")
                    + join(membership.values(), ", ", Printer::print) + " )";
        }
        if (constraint instanceof Stated stated) {
            return "stated( " + stated.field().path() + " )";
        }
        Connected connected = (Connected) constraint;
        return "( " + join(connected.members(), " " + connected.connective() + " ", Printer::print) + " )";
    }

    static String print(Operand operand) {
        if (operand instanceof Property property) {
            return property.path();
        }
        if (operand instanceof Variable variable) {
            return variable.path().isEmpty() ? variable.name() : variable.name() + "." + variable.path();
        }
        if (operand instanceof Limit limit) {
            return "limit(\"" + limit.name().text() + "\")";
        }
        return operand instanceof TextLiteral text ? '"' + text.value() + '"' : ((Constant) operand).value();
    }
}
