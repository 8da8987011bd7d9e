package ca.touchstone.bench.process;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;

/** Takes a body and gives what it was told to give: what the server costs when nothing is done with a request. */
@Controller("/echo")
final class EchoController {
    private volatile byte[] answer = {};

    /** Keeps the answer for the requests to come. */
    @Put(consumes = MediaType.APPLICATION_JSON, produces = MediaType.APPLICATION_JSON)
    HttpResponse<?> keep(@Body byte[] body) {
        answer = body;
        return HttpResponse.ok();
    }

    /** Reads the whole body and answers. */
    @Post(consumes = MediaType.APPLICATION_JSON, produces = MediaType.APPLICATION_JSON)
    HttpResponse<byte[]> echo(@Body byte[] body) {
        return body.length == 0
                ? HttpResponse.badRequest()
                : HttpResponse.ok(answer).contentType(MediaType.APPLICATION_JSON_TYPE);
    }
}
