package ca.touchstone.review;

import ca.touchstone.framework.Criterion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact that is still worth asking for.
 *
 * @param pointer where it is to be stated
 * @param field the name of that field of a program description
 * @param criteria the ids of the criteria that need it, in pack order
 * @param tellsScope whether it would tell if the framework applies at all
 * @param couldChangeVerdict whether the answer can change the verdict
 * @param weight the weights of these criteria together
 */
public record Question(
        String pointer,
        String field,
        List<String> criteria,
        boolean tellsScope,
        boolean couldChangeVerdict,
        int weight) {
    public Question {
        criteria = List.copyOf(criteria);
    }

    /** What is missing, each fact once, the most telling first: what tells whether the framework applies before all. */
    static List<Question> from(List<Finding> findings, Verdict verdict) {
        Map<Missing, Need> needs = new LinkedHashMap<>();
        if (!verdict.scope().isImpossible()) {
            for (String field : verdict.scope().fields()) {
                Need need = new Need();
                need.tellsScope = true;
                needs.put(Missing.of(field), need);
            }
        }
        for (Finding finding : findings) {
            for (Missing missing : finding.missing()) {
                Need need = needs.get(missing);
                if (need == null) {
                    need = new Need();
                    needs.put(missing, need);
                }
                need.add(finding.criterion());
            }
        }
        if (needs.isEmpty()) {
            return List.of();
        }
        boolean open = verdict.value() == Verdict.Value.OPEN;
        List<Question> questions = new ArrayList<>(needs.size());
        needs.forEach((missing, need) -> questions.add(new Question(
                missing.pointer(),
                missing.field(),
                need.criteria,
                need.tellsScope,
                need.tellsScope || (open && need.decides),
                need.weight)));
        questions.sort(Question::byTelling);
        return questions;
    }

    /** Puts the more telling first. */
    private static int byTelling(Question one, Question other) {
        if (one.tellsScope || other.tellsScope) {
            return Boolean.compare(other.tellsScope, one.tellsScope);
        }
        return one.couldChangeVerdict == other.couldChangeVerdict
                ? Integer.compare(other.weight, one.weight)
                : Boolean.compare(other.couldChangeVerdict, one.couldChangeVerdict);
    }

    /** The criteria that need one fact. */
    private static final class Need {
        private List<String> criteria = List.of();
        private boolean tellsScope;
        private boolean decides;
        private int weight;

        void add(Criterion criterion) {
            if (criteria.isEmpty()) {
                criteria = List.of(criterion.id());
            } else {
                criteria = criteria.size() == 1 ? new ArrayList<>(criteria) : criteria;
                criteria.add(criterion.id());
            }
            decides |= criterion.level().decides();
            weight += criterion.weight();
        }
    }
}
