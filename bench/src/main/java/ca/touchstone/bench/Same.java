package ca.touchstone.bench;

import ca.touchstone.framework.Pack;
import ca.touchstone.oracle.Oracle;
import ca.touchstone.oracle.Oracles;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.Reviewer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what someone decides by the criteria of a pack to how they come out in our review, side and evidence: a benchmark
 * of anything else is worth nothing. Waivers are left out, since they stand beside what the criteria say.
 */
final class Same {
    private final ReadyPack ready;
    private final List<ProgramDescription> programs;

    Same(ReadyPack ready, List<ProgramDescription> programs) {
        this.ready = ready;
        this.programs = programs.stream()
                .map(description -> description.without(Set.of("/waivers")))
                .toList();
    }

    /** Throws where a criterion comes out otherwise, and where it would not notice that one decision is missing. */
    void check(Oracle other) {
        firstDifference(other).ifPresent(difference -> {
            throw new IllegalStateException("decides something else: " + difference);
        });
        Oracle forgetful = program -> other.decide(program).stream().skip(1).toList();
        if (firstDifference(forgetful).isEmpty()) {
            throw new IllegalStateException("a decision that is left out is not noticed");
        }
    }

    private Optional<String> firstDifference(Oracle other) {
        Pack pack = ready.pack();
        Reviewer reviewer = new Reviewer(ready);
        return programs.stream()
                .map(description -> {
                    Program program = new Program(description, pack.limitsOn(Inputs.AS_OF), Inputs.AS_OF);
                    String ours = Oracles.said(reviewer.review(description, Inputs.AS_OF))
                            .toString();
                    String theirs = Oracles.said(other.decide(program), program).toString();
                    return ours.equals(theirs) ? "" : ours + " and not " + theirs + " of " + description;
                })
                .filter(difference -> !difference.isEmpty())
                .findFirst();
    }
}
