package ca.touchstone.engine;

import ca.touchstone.framework.Rule;
import ca.touchstone.review.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A rule whose patterns ask nothing of one another. Most rules are like that, and for them a network that joins facts
 * only costs: each fact is held by itself against the constraints that Drools compiled.
 */
final class UnjoinedRule {
    private final Rule rule;
    private final Ruling withoutParts;
    private final List<Condition> conditions;
    private final @Nullable Asked each;
    private final boolean isEvidence;

    /** Whether some fact, or none, is as asked. */
    private record Condition(Asked asked, boolean some) {}

    private UnjoinedRule(Rule rule, List<Condition> conditions, @Nullable Asked each, boolean isEvidence) {
        this.rule = rule;
        this.withoutParts = new Ruling(rule, List.of());
        this.conditions = List.copyOf(conditions);
        this.each = each;
        this.isEvidence = isEvidence;
    }

    /**
     * The rule, if it joins nothing.
     *
     * @param compiled what stands between {@code when} and {@code then}
     * @param evidence the variables that it hands over
     */
    static Optional<UnjoinedRule> of(GroupElement compiled, Rule rule, List<String> evidence) {
        List<Condition> conditions = new ArrayList<>();
        Asked each = null;
        boolean isEvidence = false;
        for (RuleConditionElement element : compiled.getChildren()) {
            boolean quantified = element instanceof GroupElement group
                    && (group.isNot() || group.isExists())
                    && group.getChildren().size() == 1;
            RuleConditionElement inner =
                    quantified ? ((GroupElement) element).getChildren().get(0) : element;
            Optional<Asked> asked = inner instanceof Pattern pattern ? Asked.wholly(pattern) : Optional.empty();
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            if (quantified || asked.get().type() == 0) {
                // There is one program, so that each is the same as some.
                conditions.add(new Condition(asked.get(), !(element instanceof GroupElement group && group.isNot())));
            } else if (each == null) {
                each = asked.get();
                isEvidence = ((Pattern) inner).isBound()
                        && evidence.contains(((Pattern) inner).getDeclaration().getIdentifier());
            } else {
                return Optional.empty();
            }
        }
        return evidence.size() > (isEvidence ? 1 : 0)
                ? Optional.empty()
                : Optional.of(new UnjoinedRule(rule, conditions, each, isEvidence));
    }

    /** Adds a ruling for each match. */
    void judge(Facts facts, ValueResolver resolver, List<Ruling> rulings) {
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            if (condition.asked().allowsSome(facts, resolver) != condition.some()) {
                return;
            }
        }
        if (each == null) {
            rulings.add(withoutParts);
            return;
        }
        List<FactHandle> candidates = facts.of(each.type());
        for (int i = 0; i < candidates.size(); i++) {
            if (each.allows(candidates.get(i), resolver)) {
                rulings.add(
                        isEvidence ? new Ruling(rule, List.of(candidates.get(i).getObject())) : withoutParts);
            }
        }
    }
}
