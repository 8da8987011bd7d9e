package ca.touchstone.framework;

import ca.touchstone.program.LocalizedText;

/**
 * Where a framework asks for something.
 *
 * @param source the id of one of the pack's sources
 * @param at the place in it; in one language when it is the source's own heading or number
 * @param says what it says, in our words
 * @param provenance how we know
 */
public record Clause(String source, LocalizedText at, LocalizedText says, Provenance provenance) {}
