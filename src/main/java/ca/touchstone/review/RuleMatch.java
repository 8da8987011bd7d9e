package ca.touchstone.review;

import ca.touchstone.framework.Rule;
import java.util.List;

/**
 * That a rule holds for a program: certainly, or possibly while something is not stated.
 *
 * @param rule the rule; it names the criterion and the side
 * @param isCertain whether it holds whatever the unstated turns out to be; else it is only not ruled out
 * @param parts the parts of the description that are the evidence, maybe none; of a possible one, none
 * @param missing what a possible one waits for; of a certain one, nothing
 */
public record RuleMatch(Rule rule, boolean isCertain, List<Object> parts, List<Missing> missing) {
    public RuleMatch {
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
    }

    /** A rule that holds, with what it points at. */
    public static RuleMatch certain(Rule rule, List<Object> parts) {
        return new RuleMatch(rule, true, parts, List.of());
    }

    /** A rule that is not ruled out, with what it waits for. */
    public static RuleMatch possible(Rule rule, List<Missing> missing) {
        return new RuleMatch(rule, false, List.of(), missing);
    }
}
