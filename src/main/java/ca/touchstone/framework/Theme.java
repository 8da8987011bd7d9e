package ca.touchstone.framework;

import ca.touchstone.program.LocalizedText;

/**
 * A question under which criteria of different frameworks stand side by side.
 *
 * @param id its name: lower case with hyphens
 * @param about in a sentence what it asks
 */
public record Theme(String id, LocalizedText title, LocalizedText about) {}
