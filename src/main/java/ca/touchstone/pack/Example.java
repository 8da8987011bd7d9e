package ca.touchstone.pack;

import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Outcome;
import java.time.LocalDate;

/**
 * One case that shows what a criterion means.
 *
 * @param criterion the id of the criterion that it is about
 * @param pointer where it stands in {@code examples.yaml}
 * @param name what it shows, as a sentence
 * @param program a description with only the fields that the criterion reads
 * @param asOf the date of the review: the one it gives, or the pack's first day in force
 * @param expect what the criterion's outcome must be
 */
public record Example(
        String criterion, String pointer, String name, ProgramDescription program, LocalDate asOf, Outcome expect) {}
