package ca.touchstone.rules;

import ca.touchstone.rules.Syntax.WrittenRule;

/**
 * A rule that says something slightly else.
 *
 * @param rule what it says now
 * @param was the part that was changed, as DRL
 * @param becomes what stands there now; empty when it was left out
 */
record Change(WrittenRule rule, String was, String becomes) {}
