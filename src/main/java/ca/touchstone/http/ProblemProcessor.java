package ca.touchstone.http;

import ca.touchstone.intake.Document;
import ca.touchstone.intake.Limits;
import ca.touchstone.service.Problem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.exceptions.DuplicateRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Says in our words what the server itself refuses: a route, a method, a media type, a body that is too large. */
@Singleton
final class ProblemProcessor implements ErrorResponseProcessor<byte[]> {
    private static final int FIRST_OF_OURS = 500;
    private static final String FRAMEWORKS = "/frameworks/";

    @Override
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        return Responses.fill(response, problem(context, response), RequestLanguage.of(request));
    }

    private static Problem problem(ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        Throwable cause = context.getRootCause().orElse(null);
        if (cause instanceof DuplicateRouteException) {
            // Both ways to post a review fit a request that does not say what it sends.
            return Problem.of(Problem.Kind.WRONG_MEDIA_TYPE, "wrong-media-type.detail-none");
        }
        if (cause instanceof UnsatisfiedRouteException) {
            // All that a route of ours asks for besides its address is a body.
            return Document.readJson(new byte[0], "", Limits.ofDescriptions())
                    .fold(
                            document -> Problem.of(Problem.Kind.MISUNDERSTOOD, "misunderstood.detail"),
                            faults -> Problem.unreadable(faults, Problem.Place.BODY));
        }
        return switch (response.code()) {
            case 404 -> notFound(request.getPath());
            case 405 ->
                Problem.of(
                        Problem.Kind.WRONG_METHOD,
                        "wrong-method.detail",
                        request.getMethodName(),
                        request.getPath(),
                        header(response.getHeaders(), HttpHeaders.ALLOW));
            case 406 -> notAcceptable(request);
            case 413 -> Problem.of(Problem.Kind.TOO_LARGE, "too-large.detail", String.valueOf(Config.MOST_BYTES));
            case 415 ->
                // Where a route reads what was sent, and another gives what is accepted, the server blames the former.
                request.getContentType().filter(ProblemProcessor::isRead).isPresent()
                        ? notAcceptable(request)
                        : Problem.of(
                                Problem.Kind.WRONG_MEDIA_TYPE,
                                "wrong-media-type.detail",
                                header(request.getHeaders(), HttpHeaders.CONTENT_TYPE));
            default ->
                response.code() < FIRST_OF_OURS
                        ? Problem.of(Problem.Kind.MISUNDERSTOOD, "misunderstood.detail")
                        : Problem.of(Problem.Kind.OUR_FAULT, "our-fault.detail");
        };
    }

    private static Problem notFound(String path) {
        return path.startsWith(FRAMEWORKS)
                ? Problem.unknownFramework(path.substring(FRAMEWORKS.length()))
                : Problem.of(Problem.Kind.NOT_FOUND, "not-found.detail", path);
    }

    private static Problem notAcceptable(HttpRequest<?> request) {
        return Problem.of(
                Problem.Kind.NOT_ACCEPTABLE, "not-acceptable.detail", header(request.getHeaders(), HttpHeaders.ACCEPT));
    }

    private static boolean isRead(MediaType type) {
        return List.of(MediaType.APPLICATION_JSON, Stream.MEDIA_TYPE).contains(type.getName());
    }

    private static String header(HttpHeaders headers, String name) {
        return Optional.ofNullable(headers.get(name)).orElse("");
    }
}
