package ca.touchstone.http;

import ca.touchstone.service.ComparisonService;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** {@code POST /comparisons}: the frameworks side by side for one program. */
@Controller("/comparisons")
final class ComparisonsController {
    private final ComparisonService comparisons;

    ComparisonsController(ComparisonService comparisons) {
        this.comparisons = comparisons;
    }

    @Operation(
            operationId = "compare",
            summary = "Set the frameworks side by side for one program",
            description =
                    "Themes by frameworks, each with outcomes and clauses; where the frameworks disagree; and what"
                            + " another number of weeks, hours or credits would do to all of them. Without frameworks, every one"
                            + " in force is shown, whether or not it applies. The options may stand here or in the body;"
                            + " where both say one, they say the same.",
            parameters = {
                @Parameter(
                        name = "framework",
                        in = ParameterIn.QUERY,
                        description =
                                "The id of a framework, or its beginning up to a slash; may stand several times. Left"
                                        + " out: all that are in force.",
                        array = @ArraySchema(schema = @Schema(type = "string"))),
                @Parameter(
                        name = "asOf",
                        in = ParameterIn.QUERY,
                        description = "The date on which the comparison holds. Left out: today.",
                        schema = @Schema(type = "string", format = "date")),
                @Parameter(
                        name = "lang",
                        in = ParameterIn.QUERY,
                        description =
                                "The language of the answer. Left out: that of the header Accept-Language, else English.",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"en", "fr"}))
            })
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ComparisonRequest.class)))
    @ApiResponse(
            responseCode = "200",
            description = "The comparison.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = "object",
                                            description = "A comparison, schema touchstone/comparison/2.")))
    @Problems.OfAny
    @Problems.OfFramework
    @Problems.OfProgram
    @Post(consumes = MediaType.APPLICATION_JSON, produces = MediaType.APPLICATION_JSON)
    @ExecuteOn(Config.EXECUTOR)
    HttpResponse<byte[]> compare(HttpRequest<?> request, @Body byte[] body) {
        Options address = Parameters.read(request, Parameters.OfComparison.class);
        ProgramRequest asked = ProgramRequest.read(request, address, body, ComparisonRequest.class);
        return Responses.ok(
                comparisons.order(asked.options().choice(), asked.language()).compare(asked.submission()),
                asked.language());
    }
}
