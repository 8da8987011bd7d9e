package ca.touchstone.report;

import ca.touchstone.intake.NoFact;
import ca.touchstone.intake.Submission;
import ca.touchstone.intake.UnclearName;
import ca.touchstone.program.StatedValue;
import ca.touchstone.program.Waiver;
import ca.touchstone.review.Review;
import ca.touchstone.review.SetAside;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is stated and is no fact: words that are none, what lies on the wrong side of the day of a review, what is in
 * conflict, and waivers that waive nothing.
 */
final class SetAsideWriter {
    private SetAsideWriter() {}

    /** The same thing on the same day. */
    private record OnDay(SetAside one, LocalDate day) {}

    static List<Report.SetAside> write(Submission submission, List<Review> reviews, ReportFormatter words) {
        List<Report.SetAside> written = new ArrayList<>();
        submission.noFacts().forEach(noFact -> written.add(noFact(noFact, words)));
        submission
                .unclearNames()
                .forEach(name -> written.add(new Report.SetAside(
                        name.pointer(),
                        ReportFormatter.shortened(name.found()),
                        ReportFormatter.code(name.reason()),
                        sentence(name, words),
                        null)));
        Map<OnDay, List<String>> frameworks = new LinkedHashMap<>();
        for (Review review : reviews) {
            for (SetAside one : review.setAside()) {
                frameworks
                        .computeIfAbsent(new OnDay(one, review.asOf()), ignored -> new ArrayList<>())
                        .add(review.pack().id());
            }
        }
        frameworks.forEach((found, ids) -> written.add(onDay(found, ids.size() == reviews.size() ? null : ids, words)));
        addIdleWaivers(submission.description().waivers(), reviews, words, written);
        return List.copyOf(written);
    }

    private static Report.SetAside noFact(NoFact noFact, ReportFormatter words) {
        String reason = ReportFormatter.code(noFact.reason());
        return new Report.SetAside(noFact.pointer(), noFact.found(), reason, words.say("set-aside." + reason), null);
    }

    private static String sentence(UnclearName name, ReportFormatter words) {
        String key = "set-aside." + ReportFormatter.code(name.reason());
        List<String> may = name.mayMean().stream()
                .map(one -> words.value(name.field(), one))
                .toList();
        return switch (name.reason()) {
            case NOT_RECOGNISED -> words.say(key, words.howToAnswer(name.field()));
            case AMBIGUOUS ->
                may.isEmpty()
                        ? words.say(key + ".any", words.howToAnswer(name.field()))
                        : words.say(key, String.join(", ", may));
            case READ_AS_COUNTRY ->
                words.say(
                        key,
                        may.get(0),
                        words.place(name.mayMean().get(1)),
                        name.mayMean().get(1));
        };
    }

    /** The waivers that waive nothing here, but those of which some part is no fact already. */
    private static void addIdleWaivers(
            @Nullable List<Waiver> waivers,
            List<Review> reviews,
            ReportFormatter words,
            List<Report.SetAside> written) {
        Set<Waiver> used = reviews.stream()
                .flatMap(review -> review.findings().stream())
                .flatMap(finding -> Stream.ofNullable(finding.waiver()))
                .collect(Collectors.toSet());
        for (int i = 0; waivers != null && i < waivers.size(); i++) {
            String pointer = "/waivers/" + i;
            String criterion = waivers.get(i).criterion();
            if (!used.contains(waivers.get(i))
                    && written.stream().noneMatch(one -> one.pointer().startsWith(pointer + "/"))) {
                written.add(new Report.SetAside(
                        pointer,
                        criterion == null ? "" : criterion,
                        "waives-nothing",
                        words.say("set-aside.waives-nothing"),
                        null));
            }
        }
    }

    private static Report.SetAside onDay(OnDay found, @Nullable List<String> frameworks, ReportFormatter words) {
        Why why = why(found.one().cause(), found.day(), words);
        StatedValue stated = found.one().stated();
        return new Report.SetAside(
                stated.pointer(),
                words.value(stated.field(), Objects.requireNonNull(stated.value())),
                why.reason(),
                words.say("set-aside." + why.reason(), why.arguments().toArray()),
                frameworks);
    }

    /** The code of a reason, and what its sentence names. */
    private record Why(String reason, List<Object> arguments) {
        static Why of(String reason, Object... arguments) {
            return new Why(reason, List.of(arguments));
        }
    }

    private static Why why(SetAside.Cause cause, LocalDate day, ReportFormatter words) {
        if (cause instanceof SetAside.WrongDate wrong) {
            return Why.of(ReportFormatter.code(wrong.reason()), words.label(wrong.field()), wrong.date(), day);
        }
        if (cause instanceof SetAside.TooOld old) {
            return Why.of("too-old", words.label(old.field()), old.date(), day, old.months());
        }
        if (cause instanceof SetAside.SameBody body) {
            return Why.of("own-voice", words.label(body.field()));
        }
        if (cause instanceof SetAside.UnclearSize) {
            return Why.of("unclear-size", words.label("workload.sizesOf"));
        }
        SetAside.Excludes conflict = (SetAside.Excludes) cause;
        String others = conflict.others().stream()
                .map(other -> words.say(
                        "explain.fact",
                        words.label(other.field()),
                        words.value(other.field(), Objects.requireNonNull(other.value()))))
                .collect(Collectors.joining("; "));
        return Why.of("in-conflict", others, words.say("conflict." + ReportFormatter.code(conflict.kind())));
    }
}
