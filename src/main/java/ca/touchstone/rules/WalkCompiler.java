package ca.touchstone.rules;

import ca.touchstone.rules.Comparisons.Exact;
import ca.touchstone.rules.Comparisons.IsOneOf;
import ca.touchstone.rules.Comparisons.IsStated;
import ca.touchstone.rules.Comparisons.IsStatedMember;
import ca.touchstone.rules.Comparisons.Quantities;
import ca.touchstone.rules.Operands.FieldReader;
import ca.touchstone.rules.Operands.Fixed;
import ca.touchstone.rules.Operands.OfMember;
import ca.touchstone.rules.Operands.OfProgram;
import ca.touchstone.rules.Operands.OperandSource;
import ca.touchstone.rules.Operands.PackLimit;
import ca.touchstone.rules.Syntax.Binding;
import ca.touchstone.rules.Syntax.Comparison;
import ca.touchstone.rules.Syntax.Condition;
import ca.touchstone.rules.Syntax.Connected;
import ca.touchstone.rules.Syntax.Constant;
import ca.touchstone.rules.Syntax.Constraint;
import ca.touchstone.rules.Syntax.Limit;
import ca.touchstone.rules.Syntax.Membership;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the tree of one rule into a {@link Walk}: a variable is what it is bound to, a property the field that the facts
 * offer. The gate sees to it that no two variables of one name are meant in one place.
 */
final class WalkCompiler {
    /** What each variable holds, by the path that is asked of it; of one that is no fact, whatever the path. */
    private final Map<String, Function<String, OperandSource>> variables = new HashMap<>();

    private final Set<PartList> lists = new HashSet<>();
    private int patterns;

    /**
     * What a pattern looks at.
     *
     * @param type the name of the facts in rules
     * @param list the list whose members they are; null for the program
     * @param number its own among the patterns of the rule
     */
    private record PatternTarget(String type, @Nullable PartList list, int number) {
        FieldType type(String path) {
            FieldType found = Vocabulary.of(type).get(path);
            if (found == null) {
                throw new IllegalStateException("the gate lets no rule ask " + type + " for " + path);
            }
            return found;
        }

        OperandSource field(String path) {
            FieldType type = type(path);
            return list == null ? OfProgram.of(type) : new OfMember(list, number, FieldReader.of(type));
        }
    }

    /** The walk of the rule's conditions. */
    Walk compile(WrittenRule rule) {
        return conditions(rule.when());
    }

    /** How many patterns it has. */
    int patterns() {
        return patterns;
    }

    /** The lists whose members they look at. */
    Set<PartList> lists() {
        return Set.copyOf(lists);
    }

    /** Whether facts can be found that are together as the conditions ask. */
    private Walk conditions(List<? extends Condition> conditions) {
        if (conditions.isEmpty()) {
            return Walk.all(List.of());
        }
        Condition first = conditions.get(0);
        List<? extends Condition> others = conditions.subList(1, conditions.size());
        if (first instanceof Pattern pattern) {
            PatternTarget target = target(pattern);
            Walk match = and(pattern(pattern, target), others);
            return target.list == null ? match : Walk.anyOf(target.list, target.number, match);
        }
        if (first instanceof Quantified quantified) {
            Walk some = conditions(quantified.patterns());
            return and(quantified.quantifier().equals("not") ? some.not() : some, others);
        }
        return and(universal((Universal) first), others);
    }

    private Walk and(Walk first, List<? extends Condition> others) {
        return others.isEmpty() ? first : Walk.all(List.of(first, conditions(others)));
    }

    private Walk universal(Universal universal) {
        List<Pattern> patterns = universal.patterns();
        PatternTarget target = target(patterns.get(0));
        Walk first = pattern(patterns.get(0), target);
        Walk each = patterns.size() == 1
                ? first
                : Walk.any(List.of(first.not(), conditions(patterns.subList(1, patterns.size()))));
        return target.list == null ? each : Walk.allOf(target.list, target.number, each);
    }

