package ca.touchstone.rules;

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
import ca.touchstone.rules.Syntax.Universal;
import ca.touchstone.rules.Syntax.WrittenRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the fields of a description that a rule looks at: those behind what it compares, asks for or binds. */
final class FieldsRead {
    private final Set<String> found = new LinkedHashSet<>();

    private FieldsRead() {}

    /** The names of the fields, each once, in the order of the rule. */
    static List<String> of(WrittenRule rule) {
        FieldsRead fields = new FieldsRead();
        rule.when().forEach(fields::add);
        return List.copyOf(fields.found);
    }

    private void add(Condition condition) {
        if (condition instanceof Pattern pattern) {
            add(pattern);
        } else if (condition instanceof Quantified quantified) {
            quantified.patterns().forEach(this::add);
        } else {
            ((Universal) condition).patterns().forEach(this::add);
        }
    }

    private void add(Pattern pattern) {
        String fact = pattern.fact().text();
        if (pattern.constraints().isEmpty()) {
            PartList.of(fact).ifPresent(list -> found.add(list.field()));
        }
        pattern.constraints().forEach(constraint -> add(constraint, fact));
        PartList.of(fact).filter(PartList::isOpen).ifPresent(list -> found.add(list.completeness()));
    }

    private void add(Constraint constraint, String fact) {
        if (constraint instanceof Binding binding) {
            add(binding.of(), fact);
            if (binding.also() != null) {
                add(binding.also(), fact);
            }
        } else if (constraint instanceof Comparison comparison) {
            add(comparison.left(), fact);
            add(comparison.right(), fact);
        } else if (constraint instanceof Membership membership) {
            add(membership.left(), fact);
        } else if (constraint instanceof Stated stated) {
            add(stated.field(), fact);
        } else {
            ((Connected) constraint).members().forEach(member -> add(member, fact));
        }
    }

    private void add(Operand operand, String fact) {
        if (operand instanceof Property property) {
            found.addAll(Vocabulary.of(fact)
                    .getOrDefault(property.path(), Vocabulary.NO_FIELD)
                    .from());
        }
    }
}
