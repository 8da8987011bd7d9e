package ca.touchstone.http;

import ca.touchstone.service.LineReview;
import ca.touchstone.service.Lines;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Answers a stream of program descriptions, one a line, with one line each, in order, as they come. A few lines are under
 * way at a time; more are read only as their answers are taken, so that a stream of any length needs little memory.
 */
@Singleton
final class Stream {
    static final String MEDIA_TYPE = "application/x-ndjson";

    private final Scheduler scheduler;

    Stream(@Named(Config.EXECUTOR) ExecutorService executor) {
        this.scheduler = Schedulers.fromExecutorService(executor);
    }

    /** The answers to the lines of that body. */
    Publisher<byte[]> answers(Publisher<byte[]> body, LineReview review) {
        Lines lines = new Lines();
        return Flux.from(body)
                .concatMapIterable(lines::add, 1)
                .concatWith(Flux.defer(() -> Flux.fromIterable(lines.end())))
                .flatMapSequential(
                        line -> Mono.fromCallable(() -> review.of(line).bytes()).subscribeOn(scheduler),
                        Runtime.getRuntime().availableProcessors(),
                        1);
    }
}
