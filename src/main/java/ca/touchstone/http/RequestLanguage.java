package ca.touchstone.http;

import ca.touchstone.i18n.Language;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language in which a request is answered, its problems too. */
final class RequestLanguage {
    private static final String BODY_SAYS = RequestLanguage.class.getName();

    private RequestLanguage() {}

    /** Notes what the body says, once it is read; nothing changes when it says nothing. */
    static void set(HttpRequest<?> request, @Nullable Language language) {
        if (language != null) {
            request.setAttribute(BODY_SAYS, language);
        }
    }

    /** That of the body or of the parameter {@code lang}, else that of the header Accept-Language, else English. */
    static Language of(HttpRequest<?> request) {
        return request.getAttribute(BODY_SAYS, Language.class)
                .or(() ->
                        Optional.ofNullable(request.getParameters().get("lang")).flatMap(Language::of))
                .or(() -> Optional.ofNullable(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE))
                        .flatMap(RequestLanguage::accepted))
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
