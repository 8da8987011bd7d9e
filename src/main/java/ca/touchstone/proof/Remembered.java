package ca.touchstone.proof;

import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Judge;
import ca.touchstone.review.Ruling;
import java.util.IdentityHashMap;
import java.util.List;

/** A judge that is asked once about each description, as long as it is asked with the same limits and date. */
final class Remembered implements Judge {
    private final Judge judge;
    private final IdentityHashMap<ProgramDescription, List<Ruling>> rulings = new IdentityHashMap<>();

    Remembered(Judge judge) {
        this.judge = judge;
    }

    @Override
    public List<Ruling> judge(Program program) {
        return rulings.computeIfAbsent(program.description(), description -> judge.judge(program));
    }
}
