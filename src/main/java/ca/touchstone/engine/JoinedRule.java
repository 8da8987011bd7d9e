package ca.touchstone.engine;

import ca.touchstone.framework.Rule;
import ca.touchstone.review.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.consequence.Consequence;
import org.drools.base.rule.consequence.ConsequenceContext;
import org.kie.api.runtime.rule.Match;

/**
 * A rule that compares facts with one another, which takes a session. What it asks of facts by themselves is known
 * beforehand, so that no session is opened where none can match.
 */
final class JoinedRule {
    private final RuleImpl compiled;
    private final Deciding deciding;
    private final List<Asked> needed;

    private JoinedRule(RuleImpl compiled, Deciding deciding, List<Asked> needed) {
        this.compiled = compiled;
        this.deciding = deciding;
        this.needed = List.copyOf(needed);
    }

    /**
     * The rule, whose joins from now on take steps.
     *
     * @param evidence the variables that it hands over
     */
    static JoinedRule of(RuleImpl compiled, Rule rule, List<String> evidence) {
        StepConstraint.addTo(compiled);
        List<Asked> needed = new ArrayList<>();
        for (RuleConditionElement element : compiled.getLhs().getChildren()) {
            if (element instanceof Pattern pattern) {
                Asked.partly(pattern).ifPresent(needed::add);
            }
        }
        return new JoinedRule(compiled, new Deciding(rule, evidence), needed);
    }

    /** Lets it tell {@link Rulings} what it decides; only once it is in a rule base, which sets a consequence of its own. */
    void bind() {
        compiled.setConsequence(deciding);
    }

    /** False when it surely matches nothing: when one of its patterns finds no fact. */
    boolean mayMatch(Facts facts, ValueResolver resolver) {
        for (int i = 0; i < needed.size(); i++) {
            if (!needed.get(i).allowsSome(facts, resolver)) {
                return false;
            }
        }
        return true;
    }

    /** Takes the place of a consequence that would be compiled. */
    private record Deciding(Rule rule, List<String> evidence) implements Consequence<ConsequenceContext> {
        @Override
        public String getName() {
            return RuleImpl.DEFAULT_CONSEQUENCE_NAME;
        }

        @Override
        public void evaluate(ConsequenceContext context, ValueResolver session) {
            List<Object> parts = new ArrayList<>(evidence.size());
            Match match = context.getMatch();
            for (String variable : evidence) {
                parts.add(match.getDeclarationValue(variable));
            }
            Rulings.of(session).made().add(new Ruling(rule, parts));
        }
    }
}
