package ca.touchstone.service;

import ca.touchstone.intake.Document;
import ca.touchstone.intake.Intake;
import ca.touchstone.intake.Limits;
import ca.touchstone.intake.Submission;

/** Reads what is submitted for a use case, or refuses it with everything that is wrong with it. */
public final class Submissions {
    private Submissions() {}

    /**
     * A description in JSON; {@code file} is only a name for faults and may be empty. Throws {@link RefusedException} when
     * it cannot be read or does not fit.
     */
    public static Submission read(byte[] json, String file, Problem.Place place) {
        Document document = document(json, file, Limits.ofDescriptions(), place);
        return Intake.read(document, "").fold(submission -> submission, faults -> {
            throw new RefusedException(Problem.unfit(faults, place));
        });
    }

    /** A document in JSON, likewise. */
    public static Document document(byte[] json, String file, Limits limits, Problem.Place place) {
        return Document.readJson(json, file, limits).fold(document -> document, faults -> {
            throw new RefusedException(Problem.unreadable(faults, place));
        });
    }
}
