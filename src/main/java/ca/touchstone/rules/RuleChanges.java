package ca.touchstone.rules;

import ca.touchstone.rules.Syntax.Condition;
import ca.touchstone.rules.Syntax.Constraint;
import ca.touchstone.rules.Syntax.Pattern;
import ca.touchstone.rules.Syntax.Quantified;
import ca.touchstone.rules.Syntax.Universal;
import ca.touchstone.rules.Syntax.WrittenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Every way to change one rule in one place: a condition left out or turned round, and each change of a constraint. */
final class RuleChanges {
    private final WrittenRule rule;
    private final List<Change> changes = new ArrayList<>();

    RuleChanges(WrittenRule rule) {
        this.rule = rule;
    }

    List<Change> all() {
        within(rule.when(), Printer::print, RuleChanges::each, (when, was, becomes) -> {
            // The one Program is always there, so that without its constraint it says as much as without itself.
            if (when.size() == 1 || when.stream().noneMatch(RuleChanges::saysNothing)) {
                changes.add(new Change(new WrittenRule(rule.place(), rule.name(), when, rule.then()), was, becomes));
            }
        });
        return changes;
    }

    private static boolean saysNothing(Condition condition) {
        return condition instanceof Pattern pattern
                && pattern.variable() == null
                && pattern.fact().text().equals(Vocabulary.PROGRAM)
                && pattern.constraints().isEmpty();
    }

    /** What hears of a changed thing: what it is now, the part that was changed, and what stands there instead. */
    interface To<T> {
        void become(T now, String was, String becomes);
    }

    /** How one member of a list changes. */
    interface Each<T> {
        void change(T member, To<T> to);
    }

    /** Leaves out each member of a list that has others, and changes each. */
    static <T> void within(List<T> members, Function<T, String> print, Each<T> each, To<List<T>> to) {
        for (int i = 0; i < members.size(); i++) {
            int at = i;
            if (members.size() > 1) {
                to.become(changed(members, list -> list.remove(at)), print.apply(members.get(at)), "");
            }
            each.change(
                    members.get(i),
                    (now, was, becomes) -> to.become(changed(members, list -> list.set(at, now)), was, becomes));
        }
    }

    private static <T> List<T> changed(List<T> members, Consumer<List<T>> change) {
        List<T> copy = new ArrayList<>(members);
        change.accept(copy);
        return List.copyOf(copy);
    }

    private static void each(Condition condition, To<Condition> to) {
        if (condition instanceof Pattern pattern) {
            pattern(pattern, to::become);
        } else if (condition instanceof Quantified quantified) {
            String other = quantified.quantifier().equals("not") ? "exists" : "not";
            Quantified turned = new Quantified(quantified.place(), other, quantified.patterns());
            to.become(turned, Printer.print(condition), Printer.print(turned));
            patterns(
                    quantified.patterns(),
                    (patterns, was, becomes) -> to.become(
                            new Quantified(quantified.place(), quantified.quantifier(), patterns), was, becomes));
        } else if (condition instanceof Universal universal) {
            patterns(universal.patterns(), (patterns, was, becomes) -> {
                // With nothing left to hold of each match, it would be another question and not a smaller one.
                if (patterns.size() > 1 || universal.patterns().size() == 1) {
                    to.become(new Universal(universal.place(), patterns), was, becomes);
                }
            });
        }
    }

    private static void patterns(List<Pattern> patterns, To<List<Pattern>> to) {
        within(patterns, Printer::print, RuleChanges::pattern, to);
    }

    private static void pattern(Pattern old, To<Pattern> to) {
        constraints(
                old.constraints(),
                (constraints, was, becomes) ->
                        to.become(new Pattern(old.variable(), old.fact(), constraints), was, becomes));
    }

    /** As {@link #within}, but the only constraint of a pattern can be left out too. */
    private static void constraints(List<Constraint> constraints, To<List<Constraint>> to) {
        if (constraints.size() == 1) {
            to.become(List.of(), Printer.print(constraints.get(0)), "");
        }
        within(constraints, Printer::print, ConstraintChanges::each, to);
    }
}
