package ca.touchstone.http;

import ca.touchstone.i18n.Language;
import ca.touchstone.service.FrameworkService;
import ca.touchstone.service.FrameworksDocument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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

/** {@code GET /frameworks}: the packs, and each of them whole. */
@Controller("/frameworks")
@ExecuteOn(Config.EXECUTOR)
final class FrameworksController {
    private static final String ID = "/{jurisdiction}/{framework}/{version}";
    private static final String PLAIN_UTF8 = MediaType.TEXT_PLAIN + ";charset=utf-8";

    private final FrameworkService frameworks;

    FrameworksController(FrameworkService frameworks) {
        this.frameworks = frameworks;
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
    @Problems.OfAny
    @Get(produces = MediaType.APPLICATION_JSON)
    HttpResponse<byte[]> list(HttpRequest<?> request) {
        Language language = language(request);
        return Responses.ok(frameworks.list(language), language);
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
    @Problems.OfAny
    @Problems.OfFramework
    @Get(uri = ID, produces = MediaType.APPLICATION_JSON)
    HttpResponse<byte[]> one(HttpRequest<?> request, String jurisdiction, String framework, String version) {
        Language language = language(request);
        return Responses.ok(frameworks.show(id(jurisdiction, framework, version), language), language);
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
    @Problems.OfAny
    @Problems.OfFramework
    @Get(uri = ID + "/criteria.drl", produces = MediaType.TEXT_PLAIN)
    HttpResponse<byte[]> rules(HttpRequest<?> request, String jurisdiction, String framework, String version) {
        Parameters.read(request, Parameters.OfAny.class);
        String drl = frameworks.rules(id(jurisdiction, framework, version));
        return HttpResponse.ok(drl.getBytes(StandardCharsets.UTF_8)).contentType(PLAIN_UTF8);
    }

    private static String id(String jurisdiction, String framework, String version) {
        return jurisdiction + "/" + framework + "/" + version;
    }

    /** The language of a request that may choose nothing else. */
    private static Language language(HttpRequest<?> request) {
        Parameters.read(request, Parameters.OfAny.class);
        return RequestLanguage.of(request);
    }
}
