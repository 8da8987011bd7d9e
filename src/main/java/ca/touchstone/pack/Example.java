package ca.touchstone.pack;

import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/**
 * One case that shows what a criterion means.
 *
 * @param criterion the id of the criterion that it is about
 * @param pointer where it stands in {@code examples.yaml}
 * @param line the line on which it begins there, from 1
 * @param name what it shows, as a sentence
 * @param written the program as it is written there
 * @param program a description with only the fields that the criterion reads
 * @param asOf the date of the review: the one it gives, or the pack's first day in force
 * @param expect what the criterion's outcome must be
 */
public record Example(
        String criterion,
        String pointer,
        int line,
        String name,
        JsonNode written,
        ProgramDescription program,
        LocalDate asOf,
        Outcome expect) {}
