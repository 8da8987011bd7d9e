package ca.touchstone.http;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Binder;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Fault;
import ca.touchstone.intake.Intake;
import ca.touchstone.intake.Limits;
import ca.touchstone.intake.Naming;
import ca.touchstone.intake.Result;
import ca.touchstone.intake.Submission;
import ca.touchstone.service.Problem;
import ca.touchstone.service.RefusedException;
import ca.touchstone.service.Submissions;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request about one program: its description, and what its address and its body say of how to review it.
 *
 * @param language in which to answer
 */
record ProgramRequest(Submission submission, Options options, Language language) {
    private static final Limits LIMITS = Limits.ofDescriptions().withBytes(Config.MOST_BYTES);

    /** Where the description stands in a body. */
    private static final String PROGRAM = "/program";

    /** A body: a description, which is read on its own, so that all of its faults are found, and options. */
    sealed interface Body permits ReviewRequest, ComparisonRequest {
        @Nullable
        JsonNode program();

        Options options();
    }

    /**
     * Reads a request, whose address said this. Throws {@link RefusedException} with the faults of description and options
     * at once.
     */
    static <T extends Record & Body> ProgramRequest read(
            HttpRequest<?> request, Options address, byte[] json, Class<T> type) {
        Document document = Submissions.document(json, "", LIMITS, Problem.Place.BODY);
        Binder.Partial<T> partial = new Binder(Naming.CAMEL_CASE).bindPartly(document, type);
        List<Fault> faults = new ArrayList<>(faults(partial.result()));
        T body = partial.bound();
        if (body == null) {
            throw unfit(faults);
        }
        RequestLanguage.set(request, body.options().lang());
        faults.addAll(body.options().contradictions(address, document));
        Result<Submission> program = Intake.read(document, PROGRAM);
        if (body.program() != null) {
            faults.addAll(faults(program));
        }
        return program.fold(
                submission -> {
                    if (!faults.isEmpty()) {
                        throw unfit(faults);
                    }
                    return new ProgramRequest(submission, body.options().or(address), RequestLanguage.of(request));
                },
                refused -> {
                    throw unfit(faults);
                });
    }

    private static List<Fault> faults(Result<?> result) {
        return result.fold(read -> List.of(), faults -> faults);
    }

    private static RefusedException unfit(List<Fault> faults) {
        return new RefusedException(
                Problem.unfit(faults.stream().sorted().distinct().toList(), Problem.Place.BODY));
    }
}
