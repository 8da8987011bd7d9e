package ca.touchstone.http;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Limits;
import ca.touchstone.intake.Submission;
import ca.touchstone.service.ComparisonOrder;
import ca.touchstone.service.Problem;
import ca.touchstone.service.ReviewService;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** {@code POST /comparisons}: the frameworks side by side for one program. */
@Controller("/comparisons")
final class ComparisonsController {
    private static final Limits LIMITS = Limits.ofDescriptions().withBytes(Config.MOST_BYTES);

    private final ReviewService service;

    ComparisonsController(ReviewService service) {
        this.service = service;
    }

    @Operation(
            operationId = "compare",
            summary = "Set the frameworks side by side for one program",
            description =
                    "Themes by frameworks, each with outcomes and clauses; where the frameworks disagree; and what"
                            + " another number of weeks, hours or credits would do to all of them. Without frameworks, every one"
                            + " in force is shown, whether or not it applies.",
            parameters = {
                @Parameter(
                        name = "lang",
                        in = ParameterIn.QUERY,
                        description =
                                "The language of the answer. Left out: that of the header Accept-Language, else English."
                                        + " The body may say it instead.",
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
                            schema = @Schema(implementation = ReviewRequest.class)))
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
    @ApiResponse(
            responseCode = "400",
            description =
                    "The body is not JSON as it is read here: its syntax, its encoding, a name that stands twice.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such framework.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @ApiResponse(
            responseCode = "406",
            description = "The header Accept leaves no answer that could be given.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @ApiResponse(
            responseCode = "409",
            description = "The framework is not in force on that date; inForce names the versions that are.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @ApiResponse(
            responseCode = "413",
            description = "The request has more than 2,000,000 bytes.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @ApiResponse(
            responseCode = "415",
            description = "The body is of another media type.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @ApiResponse(
            responseCode = "422",
            description = "The request, its parameter or the description have faults; errors has all of them.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @ApiResponse(
            responseCode = "500",
            description = "The fault is ours.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @Post(consumes = MediaType.APPLICATION_JSON, produces = MediaType.APPLICATION_JSON)
    @ExecuteOn(Config.EXECUTOR)
    HttpResponse<byte[]> compare(HttpRequest<?> request, @Body byte[] body) {
        Language language = Parameters.language(request);
        return Parameters.read(request, Parameters.OfAny.class)
                .fold(
                        any -> Document.readJson(body, "", LIMITS)
                                .fold(
                                        document -> compare(document, language),
                                        faults -> Responses.problem(
                                                Problem.unreadable(faults, Problem.Place.BODY), language)),
                        faults -> Responses.problem(Problem.unfit(faults, Problem.Place.PARAMETERS), language));
    }

    private MutableHttpResponse<byte[]> compare(Document document, Language ofRequest) {
        Language language = Language.of(document.at("/lang").asText()).orElse(ofRequest);
        return ReviewRequest.read(document)
                .fold(
                        read -> service.comparison(
                                read.request().frameworks(),
                                read.request().asOf(),
                                language,
                                order -> compare(order, read.submission(), language),
                                problem -> Responses.problem(problem, language)),
                        faults -> Responses.problem(Problem.unfit(faults, Problem.Place.BODY), language));
    }

    private static MutableHttpResponse<byte[]> compare(
            ComparisonOrder order, Submission submission, Language language) {
        return Responses.ok(order.compare(submission), language);
    }
}
