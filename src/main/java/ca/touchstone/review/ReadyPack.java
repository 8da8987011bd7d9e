package ca.touchstone.review;

import ca.touchstone.framework.Pack;

/**
 * A pack that is ready to be used.
 *
 * @param pack what it asks
 * @param evaluator its rules
 */
public record ReadyPack(Pack pack, RuleEvaluator evaluator) {}
