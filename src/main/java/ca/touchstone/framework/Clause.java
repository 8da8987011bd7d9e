package ca.touchstone.framework;

import ca.touchstone.program.Text;

/**
 * Where a framework asks for something.
 *
 * @param source the id of one of the pack's sources
 * @param at the place in it
 * @param says what it says, in our words
 * @param provenance how we know
 */
public record Clause(String source, String at, Text says, Provenance provenance) {}
