package ca.touchstone.bench;

import ca.touchstone.framework.Pack;
import ca.touchstone.oracle.Oracles;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.Reviewer;
import ca.touchstone.review.RuleEvaluator;
import java.util.List;
import java.util.Optional;

/** Holds what someone says by the rules of a pack to what the pack says: a benchmark of anything else is worth nothing. */
final class Same {
    private final ReadyPack ready;
    private final List<ProgramDescription> programs;

    Same(ReadyPack ready, List<ProgramDescription> programs) {
        this.ready = ready;
        this.programs = programs;
    }

    /** Throws where rulings or reviews differ, and where it would not notice that one ruling is missing. */
    void check(RuleEvaluator other) {
        firstDifference(other).ifPresent(difference -> {
            throw new IllegalStateException("says something else: " + difference);
        });
        RuleEvaluator forgetful =
                program -> other.evaluate(program).stream().skip(1).toList();
        if (firstDifference(forgetful).isEmpty()) {
            throw new IllegalStateException("a ruling that is left out is not noticed");
        }
    }

    private Optional<ProgramDescription> firstDifference(RuleEvaluator other) {
        Pack pack = ready.pack();
        Reviewer reviewer = new Reviewer(ready);
        Reviewer otherReviewer = new Reviewer(new ReadyPack(pack, other));
        return programs.stream()
                .filter(description -> {
                    Program program = new Program(description, pack.limitsOn(Inputs.AS_OF), Inputs.AS_OF);
                    return !Oracles.said(ready.evaluator().evaluate(program), program)
                                    .equals(Oracles.said(other.evaluate(program), program))
                            || !reviewer.review(description, Inputs.AS_OF)
                                    .equals(otherReviewer.review(description, Inputs.AS_OF));
                })
                .findFirst();
    }
}