    private PatternTarget target(Pattern pattern) {
        String type = pattern.fact().text();
        PartList list = PartList.of(type).orElse(null);
        PatternTarget target = new PatternTarget(type, list, patterns++);
        if (list != null) {
            lists.add(list);
        }
        if (pattern.variable() != null) {
            variables.put(pattern.variable().text(), target::field);
        }
        return target;
    }

    /** Whether a fact is as a pattern asks. Of one that stands for any other nothing is known. */
    private Walk pattern(Pattern pattern, PatternTarget target) {
        List<Walk> all = new ArrayList<>();
        if (target.list != null) {
            all.add(new IsStatedMember(target.list, target.number));
        }
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Binding binding) {
                OperandSource source = source(binding.of(), target);
                variables.put(binding.variable().text(), path -> source);
                if (binding.also() != null) {
                    all.add(constraint(binding.also(), target));
                }
            } else {
                all.add(constraint(constraint, target));
            }
        }
        return Walk.all(all);
    }

    private Walk constraint(Constraint constraint, PatternTarget target) {
        if (constraint instanceof Connected connected) {
            List<Walk> members = connected.members().stream()
                    .map(member -> constraint(member, target))
                    .toList();
            return connected.connective().equals("&&") ? Walk.all(members) : Walk.any(members);
        }
        if (constraint instanceof Stated stated) {
            return new IsStated(target.field(stated.field().path()));
        }
        if (constraint instanceof Membership membership) {
            Set<String> values =
                    membership.values().stream().map(TextLiteral::value).collect(Collectors.toUnmodifiableSet());
            Walk in = isOneOf(membership.left(), values, target);
            return membership.negated() ? in.not() : in;
        }
        return comparison((Comparison) constraint, target);
    }

    private Walk comparison(Comparison comparison, PatternTarget target) {
        Operand left = comparison.left();
        Operand right = comparison.right();
        String operator = comparison.operator().text();
        if (isPlace(left, target) && right instanceof TextLiteral text) {
            Walk same = isOneOf(left, Set.of(text.value()), target);
            return operator.equals("!=") ? same.not() : same;
        }
        return isQuantity(left, target) || isQuantity(right, target)
                ? new Quantities(source(left, target), operator, source(right, target))
                : new Exact(compared(left, target), operator, compared(right, target));
    }

    private Walk isOneOf(Operand left, Set<String> values, PatternTarget target) {
        Set<String> countries = isPlace(left, target)
                ? values.stream().map(Places::country).collect(Collectors.toUnmodifiableSet())
                : Set.of();
        return new IsOneOf(compared(left, target), values, countries);
    }

    private static boolean isPlace(Operand operand, PatternTarget target) {
        return operand instanceof Property property
                && target.type(property.path()).place();
    }

    private static boolean isQuantity(Operand operand, PatternTarget target) {
        return operand instanceof Property property
                && target.type(property.path()).isQuantity();
    }

    /** What an operand holds where it is compared. */
    private OperandSource compared(Operand operand, PatternTarget target) {
        OperandSource source = source(operand, target);
        boolean isId = operand instanceof Property property && property.path().equals("id");
        return isId && source instanceof OfMember member ? new Operands.Id(member) : source;
    }

    private OperandSource source(Operand operand, PatternTarget target) {
        if (operand instanceof Property property) {
            return target.field(property.path());
        }
        if (operand instanceof Variable variable) {
            Function<String, OperandSource> source = variables.get(variable.name());
            if (source == null) {
                throw new IllegalStateException("the gate lets no rule use " + variable.name() + " unbound");
            }
            return source.apply(variable.path());
        }
        if (operand instanceof Limit limit) {
            return new PackLimit(limit.name().text());
        }
        return Fixed.of(operand instanceof TextLiteral text ? text.value() : constant((Constant) operand));
    }

    private static Object constant(Constant constant) {
        return switch (constant.value()) {
            case "true" -> true;
            case "false" -> false;
            default -> new BigDecimal(constant.value());
        };
    }
}
