package ca.touchstone.pack.proof;

import ca.touchstone.intake.Intake;
import ca.touchstone.pack.Example;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A program that could become an example.
 *
 * @param name what is said of it, as a phrase
 * @param written the program as it would be written
 * @param program the program as it is read
 * @param asOf the date of the review
 */
record Candidate(String name, JsonNode written, ProgramDescription program, LocalDate asOf) {

    static Candidate of(Example example) {
        return new Candidate(example.name(), example.written(), example.program(), example.asOf());
    }

    /** The program when it can be read. */
    static Optional<Candidate> read(String name, JsonNode written, LocalDate asOf) {
        return Intake.read(written.toString().getBytes(StandardCharsets.UTF_8), "")
                .fold(
                        submission -> Optional.of(new Candidate(name, written, submission.description(), asOf)),
                        faults -> Optional.empty());
    }

    /** The same on another day; a program of its own, since what comes out of one is remembered with its day. */
    Candidate on(LocalDate day) {
        return read(name, written, day).orElseThrow();
    }

    /** The line for {@code examples.yaml}; the date is written unless it is the one that holds without. */
    String line(Outcome expect, LocalDate usual) {
        String date = asOf.equals(usual) ? "" : " on " + asOf;
        return ExampleLine.of(name + date, written, asOf.equals(usual) ? "" : asOf.toString(), expect);
    }
}
