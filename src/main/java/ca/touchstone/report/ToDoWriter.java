package ca.touchstone.report;

import ca.touchstone.framework.Criterion;
import ca.touchstone.program.FieldPath;
import ca.touchstone.review.Defect;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Question;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviews;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what can be done over all reviews. The same fact is asked for once, and the same remedy named once, with what
 * it can change in each framework.
 */
final class ToDoWriter {
    /** What changes most first; what changes as much stays in the order of the reviews. */
    private static final Comparator<WeighedTask> MOST_EFFECT = Comparator.comparingLong(WeighedTask::scopes)
            .thenComparingLong(WeighedTask::verdicts)
            .thenComparingInt(WeighedTask::weight)
            .reversed();

    private final ReportFormatter words;
    private final Map<TaskKey, List<Report.Effect>> provider = new LinkedHashMap<>();
    private final Map<TaskKey, List<Report.Effect>> reviewer = new LinkedHashMap<>();
    private final Map<TaskKey, List<Report.Effect>> packKeeper = new LinkedHashMap<>();

    /** A task by all that makes it the same one. */
    private record TaskKey(
            Report.Task.Kind kind,
            @Nullable String pointer,
            String text,
            @Nullable String answer) {}

    /** A task with how many frameworks it may bring in, how many verdicts rest on it, and the weight of its criteria. */
    private record WeighedTask(Report.Task task, long scopes, long verdicts, int weight) {
        static WeighedTask of(TaskKey key, List<Report.Effect> effects) {
            return new WeighedTask(
                    new Report.Task(key.kind(), key.pointer(), key.text(), key.answer(), List.copyOf(effects)),
                    effects.stream().filter(Report.Effect::scope).count(),
                    effects.stream().filter(Report.Effect::verdict).count(),
                    effects.stream().mapToInt(Report.Effect::weight).sum());
        }
    }

    ToDoWriter(ReportFormatter words) {
        this.words = words;
    }

    static Report.ToDo write(Reviews reviews, ReportFormatter words) {
        ToDoWriter writer = new ToDoWriter(words);
        reviews.done().forEach(writer::addFaults);
        // What does not apply asks nothing of anybody.
        reviews.done().stream()
                .filter(review -> !review.verdict().scope().isImpossible())
                .forEach(writer::add);
        reviews.notReviewed().stream()
                .filter(left -> left.reason() == Reviews.Reason.MAY_APPLY)
                .forEach(writer::addScope);
        return new Report.ToDo(ordered(writer.provider), ordered(writer.reviewer), ordered(writer.packKeeper));
    }

    private void add(Review review) {
        for (Finding finding : review.findings()) {
            Criterion criterion = finding.criterion();
            switch (finding.outcome()) {
                case NOT_MET -> add(provider, review, criterion, Report.Task.Kind.CHANGE, words.in(criterion.remedy()));
                case NEEDS_REVIEW ->
                    add(reviewer, review, criterion, Report.Task.Kind.JUDGE, words.in(criterion.question()));
                case MET, UNDETERMINED, NOT_APPLICABLE, WAIVED -> {}
            }
        }
        for (Question question : review.questions()) {
            ask(
                    question.pointer(),
                    question.field(),
                    new Report.Effect(
                            review.pack().id(),
                            question.criteria(),
                            question.tellsScope(),
                            question.couldChangeVerdict(),
                            question.weight()));
        }
    }

    private void addFaults(Review review) {
        Set<String> defective = new LinkedHashSet<>();
        review.integrity().defects().stream().map(Defect::criterion).forEach(defective::add);
        review.findings().stream()
                .map(Finding::criterion)
                .filter(criterion -> defective.contains(criterion.id()))
                .forEach(criterion ->
                        add(packKeeper, review, criterion, Report.Task.Kind.MEND, words.say("text.mend-pack")));
    }

    /** What would tell whether a framework that was left out applies. */
    private void addScope(Reviews.NotReviewed left) {
        for (String field : left.fields()) {
            ask(FieldPath.pointerOf(field), field, new Report.Effect(left.pack().id(), List.of(), true, false, 0));
        }
    }

    private void ask(String pointer, String field, Report.Effect effect) {
        TaskKey key = new TaskKey(Report.Task.Kind.STATE, pointer, words.question(field), words.kind(field));
        effects(provider, key).add(effect);
    }

    private static void add(
            Map<TaskKey, List<Report.Effect>> tasks,
            Review review,
            Criterion criterion,
            Report.Task.Kind kind,
            String text) {
        List<Report.Effect> effects = effects(tasks, new TaskKey(kind, null, text, null));
        Report.Effect effect = new Report.Effect(
                review.pack().id(),
                List.of(criterion.id()),
                false,
                review.verdict().because().contains(criterion.id()),
                criterion.weight());
        int last = effects.size() - 1;
        if (last >= 0 && effects.get(last).framework().equals(effect.framework())) {
            effects.set(last, together(effects.get(last), effect));
        } else {
            effects.add(effect);
        }
    }

    private static Report.Effect together(Report.Effect one, Report.Effect other) {
        List<String> criteria = new ArrayList<>(one.criteria());
        criteria.addAll(other.criteria());
        return new Report.Effect(
                one.framework(),
                List.copyOf(criteria),
                false,
                one.verdict() || other.verdict(),
                one.weight() + other.weight());
    }

    private static List<Report.Effect> effects(Map<TaskKey, List<Report.Effect>> tasks, TaskKey key) {
        return tasks.computeIfAbsent(key, ignored -> new ArrayList<>());
    }

    private static List<Report.Task> ordered(Map<TaskKey, List<Report.Effect>> tasks) {
        return tasks.entrySet().stream()
                .map(task -> WeighedTask.of(task.getKey(), task.getValue()))
                .sorted(MOST_EFFECT)
                .map(WeighedTask::task)
                .toList();
    }
}
