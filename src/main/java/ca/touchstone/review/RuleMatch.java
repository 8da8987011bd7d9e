package ca.touchstone.review;

import ca.touchstone.framework.Rule;
import java.util.List;

/**
 * What one firing of a rule proves.
 *
 * @param rule the rule; it names the criterion and the side
 * @param parts the parts of the description that are the evidence, maybe none
 */
public record RuleMatch(Rule rule, List<Object> parts) {
    public RuleMatch {
        parts = List.copyOf(parts);
    }
}
