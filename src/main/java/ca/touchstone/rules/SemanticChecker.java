package ca.touchstone.rules;

import ca.touchstone.program.Program;
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
import ca.touchstone.rules.Vocabulary.FieldType;
import ca.touchstone.rules.Vocabulary.ValueKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a rule to the facts, to the names of its pack and to what can be compared with what. */
final class SemanticChecker {
    private static final Set<String> EQUALITIES = Set.of("==", "!=");
    private static final FieldType NUMBER = new FieldType(ValueKind.NUMBER, List.of());

    /** How measures begin that are made with {@link Program#HOURS_A_CREDIT}, though no rule names that limit. */
    static final String CREDITS_FROM_HOURS = "creditsFromHours";

    private final Names names;
    private final Set<String> ruleNames = new HashSet<>();
    private final List<Diagnostic> mistakes = new ArrayList<>();
    private final List<TextUse> texts = new ArrayList<>();

    SemanticChecker(Names names) {
        this.names = names;
    }

    List<Diagnostic> mistakes() {
        return mistakes;
    }

    /** The texts with which something is compared, in order. */
    List<TextUse> texts() {
        return texts;
    }

    void check(WrittenRule rule) {
        if (!ruleNames.add(rule.name())) {
            mistakes.add(Diagnostic.of(rule.place(), "drl-rule-twice", rule.name()));
        }
        Scope scope = new Scope(null);
        rule.when().forEach(condition -> check(condition, scope));
        Name criterion = rule.then().criterion();
        if (names.criteria() != null && !names.criteria().contains(criterion.text())) {
            mistakes.add(Diagnostic.unknown(criterion.place(), "drl-criterion", criterion.text(), names.criteria()));
        }
        for (Name part : rule.then().parts()) {
            FieldType value = variable(part, scope);
            if (value != null && value.kind() != ValueKind.FACT) {
                mistakes.add(Diagnostic.of(part.place(), "drl-part", part.text()));
            }
        }
    }

    private void check(Condition condition, Scope scope) {
        if (condition instanceof Pattern pattern) {
            check(pattern, scope);
        } else if (condition instanceof Quantified quantified) {
            Scope inside = new Scope(scope);
            quantified.patterns().forEach(pattern -> check(pattern, inside));
        } else if (condition instanceof Universal universal) {
            Scope inside = new Scope(scope);
            universal.patterns().forEach(pattern -> check(pattern, inside));
        }
    }

    private void check(Pattern pattern, Scope scope) {
        String fact = pattern.fact().text();
        if (pattern.variable() != null) {
            bind(pattern.variable(), new FieldType(ValueKind.FACT, List.of(fact)), scope);
        }
        pattern.constraints().forEach(constraint -> check(constraint, Vocabulary.of(fact), fact, scope));
    }

    private void bind(Name variable, FieldType value, Scope scope) {
        if (!scope.bind(variable.text(), value)) {
            mistakes.add(Diagnostic.of(variable.place(), "drl-variable-twice", variable.text()));
        }
    }

    private @Nullable FieldType variable(Name variable, Scope scope) {
        FieldType found = scope.find(variable.text());
        if (found == null) {
            mistakes.add(Diagnostic.unknown(variable.place(), "drl-variable", variable.text(), scope.names()));
        }
        return found;
    }

    private void check(Constraint constraint, Map<String, FieldType> asked, String fact, Scope scope) {
        if (constraint instanceof Binding binding) {
            boolean bindable = binding.of() instanceof Property || binding.of() instanceof Limit;
            if (!bindable) {
                mistakes.add(Diagnostic.of(binding.of().place(), "drl-binding", Printer.print(binding.of())));
            }
            FieldType value = bindable ? value(binding.of(), asked, fact, scope) : null;
            if (value != null && value.isQuantity()) {
                mistakes.add(Diagnostic.of(binding.of().place(), "drl-binding-quantity", Printer.print(binding.of())));
            }
            if (value != null) {
                bind(binding.variable(), value, scope);
            }
            if (binding.also() != null && value != null) {
                check(binding.also(), asked, fact, scope);
            }
        } else if (constraint instanceof Connected connected) {
            connected.members().forEach(member -> check(member, asked, fact, scope));
        } else if (constraint instanceof Membership membership) {
            FieldType left = left(membership.left(), asked, fact, scope);
            if (left != null && left.kind() != ValueKind.TEXT) {
                mismatch(membership.left(), left);
            } else if (left != null) {
                membership.values().forEach(value -> closed(membership.left(), left, value));
            }
        } else if (constraint instanceof Stated stated) {
            property(stated.field(), asked, fact);
        } else if (constraint instanceof Comparison comparison) {
            FieldType left = left(comparison.left(), asked, fact, scope);
            FieldType right = value(comparison.right(), asked, fact, scope);
            if (left != null && right != null) {
                compare(comparison, left, right);
            }
        }
    }

    /** What stands left of a comparison: something that differs from program to program. */
    private @Nullable FieldType left(Operand operand, Map<String, FieldType> asked, String fact, Scope scope) {
        if (operand instanceof Property || operand instanceof Variable) {
            return value(operand, asked, fact, scope);
        }
        mistakes.add(Diagnostic.of(operand.place(), "drl-left", Printer.print(operand)));
        return null;
    }

