package ca.touchstone.report;

import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import com.fasterxml.jackson.databind.JsonNode;

/** The sentences of reports in the language of one of them. */
record ReportMessages(Messages texts, Language language) {

    /** In the language that the report says it is in, else in English. */
    static ReportMessages inLanguageOf(JsonNode report) {
        return new ReportMessages(
                Messages.of("report"), Language.of(report.path("lang").asText()).orElse(Language.EN));
    }

    String get(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
