package ca.touchstone.report;

import ca.touchstone.intake.Submission;
import ca.touchstone.review.Review;
import ca.touchstone.review.SetAside;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what is stated and is no fact: fillers, and what lies on the wrong side of the day of a review. */
final class SetAsideWriter {
    private SetAsideWriter() {}

    /** The same thing on the same day. */
    private record OnDay(SetAside one, LocalDate day) {}

    static List<Report.NoFact> write(Submission submission, List<Review> reviews, ReportFormatter words) {
        List<Report.NoFact> written = new ArrayList<>();
        submission
                .placeholders()
                .forEach(filler -> written.add(new Report.NoFact(
                        filler.pointer(), filler.found(), "placeholder", words.say("no-fact.placeholder"), null)));
        Map<OnDay, List<String>> frameworks = new LinkedHashMap<>();
        for (Review review : reviews) {
            for (SetAside one : review.setAside()) {
                frameworks
                        .computeIfAbsent(new OnDay(one, review.asOf()), ignored -> new ArrayList<>())
                        .add(review.pack().id());
            }
        }
        frameworks.forEach(
                (found, ids) -> written.add(noFact(found, ids.size() == reviews.size() ? null : ids, words)));
        return List.copyOf(written);
    }

    private static Report.NoFact noFact(OnDay found, @Nullable List<String> frameworks, ReportFormatter words) {
        SetAside one = found.one();
        return new Report.NoFact(
                one.pointer(),
                words.value(one.field(), one.found()),
                ReportFormatter.code(one.reason()),
                words.say(
                        "no-fact." + ReportFormatter.code(one.reason()),
                        words.label(one.dateField()),
                        one.date(),
                        found.day()),
                frameworks);
    }
}
