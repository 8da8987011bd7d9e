package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Side;
import ca.touchstone.program.Descriptions;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.RuleMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CachingEvaluatorTest {
    @Test
    void aJudgeIsAskedOnceAboutEachDescription() {
        List<RuleMatch> rulings = List.of(RuleMatch.certain(Samples.rule("a", Side.MET, 1), List.of()));
        List<Program> asked = new ArrayList<>();
        CachingEvaluator remembered = new CachingEvaluator(program -> {
            asked.add(program);
            return rulings;
        });
        ProgramDescription one = Descriptions.of("{}");
        ProgramDescription other = Descriptions.of("{}");
        for (ProgramDescription description : List.of(one, other, one)) {
            assertSame(rulings, remembered.evaluate(new Program(description, Map.of(), Written.DAY)));
        }
        assertEquals(2, asked.size());
    }
}
