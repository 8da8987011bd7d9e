package ca.touchstone.http;

import ca.touchstone.http.Lines.Line;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Intake;
import ca.touchstone.intake.Limits;
import ca.touchstone.report.JsonReport;
import ca.touchstone.report.ReviewOrder;
import ca.touchstone.review.UnfinishedReview;
import ca.touchstone.text.Language;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(Stream.class);
    private static final Limits LIMITS = Limits.ofDescriptions();

    private final Scheduler scheduler;

    Stream(@Named(Config.EXECUTOR) ExecutorService executor) {
        this.scheduler = Schedulers.fromExecutorService(executor);
    }

    /** The answers to the lines of that body. */
    Publisher<byte[]> answers(Publisher<byte[]> body, ReviewOrder order, Language language) {
        Lines lines = new Lines(LIMITS.bytes());
        return Flux.from(body)
                .concatMapIterable(lines::add, 1)
                .concatWith(Flux.defer(() -> Flux.fromIterable(lines.end())))
                .flatMapSequential(
                        line -> Mono.fromCallable(() -> answer(line, order, language))
                                .subscribeOn(scheduler),
                        Runtime.getRuntime().availableProcessors(),
                        1);
    }

    private static byte[] answer(Line line, ReviewOrder order, Language language) {
        byte[] json = JsonReport.bytes(node(line, order, language));
        byte[] answer = Arrays.copyOf(json, json.length + 1);
        answer[json.length] = '\n';
        return answer;
    }

    private static ObjectNode node(Line line, ReviewOrder order, Language language) {
        if (line.isTooLong()) {
            return Problem.of(Problem.Kind.TOO_LARGE, "too-large.detail-line", String.valueOf(LIMITS.bytes()))
                    .json(language, line.number());
        }
        try {
            return Document.readJson(line.text(), "", LIMITS)
                    .fold(
                            document -> Intake.read(document, "")
                                    .fold(submission -> order.review(submission).report(), faults -> Problem.unfit(
                                                    faults, Problem.Place.LINE)
                                            .json(language, line.number())),
                            faults -> Problem.unreadable(faults, Problem.Place.LINE)
                                    .json(language, line.number()));
        } catch (UnfinishedReview e) {
            LOG.warn("line {}: {}", line.number(), e.getMessage());
            return Problem.unfinished(e).json(language, line.number());
        } catch (RuntimeException e) {
            // A fault of ours with one program is no reason to leave the others without an answer.
            LOG.error("line {} could not be reviewed", line.number(), e);
            return Problem.of(Problem.Kind.OUR_FAULT, "our-fault.detail").json(language, line.number());
        }
    }
}
