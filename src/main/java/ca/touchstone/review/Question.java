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
    private static final Comparator<Question> MOST_TELLING_FIRST = Comparator.comparing(Question::couldChangeVerdict)
            .thenComparing(Question::weight)
            .reversed();

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
        if (wanted.isEmpty()) {
            return List.of();
        }
        boolean open = verdict.value() == Verdict.Value.OPEN;
        List<Question> questions = new ArrayList<>(wanted.size());
        wanted.forEach((missing, criteria) -> questions.add(of(missing, criteria, open)));
        questions.sort(MOST_TELLING_FIRST);
        return questions;
    }

    private static Question of(Missing missing, List<Criterion> criteria, boolean open) {
        List<String> ids = new ArrayList<>(criteria.size());
        boolean decides = false;
        int weight = 0;
        for (Criterion criterion : criteria) {
            ids.add(criterion.id());
            decides |= criterion.level().decides();
            weight += criterion.weight();
        }
        return new Question(missing.pointer(), missing.field(), ids, open && decides, weight);
    }
}
