package ca.touchstone.pack.proof;

import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import java.util.IdentityHashMap;
import java.util.List;

/** A judge that is asked once about each description, as long as it is asked with the same limits and date. */
final class CachingEvaluator implements RuleEvaluator {
    private final RuleEvaluator judge;
    private final IdentityHashMap<ProgramDescription, List<RuleMatch>> rulings = new IdentityHashMap<>();

    CachingEvaluator(RuleEvaluator judge) {
        this.judge = judge;
    }

    @Override
    public List<RuleMatch> evaluate(Program program) {
        return rulings.computeIfAbsent(program.description(), description -> judge.evaluate(program));
    }
}
