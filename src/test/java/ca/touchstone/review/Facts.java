package ca.touchstone.review;

import ca.touchstone.program.ProgramDescription;
import java.time.LocalDate;

/** Descriptions of which nothing is set aside, for tests of what silence does: a fact less never makes another one. */
public final class Facts {
    private Facts() {}

    /** What of a description is a fact for that pack on that day. */
    public static ProgramDescription of(ProgramDescription description, Reviewer reviewer, LocalDate day) {
        return FactsOnDay.of(description, day, reviewer.agesOn(day)).description();
    }
}
