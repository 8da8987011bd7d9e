package ca.touchstone.review;

import ca.touchstone.framework.Criterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact that is still worth asking for.
 *
 * @param pointer where it is to be stated
 * @param field the name of that field of a program description
 * @param criteria the ids of the criteria that need it, in pack order
 * @param couldChangeVerdict whether the answer can change the verdict
 * @param weight the weights of these criteria together
 */
public record Question(String pointer, String field, List<String> criteria, boolean couldChangeVerdict, int weight) {
    public Question {
        criteria = List.copyOf(criteria);
    }

    /** What is missing in the findings, each fact once, the most telling first. */
    static List<Question> from(List<Finding> findings, Verdict verdict) {
        Map<Missing, List<Criterion>> wanted = new LinkedHashMap<>();
        for (Finding finding : findings) {
            for (Missing missing : finding.missing()) {
                wanted.computeIfAbsent(missing, ignored -> new ArrayList<>()).add(finding.criterion());
            }
        }
        boolean open = verdict.value() == Verdict.Value.OPEN;
        return wanted.entrySet().stream()
                .map(entry -> new Question(
                        entry.getKey().pointer(),
                        entry.getKey().field(),
                        entry.getValue().stream().map(Criterion::id).toList(),
                        open
                                && entry.getValue().stream()
                                        .anyMatch(criterion -> criterion.level().decides()),
                        entry.getValue().stream().mapToInt(Criterion::weight).sum()))
                .sorted(Comparator.comparing(Question::couldChangeVerdict)
                        .thenComparing(Question::weight)
                        .reversed())
                .toList();
    }
}
