package ca.touchstone.rules;

import ca.touchstone.rules.Syntax.Binding;
import ca.touchstone.rules.Syntax.Comparison;
import ca.touchstone.rules.Syntax.Condition;
import ca.touchstone.rules.Syntax.Connected;
import ca.touchstone.rules.Syntax.Constraint;
import ca.touchstone.rules.Syntax.Operand;
import ca.touchstone.rules.Syntax.Pattern;
import ca.touchstone.rules.Syntax.Property;
import ca.touchstone.rules.Syntax.Quantified;
import ca.touchstone.rules.Syntax.Stated;
import ca.touchstone.rules.Syntax.Universal;
import ca.touchstone.rules.Syntax.WrittenRule;
import ca.touchstone.rules.Vocabulary.FieldType;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds rules to asking of an open list only what another member can help: for met and not applicable that there is such a
 * member, for not met that there is none. So naming a true member never makes a finding worse, whatever the rules are.
 */
final class OpenListCheck {
    private final String mistake;
    private final List<Diagnostic> mistakes = new ArrayList<>();

    private OpenListCheck(String mistake) {
        this.mistake = mistake;
    }

    /** Where a rule would turn against a program that names another member of an open list. */
    static List<Diagnostic> check(WrittenRule rule) {
        boolean met = !rule.then().side().equals("notMet");
        OpenListCheck check = new OpenListCheck(met ? "drl-open-list-none-but" : "drl-open-list-named");
        rule.when().forEach(condition -> check.condition(condition, met));
        return check.mistakes;
    }

    /**
     * Checks a condition.
     *
     * @param welcome whether another member may make it true; else it may only make it false
     */
    private void condition(Condition condition, boolean welcome) {
        if (condition instanceof Pattern pattern) {
            pattern(pattern, welcome);
        } else if (condition instanceof Quantified quantified) {
            boolean inside = quantified.quantifier().equals("not") != welcome;
            quantified.patterns().forEach(pattern -> pattern(pattern, inside));
        } else {
            List<Pattern> patterns = ((Universal) condition).patterns();
            pattern(patterns.get(0), !welcome);
            patterns.subList(1, patterns.size()).forEach(pattern -> pattern(pattern, welcome));
        }
    }

    private void pattern(Pattern pattern, boolean welcome) {
        String fact = pattern.fact().text();
        if (!welcome && PartList.of(fact).filter(PartList::isOpen).isPresent()) {
            mistakes.add(Diagnostic.of(pattern.fact().place(), mistake, fact));
        }
        pattern.constraints().forEach(constraint -> constraint(constraint, fact, welcome));
    }

    private void constraint(Constraint constraint, String fact, boolean welcome) {
        if (constraint instanceof Binding binding && binding.also() != null) {
            constraint(binding.also(), fact, welcome);
        } else if (constraint instanceof Connected connected) {
            connected.members().forEach(member -> constraint(member, fact, welcome));
        } else if (constraint instanceof Stated stated) {
            count(stated.field(), fact, welcome);
        } else if (constraint instanceof Comparison comparison) {
            String operator = comparison.operator().text();
            count(comparison.left(), fact, operator.startsWith(welcome ? ">" : "<"));
            count(comparison.right(), fact, operator.startsWith(welcome ? "<" : ">"));
        }
    }

    /** Notes a count of an open list that is compared otherwise than another member can help. */
    private void count(Operand operand, String fact, boolean helped) {
        if (!helped && operand instanceof Property property && counts(property, fact)) {
            mistakes.add(Diagnostic.of(property.place(), mistake, property.path()));
        }
    }

    private static boolean counts(Property property, String fact) {
        FieldType type = Vocabulary.of(fact).getOrDefault(property.path(), Vocabulary.NO_FIELD);
        return fact.equals(Vocabulary.PROGRAM)
                && PartList.ALL.stream()
                        .anyMatch(list -> list.isOpen() && type.from().contains(list.field()));
    }
}
