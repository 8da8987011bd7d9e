package ca.touchstone.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule can say, as a tree. Nothing else can be said. */
final class Syntax {
    private Syntax() {}

    /** One rule. */
    record WrittenRule(Place place, String name, List<Condition> when, Decision then) {}

    /** {@code decide.met("criterion", $part);} */
    record Decision(Place place, String side, Name criterion, List<Name> parts) {}

    /** A name, and where it was written. */
    record Name(Place place, String text) {}

    /** What stands between {@code when} and {@code then}. */
    sealed interface Condition permits Pattern, Quantified, Universal {}

    /** {@code $part : Partner( type == "employer" )} */
    record Pattern(@Nullable Name variable, Name fact, List<Constraint> constraints) implements Condition {}

    /** {@code not} or {@code exists}, and patterns that stand together. */
    record Quantified(Place place, String quantifier, List<Pattern> patterns) implements Condition {}

    /** {@code forall}: for each match of the first pattern the others match too. */
    record Universal(Place place, List<Pattern> patterns) implements Condition {}

    /** What stands in the parentheses of a pattern. */
    sealed interface Constraint permits Binding, Comparison, Membership, Stated, Connected {}

    /** {@code $id : id}, and what may follow it. */
    record Binding(Name variable, Operand of, @Nullable Constraint also) implements Constraint {}

    /** {@code weeks < limit("most-weeks")} */
    record Comparison(Operand left, Name operator, Operand right) implements Constraint {}

    /** {@code type in ("employer", "community")} */
    record Membership(Operand left, boolean negated, List<TextLiteral> values) implements Constraint {}

    /** {@code stated( labourMarket.cip2021 )} */
    record Stated(Property field) implements Constraint {}

    /** Constraints between {@code &&} or {@code ||}. */
    record Connected(String connective, List<Constraint> members) implements Constraint {}

    /** One side of a comparison. */
    sealed interface Operand permits Property, Variable, Limit, TextLiteral, Constant {
        Place place();
    }

    /** {@code credential.basis} */
    record Property(Place place, String path) implements Operand {}

    /** {@code $id}, or {@code $outcome.id} with a path. */
    record Variable(Place place, String name, String path) implements Operand {}

    /** {@code limit("most-weeks")} */
    record Limit(Place place, Name name) implements Operand {}

    /** {@code "employer"} */
    record TextLiteral(Place place, String value) implements Operand {}

    /** {@code true}, {@code false}, {@code 0} or {@code 1}; {@code null} only where the engine is written to */
    record Constant(Place place, String value) implements Operand {}
}
