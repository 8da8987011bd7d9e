package ca.touchstone.http;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;

/** {@code GET /openapi.yml}: the document that the build writes from these classes. */
@Controller("/openapi.yml")
final class OpenApiController {
    private final byte[] document;

    OpenApiController() throws IOException {
        String name = "/META-INF/swagger/touchstone-" + Server.API_VERSION + ".yml";
        try (InputStream stream = OpenApiController.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the build writes " + name);
            }
            this.document = stream.readAllBytes();
        }
    }

    @Operation(operationId = "showOpenApi", summary = "Show this document")
    @ApiResponse(
            responseCode = "200",
            description = "This document.",
            content = @Content(mediaType = MediaType.APPLICATION_YAML, schema = @Schema(type = "string")))
    @Get(produces = MediaType.APPLICATION_YAML)
    byte[] document() {
        return document;
    }
}