    /** What an operand holds; null when that is not known, which then was noted. */
    private @Nullable FieldType value(Operand operand, Map<String, FieldType> asked, String fact, Scope scope) {
        if (operand instanceof Property property) {
            return property(property, asked, fact);
        }
        if (operand instanceof Variable variable) {
            return variable(variable, scope);
        }
        if (operand instanceof Limit limit) {
            if (!fact.equals(Vocabulary.PROGRAM)) {
                mistakes.add(Diagnostic.of(
                        limit.place(), "drl-limit-place", limit.name().text()));
            }
            isSet(limit.name().place(), limit.name().text());
            return NUMBER;
        }
        if (operand instanceof TextLiteral) {
            return new FieldType(ValueKind.TEXT, List.of());
        }
        return switch (((Constant) operand).value()) {
            case "true", "false" -> new FieldType(ValueKind.TRUTH, List.of());
            default -> NUMBER;
        };
    }

    private @Nullable FieldType variable(Variable variable, Scope scope) {
        FieldType bound = variable(new Name(variable.place(), variable.name()), scope);
        if (bound == null || variable.path().isEmpty()) {
            return bound;
        }
        if (bound.kind() != ValueKind.FACT) {
            mistakes.add(Diagnostic.of(variable.place(), "drl-part", variable.name()));
            return null;
        }
        String fact = bound.values().get(0);
        return property(new Property(variable.place(), variable.path()), Vocabulary.of(fact), fact);
    }

    private void isSet(Place place, String limit) {
        if (names.limits() != null && !names.limits().contains(limit)) {
            mistakes.add(Diagnostic.unknown(place, "drl-limit", limit, names.limits()));
        }
    }

    private @Nullable FieldType property(Property property, Map<String, FieldType> asked, String fact) {
        FieldType found = asked.get(property.path());
        String quantity = Vocabulary.quantity(property.path());
        if (found == null && asked.containsKey(quantity)) {
            mistakes.add(Diagnostic.of(property.place(), "drl-range-end", property.path(), quantity));
        } else if (found == null) {
            unknownProperty(property, asked, fact);
        } else if (property.path().startsWith(CREDITS_FROM_HOURS)) {
            isSet(property.place(), Program.HOURS_A_CREDIT);
        }
        return found;
    }

    private void unknownProperty(Property property, Map<String, FieldType> asked, String fact) {
        List<String> below = asked.keySet().stream()
                .filter(path -> path.startsWith(property.path() + "."))
                .toList();
        mistakes.add(
                below.isEmpty()
                        ? Diagnostic.unknown(property.place(), "drl-property", property.path(), asked.keySet(), fact)
                        : Diagnostic.of(property.place(), "drl-group-of", property.path(), String.join(", ", below)));
    }

    private void compare(Comparison comparison, FieldType left, FieldType right) {
        String operator = comparison.operator().text();
        if (operator.endsWith("contains")) {
            if (left.kind() != ValueKind.LIST) {
                mistakes.add(
                        Diagnostic.of(comparison.operator().place(), "drl-contains", Printer.print(comparison.left())));
            } else {
                within(comparison.right(), right, ValueKind.TEXT, comparison, left);
            }
        } else if (operator.endsWith("memberOf")) {
            if (left.kind() != ValueKind.TEXT) {
                mismatch(comparison.left(), left);
            } else {
                within(comparison.right(), right, ValueKind.LIST, comparison, left);
            }
        } else if (left.kind() == ValueKind.WHOLE) {
            whole(comparison, left);
        } else if (!EQUALITIES.contains(operator) && left.kind() != ValueKind.NUMBER && left.kind() != ValueKind.DATE) {
            mistakes.add(Diagnostic.of(
                    comparison.operator().place(), "drl-order", Printer.print(comparison.left()), operator));
        } else if (right.kind() != left.kind()
                || Set.of(ValueKind.LIST, ValueKind.FACT).contains(left.kind())) {
            mismatch(comparison.left(), left, comparison.right());
        } else if (comparison.right() instanceof TextLiteral text) {
            closed(comparison.left(), left, text);
        }
    }

    /** What may be a range is compared as one of its quantities; of anything else rules ask whether it is stated. */
    private void whole(Comparison comparison, FieldType left) {
        List<String> quantities =
                comparison.left() instanceof Property property ? Vocabulary.quantitiesOf(property.path()) : List.of();
        if (quantities.isEmpty()) {
            mismatch(comparison.left(), left, comparison.right());
        } else {
            mistakes.add(Diagnostic.of(
                    comparison.left().place(),
                    "drl-range",
                    Printer.print(comparison.left()),
                    String.join(", ", quantities)));
        }
    }

    private void within(Operand value, FieldType found, ValueKind wanted, Comparison comparison, FieldType left) {
        if (found.kind() != wanted) {
            mistakes.add(Diagnostic.of(
                    value.place(),
                    "drl-right-" + code(wanted),
                    Printer.print(value),
                    comparison.operator().text()));
        } else if (value instanceof TextLiteral text) {
            closed(comparison.left(), left, text);
        }
    }

    private void closed(Operand left, FieldType asked, TextLiteral text) {
        asked.from().forEach(field -> texts.add(new TextUse(field, text.value(), text.place())));
        if (!asked.values().isEmpty() && !asked.values().contains(text.value())) {
            mistakes.add(
                    Diagnostic.unknown(text.place(), "drl-value", text.value(), asked.values(), Printer.print(left)));
        }
    }

    private void mismatch(Operand left, FieldType asked) {
        mismatch(left, asked, left);
    }

    /** The comparison does not fit what stands on its left. */
    private void mismatch(Operand left, FieldType asked, Operand at) {
        mistakes.add(Diagnostic.of(at.place(), "drl-kind-" + code(asked.kind()), Printer.print(left)));
    }

    private static String code(ValueKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
