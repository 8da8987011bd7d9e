package ca.touchstone.review;

import ca.touchstone.framework.Pack;
import ca.touchstone.program.ProgramDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a review concludes for one framework, from its deciding criteria alone; the score has no part in it.
 *
 * @param value the conclusion
 * @param because the ids of the criteria that suffice for it, in pack order
 * @param without what it would be if these were met; null where that says nothing
 * @param excludedBy the field whose stated value puts the program out of scope; null otherwise
 */
public record Verdict(
        Value value,
        List<String> because,
        @Nullable Value without,
        @Nullable String excludedBy) {
    /** The conclusions there are. */
    public enum Value {
        SATISFIED,
        NOT_SATISFIED,
        OPEN,
        OUT_OF_SCOPE,
        /** The framework draws no line. */
        NONE
    }

    public Verdict {
        because = List.copyOf(because);
    }

    static Verdict of(Pack pack, ProgramDescription description, List<Finding> findings, Integrity integrity) {
        String excludedBy = pack.framework().scope() == null
                ? null
                : pack.framework().scope().excludedBy(description);
        if (excludedBy != null) {
            return new Verdict(Value.OUT_OF_SCOPE, List.of(), null, excludedBy);
        }
        List<Finding> deciding = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (finding.criterion().level().decides()) {
                deciding.add(finding);
            }
        }
        if (deciding.isEmpty()) {
            return new Verdict(Value.NONE, List.of(), null, null);
        }
        List<String> open = ids(deciding, Outcome::isOpen);
        boolean sound = integrity.isComplete();
        List<String> notMet = ids(deciding, outcome -> outcome == Outcome.NOT_MET);
        if (!notMet.isEmpty()) {
            return new Verdict(
                    Value.NOT_SATISFIED, notMet, open.isEmpty() && sound ? Value.SATISFIED : Value.OPEN, null);
        }
        List<String> decided = ids(deciding, outcome -> outcome == Outcome.MET);
        if (!open.isEmpty()) {
            return new Verdict(Value.OPEN, open, sound ? Value.SATISFIED : Value.OPEN, null);
        }
        if (!sound) {
            List<String> defective = integrity.defects().stream()
                    .map(Defect::criterion)
                    .distinct()
                    .toList();
            return new Verdict(Value.OPEN, defective, Value.OPEN, null);
        }
        return decided.isEmpty()
                ? new Verdict(Value.OPEN, ids(deciding, outcome -> true), Value.SATISFIED, null)
                : new Verdict(Value.SATISFIED, ids(deciding, outcome -> true), null, null);
    }

    private static List<String> ids(List<Finding> findings, Predicate<Outcome> those) {
        List<String> ids = new ArrayList<>();
        for (Finding finding : findings) {
            if (those.test(finding.outcome())) {
                ids.add(finding.criterion().id());
            }
        }
        return ids;
    }
}
