package ca.touchstone.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says what can be done: each thing once, with the places that it is about and the frameworks in which it counts. */
final class TaskLines {
    private static final int MOST_TASKS = 5;
    /** So many frameworks are named; of more, only the number is told. */
    private static final int MOST_NAMED = 3;

    private final ReportMessages say;

    TaskLines(ReportMessages say) {
        this.say = say;
    }

    /** The first tasks, a line each, and how many more there are. */
    List<String> of(List<Report.Task> tasks) {
        Map<String, List<Report.Task>> byText = new LinkedHashMap<>();
        tasks.forEach(task ->
                byText.computeIfAbsent(task.text(), text -> new ArrayList<>()).add(task));
        List<String> lines = byText.entrySet().stream()
                .limit(MOST_TASKS)
                .map(same -> line(same.getKey(), same.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (byText.size() > MOST_TASKS) {
            lines.add(say.get("text.more-tasks", byText.size() - MOST_TASKS));
        }
        return lines;
    }

    private String line(String text, List<Report.Task> same) {
        List<String> pointers = new ArrayList<>();
        Set<String> scopes = new LinkedHashSet<>();
        Set<String> verdicts = new LinkedHashSet<>();
        Set<String> scores = new LinkedHashSet<>();
        for (Report.Task task : same) {
            if (task.pointer() != null) {
                pointers.add(task.pointer());
            }
            scopes.addAll(frameworks(task, Report.Effect::scope));
            verdicts.addAll(frameworks(task, Report.Effect::verdict));
            scores.addAll(frameworks(task, effect -> !effect.verdict()));
        }
        verdicts.removeAll(scopes);
        scores.removeAll(scopes);
        scores.removeAll(verdicts);
        List<String> details = new ArrayList<>();
        if (!pointers.isEmpty()) {
            details.add(Places.list(pointers, say.get("text.to")));
        }
        if (scopes.size() > MOST_NAMED) {
            details.add(say.get("text.scopes-of", scopes.size()));
        } else if (!scopes.isEmpty()) {
            details.add(say.get("text.scope-of", String.join(", ", scopes)));
        }
        if (!verdicts.isEmpty()) {
            details.add(say.get("text.verdict-of", String.join(", ", verdicts)));
        }
        if (!scores.isEmpty()) {
            details.add(say.get("text.score-of", String.join(", ", scores)));
        }
        return say.get("text.task", text, String.join("; ", details));
    }

    private static List<String> frameworks(Report.Task task, Predicate<Report.Effect> those) {
        return task.effects().stream()
                .filter(those)
                .map(Report.Effect::framework)
                .toList();
    }
}
