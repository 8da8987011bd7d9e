package ca.touchstone.intake;

import ca.touchstone.program.ProgramDescription;
import java.util.List;

/**
 * What an office sent, read.
 *
 * @param description what it states
 * @param noFacts where its words are no fact, in the order of the fields; these places state nothing
 * @param unclearNames names that are not recognised and so state nothing, or that may be meant otherwise
 * @param sha256 the SHA-256, in hexadecimal, of the document's {@link Canonical} form
 */
public record Submission(
        ProgramDescription description, List<NoFact> noFacts, List<UnclearName> unclearNames, String sha256) {
    public Submission {
        noFacts = List.copyOf(noFacts);
        unclearNames = List.copyOf(unclearNames);
    }
}
