package ca.touchstone.report;

import ca.touchstone.text.Language;
import ca.touchstone.text.Texts;
import com.fasterxml.jackson.databind.JsonNode;

/** The sentences of reports in the language of one of them. */
record Say(Texts texts, Language language) {

    /** In the language that the report says it is in, else in English. */
    static Say inLanguageOf(JsonNode report) {
        return new Say(
                Texts.of("report"), Language.of(report.path("lang").asText()).orElse(Language.EN));
    }

    String of(String key, Object... arguments) {
        return texts.say(language, key, arguments);
    }
}
