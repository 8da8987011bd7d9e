package ca.touchstone.review;

import static ca.touchstone.framework.Level.INFORMATIVE;
import static ca.touchstone.framework.Level.RECOMMENDED;
import static ca.touchstone.framework.Level.REQUIRED;
import static ca.touchstone.review.Findings.finding;
import static ca.touchstone.review.Outcome.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Applicability;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final Verdict OPEN =
            new Verdict(Verdict.Value.OPEN, List.of(), Verdict.Value.SATISFIED, Applicability.CERTAIN);
    private static final Verdict LOST =
            new Verdict(Verdict.Value.NOT_SATISFIED, List.of("x"), Verdict.Value.OPEN, Applicability.CERTAIN);

    @Test
    void eachFactIsAskedForOnceForAllThatNeedIt() {
        assertEquals(
                List.of(new Question("/workload/weeks", "workload.weeks", List.of("a", "b"), false, true, 5)),
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
        assertEquals(List.of(new Question("/level", "level", List.of("a"), false, false, 1)), questions);
    }

    private static Verdict lost(Applicability.Value value) {
        return new Verdict(
                Verdict.Value.NOT_SATISFIED,
                List.of("x"),
                Verdict.Value.OPEN,
                new Applicability(value, List.of("provider.jurisdiction", "provider.type")));
    }

    @Test
    void whatTellsWhetherTheFrameworkAppliesIsAskedBeforeAllElse() {
        assertEquals(
                List.of(
                        new Question("/provider/jurisdiction", "provider.jurisdiction", List.of(), true, true, 0),
                        new Question("/provider/type", "provider.type", List.of("b"), true, true, 1),
                        new Question("/level", "level", List.of("a"), false, false, 9)),
                Question.from(
                        List.of(
                                finding("a", REQUIRED, 9, UNDETERMINED, "level"),
                                finding("b", REQUIRED, 1, UNDETERMINED, "provider.type")),
                        lost(Applicability.Value.POSSIBLE)));
    }

    @Test
    void whatRulesTheFrameworkOutIsNotAskedAgain() {
        assertEquals(List.of(), Question.from(List.of(), lost(Applicability.Value.IMPOSSIBLE)));
    }

    @Test
    void whereNothingIsMissingNothingIsAsked() {
        assertTrue(Question.from(List.of(finding("a", REQUIRED, 1, Outcome.MET)), OPEN)
                .isEmpty());
    }
}
