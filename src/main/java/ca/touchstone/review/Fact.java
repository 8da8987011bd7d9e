package ca.touchstone.review;

import ca.touchstone.program.EvidenceLevel;

/**
 * A stated fact that a criterion reads.
 *
 * @param pointer where it is stated
 * @param field the name of that field of a program description
 * @param value what is stated
 * @param evidence how well it is supported
 */
public record Fact(String pointer, String field, Object value, EvidenceLevel evidence) {}
