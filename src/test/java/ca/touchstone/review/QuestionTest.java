package ca.touchstone.review;

import static ca.touchstone.framework.Level.INFORMATIVE;
import static ca.touchstone.framework.Level.RECOMMENDED;
import static ca.touchstone.framework.Level.REQUIRED;
import static ca.touchstone.review.Findings.finding;
import static ca.touchstone.review.Outcome.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final Verdict OPEN = new Verdict(Verdict.Value.OPEN, List.of(), Verdict.Value.SATISFIED, null);
    private static final Verdict LOST =
            new Verdict(Verdict.Value.NOT_SATISFIED, List.of("x"), Verdict.Value.OPEN, null);

    @Test
    void eachFactIsAskedForOnceForAllThatNeedIt() {
        assertEquals(
                List.of(new Question("/workload/weeks", "workload.weeks", List.of("a", "b"), true, 5)),
                Question.from(
                        List.of(
                                finding("a", REQUIRED, 2, UNDETERMINED, "workload.weeks"),
                                finding("b", RECOMMENDED, 3, UNDETERMINED, "workload.weeks")),
                        OPEN));
    }

    @Test
    void whatCouldChangeTheVerdictComesBeforeWhatWeighsMore() {
        assertEquals(
                List.of("level", "cost.total", "delivery.mode", "labourMarket.noc2021"),
                Question.from(
                                List.of(
                                        finding("d", INFORMATIVE, 0, UNDETERMINED, "labourMarket.noc2021"),
                                        finding("c", RECOMMENDED, 8, UNDETERMINED, "delivery.mode"),
                                        finding("a", REQUIRED, 1, UNDETERMINED, "cost.total"),
                                        finding("b", REQUIRED, 2, UNDETERMINED, "level")),
                                OPEN)
                        .stream()
                        .map(Question::field)
                        .toList());
    }

    @Test
    void equalsKeepTheOrderOfThePack() {
        assertEquals(
                List.of("level", "cost.total"),
                Question.from(List.of(finding("a", REQUIRED, 1, UNDETERMINED, "level", "cost.total")), OPEN).stream()
                        .map(Question::field)
                        .toList());
    }

    @Test
    void nothingCanChangeAVerdictThatIsNotOpen() {
        List<Question> questions = Question.from(List.of(finding("a", REQUIRED, 1, UNDETERMINED, "level")), LOST);
        assertEquals(List.of(new Question("/level", "level", List.of("a"), false, 1)), questions);
    }

    @Test
    void whereNothingIsMissingNothingIsAsked() {
        assertTrue(Question.from(List.of(finding("a", REQUIRED, 1, Outcome.MET)), OPEN)
                .isEmpty());
    }
}
