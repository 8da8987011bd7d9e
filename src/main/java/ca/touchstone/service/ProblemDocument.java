package ca.touchstone.service;

import ca.touchstone.i18n.Language;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Problem} in words; its members stand in the order of RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "Why there is no answer (RFC 9457).")
public record ProblemDocument(
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
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Fault", description = "One thing wrong with what was sent.")
    public record Fault(
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
            String message) {

        static Fault of(ca.touchstone.intake.Fault fault, Problem.Place place, Language language) {
            boolean inBody = place == Problem.Place.BODY;
            boolean inAddress = place == Problem.Place.PARAMETERS;
            return new Fault(
                    inAddress ? null : fault.pointer(),
                    inBody && fault.line() > 0 ? fault.line() : null,
                    inAddress ? parameter(fault.pointer()) : null,
                    fault.message(language));
        }

        /** The name of the parameter that a pointer into all of them means. */
        private static String parameter(String pointer) {
            int end = pointer.indexOf('/', 1);
            String name = pointer.isEmpty() ? "" : pointer.substring(1, end < 0 ? pointer.length() : end);
            return name.replace("~1", "/").replace("~0", "~");
        }
    }
}
