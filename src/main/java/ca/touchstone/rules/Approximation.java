package ca.touchstone.rules;

import ca.touchstone.rules.Syntax.Binding;
import ca.touchstone.rules.Syntax.Comparison;
import ca.touchstone.rules.Syntax.Condition;
import ca.touchstone.rules.Syntax.Connected;
import ca.touchstone.rules.Syntax.Constant;
import ca.touchstone.rules.Syntax.Constraint;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Approximates a rule where a description leaves something open: from below by what holds whatever the unstated turns out
 * to be, from above by what is not ruled out. A negation swaps the two. Drools runs both; {@link Kleene} is the same
 * logic, walked over the tree. These are the certain and possible answers over incomplete data (Imielinski and Lipski,
 * 1984), found by a pair of rules as Guagliardo and Libkin do for queries over nulls (2016).
 */
enum Approximation {
    /** What holds whatever the unstated turns out to be. */
    CERTAIN,
    /** What is not ruled out. */
    POSSIBLE;

    private static final String POSSIBLY = " (possible)";

    /** The name of a rule's approximation. */
    String name(String rule) {
        return this == CERTAIN ? rule : rule + POSSIBLY;
    }

    private Approximation swapped() {
        return this == CERTAIN ? POSSIBLE : CERTAIN;
    }

    /** The approximation of a rule, under its own name. */
    WrittenRule of(WrittenRule rule) {
        return new WrittenRule(
                rule.place(),
                name(rule.name()),
                rule.when().stream().map(this::of).toList(),
                rule.then());
    }

