package ca.touchstone.http;

import ca.touchstone.intake.Binder;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Fault;
import ca.touchstone.intake.Intake;
import ca.touchstone.intake.Naming;
import ca.touchstone.intake.Result;
import ca.touchstone.intake.Submission;
import ca.touchstone.program.OneOf;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when one program is to be reviewed.
 *
 * @param program the program description; read on its own, so that all of its faults are found
 * @param frameworks ids of frameworks or their beginnings; none for all that are in force and apply
 * @param asOf the date on which the review holds; null for today
 * @param lang the language of the report; null for that of the request
 */
@Schema(description = "A program description, and how to review it.")
record ReviewRequest(
        @Schema(
                implementation = Object.class,
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The program description, as program-description.schema.json has it.")
        JsonNode program,

        @Schema(
                description = "Ids of frameworks, or their beginnings up to a slash. Left out or empty: all that are in"
                        + " force and apply.",
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                example = "[\"ca-on/osap-microcredentials/2022\"]")
        List<String> frameworks,

        @Schema(description = "The date on which the review holds. Left out: today.", example = "2026-11-23") @Nullable
        LocalDate asOf,

        @Schema(
                type = "string",
                description = "The language of the report. Left out: that of the request.",
                allowableValues = {"en", "fr"})
        @Nullable
        @OneOf({"en", "fr"})
        String lang) {
    private static final String PROGRAM = "/program";

    /** A request and the description that came with it, both without fault. */
    record Read(ReviewRequest request, Submission submission) {}

    ReviewRequest {
        frameworks = List.copyOf(frameworks);
    }

    /** Reads a request and its description; the faults of both at once. */
    static Result<Read> read(Document document) {
        Result<Submission> submission = Intake.read(document, PROGRAM);
        return new Binder(Naming.CAMEL_CASE)
                .bind(document, ReviewRequest.class)
                .fold(
                        request -> submission.flatMap(read -> new Result.Valid<>(new Read(request, read))),
                        faults -> new Result.Invalid<>(
                                Stream.concat(faults.stream(), faultsWithin(document, submission).stream())
                                        .toList()));
    }

    /** The description's faults; none when there is no description, for which the request has a fault already. */
    private static List<Fault> faultsWithin(Document document, Result<Submission> submission) {
        JsonNode program = document.at(PROGRAM);
        return program.isMissingNode() || program.isNull()
                ? List.of()
                : submission.fold(read -> List.of(), faults -> faults);
    }
}
