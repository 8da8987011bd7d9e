package ca.touchstone.review;

import ca.touchstone.framework.Applicability;
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
 * @param because the ids of the criteria that suffice for it, in pack order; none where it rests on the scope alone
 * @param without what it would be if these were met; null where that says nothing
 * @param scope whether the framework applies; while that is not certain, the program is not satisfied
 */
public record Verdict(
        Value value, List<String> because, @Nullable Value without, Applicability scope) {
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
        Applicability scope = pack.framework().applicabilityTo(description);
        if (scope.isImpossible()) {
            return new Verdict(Value.OUT_OF_SCOPE, List.of(), null, scope);
        }
        if (pack.framework().purpose().isForMoney() && description.status().hasStopped()) {
            return new Verdict(
                    Value.OUT_OF_SCOPE,
                    List.of(),
                    null,
                    new Applicability(Applicability.Value.IMPOSSIBLE, List.of("status.value")));
        }
        List<Finding> deciding = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            if (finding.criterion().level().decides()) {
                deciding.add(finding);
            }
        }
        if (deciding.isEmpty()) {
            return new Verdict(Value.NONE, List.of(), null, scope);
        }
        List<String> open = ids(deciding, Outcome::isOpen);
        boolean sound = integrity.isComplete();
        Value otherwise = sound && scope.isCertain() ? Value.SATISFIED : Value.OPEN;
        List<String> notMet = ids(deciding, outcome -> outcome == Outcome.NOT_MET);
        if (!notMet.isEmpty()) {
            return new Verdict(Value.NOT_SATISFIED, notMet, open.isEmpty() ? otherwise : Value.OPEN, scope);
        }
        if (!open.isEmpty()) {
            return new Verdict(Value.OPEN, open, otherwise, scope);
        }
        if (!sound) {
            List<String> defective = integrity.defects().stream()
                    .map(Defect::criterion)
                    .distinct()
                    .toList();
            return new Verdict(Value.OPEN, defective, Value.OPEN, scope);
        }
        if (ids(deciding, outcome -> outcome == Outcome.MET).isEmpty()) {
            return new Verdict(Value.OPEN, ids(deciding, outcome -> true), otherwise, scope);
        }
        return scope.isCertain()
                ? new Verdict(Value.SATISFIED, ids(deciding, outcome -> true), null, scope)
                : new Verdict(Value.OPEN, List.of(), null, scope);
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
