package ca.touchstone.http;

import ca.touchstone.service.RefusedException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Answers every request that is refused: with the problem, in the language of the request. */
@Singleton
final class RefusedExceptionHandler implements ExceptionHandler<RefusedException, HttpResponse<byte[]>> {

    @Override
    @SuppressWarnings("rawtypes") // As the interface has it.
    public HttpResponse<byte[]> handle(HttpRequest request, RefusedException refused) {
        return Responses.problem(refused.problem(), RequestLanguage.of(request));
    }
}
