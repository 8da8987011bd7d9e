package ca.touchstone.intake;

import ca.touchstone.program.ProgramDescription;
import java.util.List;

/**
 * What an office sent, read.
 *
 * @param description what it states
 * @param placeholders where it only fills a place, in the order of the fields; these places state nothing
 * @param sha256 the SHA-256, in hexadecimal, of the document's {@link Canonical} form
 */
public record Submission(ProgramDescription description, List<Placeholder> placeholders, String sha256) {
    public Submission {
        placeholders = List.copyOf(placeholders);
    }
}
