package ca.touchstone.report;

import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import ca.touchstone.review.Reviews.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** The title of a framework with the place beside it: titles of several places are alike. */
    String titled(String title, String place) {
        return get("text.titled", title, place);
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

    /** On which date a document holds: the one that was asked for, else those of the reviews; null without either. */
    @Nullable
    String dates(List<LocalDate> ofReviews, @Nullable LocalDate asked) {
        List<LocalDate> dates = asked == null ? ofReviews : List.of(asked);
        return dates.isEmpty()
                ? null
                : get(
                        "text.as-of",
                        dates.stream()
                                .distinct()
                                .sorted()
                                .map(LocalDate::toString)
                                .collect(Collectors.joining(", ")));
    }

    /** The frameworks that were left out and may matter, each reason once with those that it is about. */
    List<ReportView.LeftOut> leftOut(List<NotReviewed> notReviewed) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        notReviewed.stream().filter(one -> one.reason() != Reason.OUT_OF_SCOPE).forEach(one -> byReason.computeIfAbsent(
                        one.explanation(), reason -> new ArrayList<>())
                .add(titled(one.title(), one.place()) + " (" + one.id() + ")"));
        return byReason.entrySet().stream()
                .map(reason -> new ReportView.LeftOut(reason.getKey(), reason.getValue()))
                .toList();
    }

    /** How a reason is told: what is read as a country is counted all the same. */
    private record Line(String key, String text) {
        static Line of(Report.SetAside one) {
            return new Line(one.reason().equals("read-as-country") ? "text.read-as" : "text.set-aside", one.text());
        }
    }

    /** What is stated but is no fact: each reason once, with the places behind it. */
    List<String> setAside(List<Report.SetAside> setAside) {
        Map<Line, List<String>> byReason = new LinkedHashMap<>();
        for (Report.SetAside one : setAside) {
            byReason.computeIfAbsent(Line.of(one), ignored -> new ArrayList<>())
                    .add(one.found().isEmpty() ? one.pointer() : one.pointer() + " (" + one.found() + ")");
        }
        List<String> lines = new ArrayList<>();
        byReason.forEach((reason, places) -> lines.add(get(reason.key(), reason.text(), String.join(", ", places))));
        return lines;
    }
}