    private Condition of(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return of(pattern);
        }
        if (condition instanceof Quantified quantified) {
            Approximation inner = quantified.quantifier().equals("not") ? swapped() : this;
            return new Quantified(
                    quantified.place(),
                    quantified.quantifier(),
                    quantified.patterns().stream().map(inner::of).toList());
        }
        Universal universal = (Universal) condition;
        List<Pattern> patterns =
                new ArrayList<>(universal.patterns().stream().map(this::of).toList());
        if (patterns.size() > 1) {
            // For each match of the first the others match too: the first stands under a negation.
            patterns.set(0, swapped().of(universal.patterns().get(0)));
        }
        // Of a single pattern, forall of Drools 10.2 errs where one of several constraints is an alternative of
        // conjunctions; that none is otherwise is the same.
        return patterns.size() > 1
                ? new Universal(universal.place(), patterns)
                : new Quantified(universal.place(), "not", List.of(Contrary.of(patterns.get(0))));
    }

    private Pattern of(Pattern pattern) {
        boolean part = !pattern.fact().text().equals(Vocabulary.PROGRAM);
        List<Constraint> made = new ArrayList<>();
        if (part && this == CERTAIN) {
            made.add(stated("true"));
        }
        Constraints constraints = new Constraints(pattern.fact().text());
        pattern.constraints().forEach(constraint -> made.add(constraints.of(constraint)));
        return new Pattern(pattern.variable(), pattern.fact(), made);
    }

    private static Comparison stated(String truth) {
        return compare(new Property(Place.FILE, Vocabulary.STATED), "==", constant(truth));
    }

    private static Comparison compare(Operand left, String operator, Operand right) {
        return new Comparison(left, new Name(Place.FILE, operator), right);
    }

    private static Constant constant(String value) {
        return new Constant(Place.FILE, value);
    }

    /** Approximates the constraints on one fact. */
    private final class Constraints {
        private final String fact;

        Constraints(String fact) {
            this.fact = fact;
        }

        private boolean isCertain() {
            return Approximation.this == CERTAIN;
        }

        private Constraint of(Constraint constraint) {
            if (constraint instanceof Binding binding) {
                return new Binding(
                        binding.variable(), binding.of(), binding.also() == null ? null : of(binding.also()));
            }
            if (constraint instanceof Connected connected) {
                return new Connected(
                        connected.connective(),
                        connected.members().stream().map(this::of).toList());
            }
            if (constraint instanceof Stated stated) {
                return stated(stated.field());
            }
            if (constraint instanceof Membership membership) {
                return membership(membership);
            }
            Comparison comparison = (Comparison) constraint;
            String operator = comparison.operator().text();
            if (isPlace(comparison.left()) && comparison.right() instanceof TextLiteral text) {
                return membership(new Membership(comparison.left(), operator.equals("!="), List.of(text)));
            }
            return isQuantity(comparison.left()) || isQuantity(comparison.right())
                    ? quantities(comparison.left(), operator, comparison.right())
                    : guarded(comparison, comparison.left(), comparison.right());
        }

        /** What is stated is so; what is not stated may be. */
        private Constraint stated(Property field) {
            List<Constraint> ends = Stream.of(end(field, false), end(field, true))
                    .distinct()
                    .<Constraint>map(end -> compare(end, "!=", constant("null")))
                    .toList();
            return isCertain()
                    ? connected("||", ends)
                    : connected("||", List.of(ends.get(0), compare(end(field, false), "==", constant("null"))));
        }

        /** A place of which only the country is stated may be any place in it. */
        private Constraint membership(Membership membership) {
            boolean widest = membership.negated() == isCertain();
            List<TextLiteral> values = !isPlace(membership.left()) || !widest
                    ? membership.values()
                    : membership.values().stream()
                            .flatMap(text ->
                                    Stream.of(text, new TextLiteral(text.place(), Places.country(text.value()))))
                            .distinct()
                            .toList();
            return guarded(new Membership(membership.left(), membership.negated(), values), membership.left());
        }

        /** Certain only where all that is compared is stated; possible also where some of it is not. */
        private Constraint guarded(Constraint constraint, Operand... compared) {
            List<Constraint> made = new ArrayList<>();
            for (Operand operand : compared) {
                if (isId(operand)) {
                    // A stated member without an id has none: nothing in the description can refer to it.
                    made.add(Approximation.stated(isCertain() ? "true" : "false"));
                } else if (operand instanceof Property || operand instanceof Variable) {
                    made.add(compare(operand, isCertain() ? "!=" : "==", constant("null")));
                }
            }
            made.add(constraint);
            return connected(isCertain() ? "&&" : "||", made);
        }

        private static Constraint connected(String connective, List<Constraint> members) {
            return members.size() == 1 ? members.get(0) : new Connected(connective, members);
        }

        /** A comparison of quantities, by the ends that prove it or by those that allow it. */
        private Constraint quantities(Operand left, String operator, Operand right) {
            boolean certain = isCertain();
            return switch (operator) {
                case "<", "<=" -> ends(left, certain, operator, right, !certain);
                case ">", ">=" -> ends(left, !certain, operator, right, certain);
                case "==" ->
                    new Connected(
                            "&&",
                            List.of(
                                    ends(left, false, certain ? ">=" : "<=", right, true),
                                    ends(left, true, certain ? "<=" : ">=", right, false)));
                default ->
                    new Connected(
                            "||",
                            List.of(
                                    ends(left, certain, "<", right, !certain),
                                    ends(left, !certain, ">", right, certain)));
            };
        }

        private Constraint ends(Operand left, boolean leftMost, String operator, Operand right, boolean rightMost) {
            Operand one = end(left, leftMost);
            Operand other = end(right, rightMost);
            return guarded(compare(one, operator, other), one, other);
        }

        /** An end of a quantity, as the facts offer it; any other operand as it is. */
        private Operand end(Operand operand, boolean most) {
            if (!isQuantity(operand)) {
                return operand;
            }
            Property property = (Property) operand;
            FieldType type = type(property);
            String name = (most ? type.most() : type.least()).get(0).getName();
            return new Property(property.place(), name);
        }

        private boolean isQuantity(Operand operand) {
            return operand instanceof Property property && type(property).isQuantity();
        }

        private boolean isPlace(Operand operand) {
            return operand instanceof Property property && type(property).place();
        }

        private boolean isId(Operand operand) {
            return operand instanceof Property property
                    && property.path().equals("id")
                    && !fact.equals(Vocabulary.PROGRAM);
        }

        private FieldType type(Property property) {
            return Vocabulary.of(fact).getOrDefault(property.path(), Vocabulary.NO_FIELD);
        }
    }
}
