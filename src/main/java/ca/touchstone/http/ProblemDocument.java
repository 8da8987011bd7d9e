package ca.touchstone.http;

import ca.touchstone.service.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a {@link Problem} reads as JSON; only OpenAPI uses it, and a test holds it equal to what is written. */
@Schema(name = "Problem", description = "Why there is no answer (RFC 9457).")
record ProblemDocument(
        @Schema(
                description = "What kind of problem it is; about:blank when the status says all.",
                example = "urn:touchstone:problem:unfit")
        String type,

        @Schema(description = "The same for every problem of that kind.")
        String title,

        @Schema(description = "The HTTP status.", example = "422")
        int status,

        @Schema(description = "What to do about this one.") String detail,

        @Schema(description = "When the framework is not in force: ids of its versions that are.", nullable = true)
        @Nullable
        List<String> inForce,

        @Schema(description = "Everything wrong with what was sent.", nullable = true) @Nullable
        List<Fault> errors) {

    /** One thing wrong with what was sent. */
    @Schema(name = "Fault", description = "One thing wrong with what was sent.")
    record Fault(
            @Schema(
                    description = "The place in the body as a JSON Pointer; of a stream, in the line.",
                    example = "/program/workload/weeks",
                    nullable = true)
            @Nullable
            String pointer,

            @Schema(description = "The line of that place, from 1, where it is known.", nullable = true) @Nullable
            Integer line,

            @Schema(description = "The parameter of the address, in place of a pointer.", nullable = true) @Nullable
            String parameter,

            @Schema(description = "What is wrong and what to do.")
            String message) {}
}
