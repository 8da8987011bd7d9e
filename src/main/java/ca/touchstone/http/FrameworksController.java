package ca.touchstone.http;

import ca.touchstone.i18n.Language;
import ca.touchstone.service.Problem;
import ca.touchstone.service.ReviewService;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** {@code GET /frameworks}: the packs, and each of them whole. */
@Controller("/frameworks")
@ExecuteOn(Config.EXECUTOR)
final class FrameworksController {
    private static final String ID = "/{jurisdiction}/{framework}/{version}";
    private static final String PLAIN_UTF8 = MediaType.TEXT_PLAIN + ";charset=utf-8";

    private final ReviewService service;

    FrameworksController(ReviewService service) {
        this.service = service;
    }

    @Operation(
            operationId = "listFrameworks",
            summary = "List the frameworks",
            parameters = {
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
    @ApiResponse(
            responseCode = "200",
            description = "Each framework that is in use, and each pack that was refused.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FrameworksDocument.class)))
    @ApiResponse(
            responseCode = "406",
            description = "The header Accept leaves no answer that could be given.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @ApiResponse(
            responseCode = "422",
            description = "A parameter has a fault.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @ApiResponse(
            responseCode = "500",
            description = "The fault is ours.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @Get(produces = MediaType.APPLICATION_JSON)
    HttpResponse<byte[]> list(HttpRequest<?> request) {
        return answer(request, language -> Responses.ok(FrameworksDocument.of(service, language), language));
    }

    @Operation(
            operationId = "showFramework",
            summary = "Show one framework",
            parameters = {
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
    @ApiResponse(
            responseCode = "200",
            description = "What the list has of it, and its sources, limits with every value, criteria and clauses.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = "object", description = "The framework.")))
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
            responseCode = "422",
            description = "A parameter has a fault.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @ApiResponse(
            responseCode = "500",
            description = "The fault is ours.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @Get(uri = ID, produces = MediaType.APPLICATION_JSON)
    HttpResponse<byte[]> one(HttpRequest<?> request, String jurisdiction, String framework, String version) {
        String id = id(jurisdiction, framework, version);
        return answer(request, language -> service.activePacks()
                .pack(id)
                .map(pack -> Responses.ok(service.frameworks(language).details(pack), language))
                .orElseGet(() -> Responses.problem(Problem.unknownFramework(id), language)));
    }

    @Operation(
            operationId = "showRules",
            summary = "Show the rules of one framework",
            parameters = {
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
    @ApiResponse(
            responseCode = "200",
            description = "Its DRL, exactly as it is in its file.",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = "string")))
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
            responseCode = "422",
            description = "A parameter has a fault.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @ApiResponse(
            responseCode = "500",
            description = "The fault is ours.",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ProblemDocument.class)))
    @Get(uri = ID + "/criteria.drl", produces = MediaType.TEXT_PLAIN)
    HttpResponse<byte[]> rules(HttpRequest<?> request, String jurisdiction, String framework, String version) {
        String id = id(jurisdiction, framework, version);
        return answer(request, language -> service.activePacks()
                .rules(id)
                .map(drl ->
                        HttpResponse.ok(drl.getBytes(StandardCharsets.UTF_8)).contentType(PLAIN_UTF8))
                .orElseGet(() -> Responses.problem(Problem.unknownFramework(id), language)));
    }

    private static String id(String jurisdiction, String framework, String version) {
        return jurisdiction + "/" + framework + "/" + version;
    }

    /** The answer in the language of the request, when its parameters are right. */
    private static HttpResponse<byte[]> answer(
            HttpRequest<?> request, Function<Language, MutableHttpResponse<byte[]>> answer) {
        Language language = Parameters.language(request);
        return Parameters.read(request, Parameters.OfAny.class)
                .fold(
                        any -> answer.apply(language),
                        faults -> Responses.problem(Problem.unfit(faults, Problem.Place.PARAMETERS), language));
    }
}
