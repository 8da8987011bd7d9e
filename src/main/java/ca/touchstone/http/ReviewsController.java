package ca.touchstone.http;

import ca.touchstone.i18n.Language;
import ca.touchstone.service.LineReview;
import ca.touchstone.service.ReviewService;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
    private final ReviewService reviews;
    private final Stream stream;

    ReviewsController(ReviewService reviews, Stream stream) {
        this.reviews = reviews;
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
                    + " lines are counted but not answered. A single request may say its options in its body as well"
                    + " as here; where both say one, they say the same.",
            parameters = {
                @Parameter(
                        name = "framework",
                        in = ParameterIn.QUERY,
                        description = "The id of a framework, or its beginning up to a slash; may stand several"
                                + " times. Left out: those that govern the program.",
                        array = @ArraySchema(schema = @Schema(type = "string"))),
                @Parameter(
                        name = "all",
                        in = ParameterIn.QUERY,
                        description =
                                "Every framework in force, whether or not it governs the program. Left out: false.",
                        schema = @Schema(type = "boolean")),
                @Parameter(
                        name = "asOf",
                        in = ParameterIn.QUERY,
                        description = "The date on which the reviews hold. Left out: today.",
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
                                "The language of the answers. Left out: that of the header Accept-Language, else English.",
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
    @Problems.OfAny
    @Problems.OfFramework
    @Problems.OfProgram
    @Post(consumes = MediaType.APPLICATION_JSON, produces = MediaType.APPLICATION_JSON)
    @ExecuteOn(Config.EXECUTOR)
    HttpResponse<byte[]> review(HttpRequest<?> request, @Body byte[] body) {
        Options address = Parameters.read(request, Parameters.OfReview.class);
        ProgramRequest asked = ProgramRequest.read(request, address, body, ReviewRequest.class);
        Options options = asked.options();
        return Responses.json(
                reviews.order(options.choice(), asked.language())
                        .review(asked.submission())
                        .signed()
                        .json(options.viewOrFull()),
                asked.language());
    }

    @Hidden
    @Post(consumes = Stream.MEDIA_TYPE, produces = Stream.MEDIA_TYPE)
    HttpResponse<?> reviewEach(HttpRequest<?> request, @Nullable @Body Publisher<byte[]> body) {
        Language language = RequestLanguage.of(request);
        Options options = Parameters.read(request, Parameters.OfReview.class);
        LineReview review = new LineReview(reviews.order(options.choice(), language), language, options.viewOrFull());
        return HttpResponse.ok(stream.answers(body == null ? Flux.empty() : body, review))
                .contentType(Stream.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code());
    }
}
