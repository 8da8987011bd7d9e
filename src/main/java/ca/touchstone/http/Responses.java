package ca.touchstone.http;

import ca.touchstone.i18n.Language;
import ca.touchstone.report.ReportJson;
import ca.touchstone.service.Problem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;

/** Makes responses. */
final class Responses {
    private Responses() {}

    /** What was asked for, as compact JSON. */
    static HttpResponse<byte[]> ok(Object document, Language language) {
        return json(ReportJson.bytes(document), language);
    }

    /** The same, written already. */
    static HttpResponse<byte[]> json(byte[] compact, Language language) {
        return HttpResponse.ok(compact)
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
                .body(ReportJson.bytes(problem.document(language)))
                .contentType(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code());
    }
}
