package ca.touchstone.rules;

import ca.touchstone.framework.Rule;

/**
 * A rule changed in one small place, as a slip of the pen would change it.
 *
 * @param of the name of the rule that was changed
 * @param rule the changed rule, under a name of its own
 * @param was the part that was changed, as DRL
 * @param becomes what stands there instead; empty when it was left out
 */
public record Mutant(String of, Rule rule, String was, String becomes) {}
