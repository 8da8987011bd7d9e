package ca.touchstone.report;

import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;

/** The sentences of reports in one language, and those that several pages have in common. */
record ReportMessages(Messages texts, Language language) {

    static ReportMessages in(Language language) {
        return new ReportMessages(Messages.of("report"), language);
    }

    String get(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** What a constant is called, among the words of its kind. */
    String word(String kind, Enum<?> constant) {
        return get(kind + "." + ReportFormatter.code(constant));
    }

    /** When a framework is in force. */
    String inForce(Report.Dates dates) {
        String to = dates.to();
        return to == null ? get("text.in-force", dates.from()) : get("text.in-force-until", dates.from(), to);
    }

    /** How many clauses are covered. */
    String coverage(Coverage clauses) {
        return get(
                "text.coverage",
                clauses.total(),
                clauses.byRule(),
                clauses.byReviewer(),
                clauses.notCovered(),
                clauses.primary());
    }

    /** A number of percent as that language writes it. */
    String percent(String number) {
        return language == Language.FR ? number.replace('.', ',') : number;
    }
}
