package ca.touchstone.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Side;
import ca.touchstone.program.Descriptions;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RememberedTest {
    @Test
    void aJudgeIsAskedOnceAboutEachDescription() {
        List<Ruling> rulings = List.of(new Ruling(Samples.rule("a", Side.MET, 1), List.of()));
        List<Program> asked = new ArrayList<>();
        Remembered remembered = new Remembered(program -> {
            asked.add(program);
            return rulings;
        });
        ProgramDescription one = Descriptions.of("{}");
        ProgramDescription other = Descriptions.of("{}");
        for (ProgramDescription description : List.of(one, other, one)) {
            assertSame(rulings, remembered.judge(new Program(description, Map.of(), Written.DAY)));
        }
        assertEquals(2, asked.size());
    }
}
