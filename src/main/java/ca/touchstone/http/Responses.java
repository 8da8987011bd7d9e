package ca.touchstone.http;

import ca.touchstone.i18n.Language;
import ca.touchstone.report.JsonReport;
import ca.touchstone.service.Problem;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;

/** Makes responses. */
final class Responses {
    private Responses() {}

    /** What was asked for, as compact JSON. */
    static MutableHttpResponse<byte[]> ok(ObjectNode node, Language language) {
        return ok(JsonReport.bytes(node), language);
    }

    /** What was asked for, as JSON that is written already. */
    static MutableHttpResponse<byte[]> ok(byte[] json, Language language) {
        return HttpResponse.ok(json)
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code());
    }

    /** Why there is nothing of the kind. */
    static MutableHttpResponse<byte[]> problem(Problem problem, Language language) {
        return fill(HttpResponse.status(HttpStatus.valueOf(problem.kind().status())), problem, language);
    }

    /** Puts the problem into a response that may have headers already. */
    static MutableHttpResponse<byte[]> fill(MutableHttpResponse<?> response, Problem problem, Language language) {
        return response.status(problem.kind().status())
                .body(JsonReport.bytes(problem.json(language)))
                .contentType(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code());
    }
}
