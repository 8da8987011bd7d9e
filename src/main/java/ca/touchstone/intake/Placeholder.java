package ca.touchstone.intake;

/**
 * A place where a description holds a template's filler, such as {@code TBD} or {@code <name of body>}, and so states
 * nothing.
 *
 * @param pointer the place, as a JSON Pointer into the description
 * @param found what stands there, as written
 */
public record Placeholder(String pointer, String found) {}
