package ca.touchstone.http;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Limits;
import ca.touchstone.intake.Submission;
import ca.touchstone.report.View;
import ca.touchstone.service.LineReview;
import ca.touchstone.service.Problem;
import ca.touchstone.service.ReviewOrder;
import ca.touchstone.service.ReviewService;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** {@code POST /reviews}: one program as JSON, or many as a stream of lines. */
@Controller("/reviews")
final class ReviewsController {
    private static final Limits LIMITS = Limits.ofDescriptions().withBytes(Config.MOST_BYTES);

    private final ReviewService service;
    private final Stream stream;

    ReviewsController(ReviewService service, Stream stream) {
        this.service = service;
        this.stream = stream;
    }

    // OpenAPI knows one operation for a method and a path, so this describes the stream too.
    @Operation(
            operationId = "review",
            summary = "Review one program, or many as a stream",
            description = "Reviews one program (application/json), or one on each line of a stream"
                    + " (application/x-ndjson), which may be of any length: its answers come one a line, in order,"
                    + " while it is still being sent. Read them while sending: nothing is kept, so that answers left"
                    + " unread hold up the rest of the stream. Each is an object with the number of its line,"
                    + " the id of the description and its report, or with a problem in place of both. Blank"
                    + " lines are counted but not answered. The"
                    + " parameters framework and asOf are of streams only; a single request says the same in its body.",
            parameters = {
                @Parameter(
                        name = "framework",
                        in = ParameterIn.QUERY,
                        description =
                                "Of streams only. The id of a framework, or its beginning up to a slash; may stand several"
                                        + " times. Left out: all that are in force and apply.",
                        array = @ArraySchema(schema = @Schema(type = "string"))),
                @Parameter(
                        name = "asOf",
                        in = ParameterIn.QUERY,
                        description = "Of streams only. The date on which the reviews hold. Left out: today.",
                        schema = @Schema(type = "string", format = "date")),
                @Parameter(
                        name = "view",
                        in = ParameterIn.QUERY,
                        description =
                                "How much of each report is wanted. Left out: all of it. A summary has what came of"
                                        + " each framework and what to do, and both digests of the whole.",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"full", "summary"})),
                @Parameter(
                        name = "lang",
                        in = ParameterIn.QUERY,
                        description =
                                "The language of the answers. Left out: that of the header Accept-Language, else English."
                                        + " A single request may say it in its body instead.",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"en", "fr"}))
            })
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReviewRequest.class)),
                @Content(
                        mediaType = Stream.MEDIA_TYPE,
                        schema =
                                @Schema(
                                        type = "string",
                                        description = "One program description a line, of at most 1,000,000 bytes."))
            })
    @ApiResponse(
            responseCode = "200",
            description = "The report, whatever the verdict; of a stream, a report or a problem for each line.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = "object", description = "A report, schema touchstone/report/2.")),
                @Content(
                        mediaType = Stream.MEDIA_TYPE,
                        schema =
                                @Schema(
                                        type = "string",
                                        description = "An object a line: line, id and report, or line and problem."))
            })
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
            description = "A single request has more than 2,000,000 bytes.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @ApiResponse(
            responseCode = "415",
            description = "The body is of another media type.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @ApiResponse(
            responseCode = "422",
            description = "The request, its parameters or the description have faults; errors has all of them.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @ApiResponse(
            responseCode = "500",
            description = "The fault is ours.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @Post(consumes = MediaType.APPLICATION_JSON, produces = MediaType.APPLICATION_JSON)
    @ExecuteOn(Config.EXECUTOR)
    HttpResponse<byte[]> review(HttpRequest<?> request, @Body byte[] body) {
        Language language = Parameters.language(request);
        return Parameters.read(request, Parameters.OfReview.class)
                .fold(
                        wanted -> Document.readJson(body, "", LIMITS)
                                .fold(
                                        document -> review(document, Parameters.view(wanted.view()), language),
                                        faults -> Responses.problem(
                                                Problem.unreadable(faults, Problem.Place.BODY), language)),
                        faults -> Responses.problem(Problem.unfit(faults, Problem.Place.PARAMETERS), language));
    }

    private MutableHttpResponse<byte[]> review(Document document, View view, Language ofRequest) {
        Language language = Language.of(document.at("/lang").asText()).orElse(ofRequest);
        return ReviewRequest.read(document)
                .fold(
                        read -> service.order(
                                read.request().frameworks(),
                                read.request().asOf(),
                                language,
                                order -> review(order, read.submission(), view, language),
                                problem -> Responses.problem(problem, language)),
                        faults -> Responses.problem(Problem.unfit(faults, Problem.Place.BODY), language));
    }

    private static MutableHttpResponse<byte[]> review(
            ReviewOrder order, Submission submission, View view, Language language) {
        return Responses.ok(view.of(order.review(submission).report()), language);
    }

    @Hidden
    @Post(consumes = Stream.MEDIA_TYPE, produces = Stream.MEDIA_TYPE)
    HttpResponse<?> reviewEach(HttpRequest<?> request, @Nullable @Body Publisher<byte[]> body) {
        Language language = Parameters.language(request);
        return Parameters.read(request, Parameters.OfStream.class)
                .fold(
                        wanted -> service.order(
                                wanted.framework(),
                                wanted.asOf(),
                                language,
                                order -> reviewEach(
                                        body == null ? Flux.empty() : body,
                                        new LineReview(order, language, Parameters.view(wanted.view()))),
                                problem -> Responses.problem(problem, language)),
                        faults -> Responses.problem(Problem.unfit(faults, Problem.Place.PARAMETERS), language));
    }

    private HttpResponse<?> reviewEach(Publisher<byte[]> body, LineReview review) {
        return HttpResponse.ok(stream.answers(body, review))
                .contentType(Stream.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, review.language().code());
    }
}
