package ca.touchstone.http;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Binder;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Limits;
import ca.touchstone.intake.Naming;
import ca.touchstone.intake.Result;
import ca.touchstone.program.OneOf;
import ca.touchstone.report.ReportJson;
import ca.touchstone.report.View;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what stands in the address of a request, as strictly as its body, and the language that it wants. */
final class Parameters {
    private Parameters() {}

    /** Of requests that choose no more than a language. */
    record OfAny(@Nullable @OneOf({"en", "fr"}) String lang) {}

    /** Of a request for one report. */
    record OfReview(
            @Nullable @OneOf({"full", "summary"}) String view,
            @Nullable @OneOf({"en", "fr"}) String lang) {}

    /** Of a request that streams program descriptions. */
    record OfStream(
            List<String> framework,
            @Nullable LocalDate asOf,
            @Nullable @OneOf({"full", "summary"}) String view,
            @Nullable @OneOf({"en", "fr"}) String lang) {}

    /** How much of a report is wanted: all of it where nothing is said. */
    static View view(@Nullable String written) {
        return Optional.ofNullable(written).flatMap(View::of).orElse(View.FULL);
    }

    /** The parameters, or everything wrong with them; a misspelt one is not passed over. */
    static <T extends Record> Result<T> read(HttpRequest<?> request, Class<T> type) {
        ObjectNode given = JsonNodeFactory.instance.objectNode();
        request.getParameters().forEach((name, values) -> {
            if (values.size() == 1 && !name.equals("framework")) {
                given.put(name, values.get(0));
            } else {
                ArrayNode list = given.putArray(name);
                values.forEach(list::add);
            }
        });
        return Document.readJson(ReportJson.bytes(given), "", Limits.ofDescriptions())
                .flatMap(document -> new Binder(Naming.CAMEL_CASE).bind(document, type));
    }

    /** The language in which to answer: that of the parameter {@code lang}, else of Accept-Language, else English. */
    static Language language(HttpRequest<?> request) {
        return Optional.ofNullable(request.getParameters().get("lang"))
                .flatMap(Language::of)
                .or(() -> Optional.ofNullable(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE))
                        .flatMap(Parameters::accepted))
                .orElse(Language.EN);
    }

    private static Optional<Language> accepted(String header) {
        try {
            return Optional.ofNullable(
                            Locale.lookup(LanguageRange.parse(header), List.of(Locale.ENGLISH, Locale.FRENCH)))
                    .flatMap(locale -> Language.of(locale.getLanguage()));
        } catch (IllegalArgumentException e) {
            // Not written as RFC 9110 has it; the request is as good as without it.
            return Optional.empty();
        }
    }
}
