package ca.touchstone.http;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Binder;
import ca.touchstone.intake.Limits;
import ca.touchstone.intake.Naming;
import ca.touchstone.report.ReportJson;
import ca.touchstone.report.View;
import ca.touchstone.service.Problem;
import ca.touchstone.service.RefusedException;
import ca.touchstone.service.Submissions;
import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what stands in the address of a request, as strictly as its body. */
final class Parameters {
    private Parameters() {}

    /** The parameters that a route knows. */
    sealed interface OfRequest {
        Options options();
    }

    /** Of a request for reviews. */
    record OfReview(
            List<String> framework,
            @Nullable Boolean all,
            @Nullable LocalDate asOf,
            @Nullable View view,
            @Nullable Language lang)
            implements OfRequest {
        @Override
        public Options options() {
            return new Options(framework, all, asOf, view, lang);
        }
    }

    /** Of a request for a comparison. */
    record OfComparison(
            List<String> framework,
            @Nullable LocalDate asOf,
            @Nullable Language lang) implements OfRequest {
        @Override
        public Options options() {
            return new Options(framework, null, asOf, null, lang);
        }
    }

    /** Of a request that chooses no more than a language. */
    record OfAny(@Nullable Language lang) implements OfRequest {
        @Override
        public Options options() {
            return new Options(List.of(), null, null, null, lang);
        }
    }

    /**
     * What the parameters say. Throws {@link RefusedException} with everything wrong with them; a misspelt one is not
     * passed over.
     */
    static <T extends Record & OfRequest> Options read(HttpRequest<?> request, Class<T> type) {
        Map<String, Object> given = new TreeMap<>();
        request.getParameters().forEach((name, values) -> given.put(name, value(name, values)));
        return new Binder(Naming.CAMEL_CASE)
                .bind(
                        Submissions.document(
                                ReportJson.bytes(given), "", Limits.ofDescriptions(), Problem.Place.PARAMETERS),
                        type)
                .fold(OfRequest::options, faults -> {
                    throw new RefusedException(Problem.unfit(faults, Problem.Place.PARAMETERS));
                });
    }

    /** What a parameter says; all are texts, and yes and no are known by their words. */
    private static Object value(String name, List<String> values) {
        if (values.size() != 1 || name.equals("framework")) {
            return values;
        }
        return switch (values.get(0)) {
            case "true" -> name.equals("all") ? true : values.get(0);
            case "false" -> name.equals("all") ? false : values.get(0);
            default -> values.get(0);
        };
    }
}
