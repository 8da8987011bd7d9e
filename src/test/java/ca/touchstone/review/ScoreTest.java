package ca.touchstone.review;

import static ca.touchstone.framework.Level.DEFINING;
import static ca.touchstone.framework.Level.INFORMATIVE;
import static ca.touchstone.framework.Level.RECOMMENDED;
import static ca.touchstone.framework.Level.REQUIRED;
import static ca.touchstone.framework.Level.REQUIRED_UNLESS_WAIVED;
import static ca.touchstone.review.Findings.finding;
import static ca.touchstone.review.Outcome.MET;
import static ca.touchstone.review.Outcome.NEEDS_REVIEW;
import static ca.touchstone.review.Outcome.NOT_APPLICABLE;
import static ca.touchstone.review.Outcome.NOT_MET;
import static ca.touchstone.review.Outcome.UNDETERMINED;
import static ca.touchstone.review.Outcome.WAIVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScoreTest {
    @Test
    void weighsMetFullyNotMetNotAtAllAndOpenBetween() {
        assertEquals(
                new Score(new Fraction(4, 10), new Fraction(7, 10), new Fraction(7, 10)),
                Score.of(List.of(
                        finding("a", REQUIRED, 4, MET),
                        finding("b", DEFINING, 3, NOT_MET),
                        finding("c", RECOMMENDED, 2, UNDETERMINED),
                        finding("d", REQUIRED, 1, NEEDS_REVIEW))));
    }

    @Test
    void isOnePointWhenAllIsDecided() {
        assertEquals(
                new Score(new Fraction(1, 3), new Fraction(1, 3), new Fraction(1, 1)),
                Score.of(List.of(finding("a", REQUIRED, 1, MET), finding("b", REQUIRED, 2, NOT_MET))));
    }

    @Test
    void whatIsWaivedOrDoesNotApplyLeavesTheSum() {
        assertEquals(
                new Score(new Fraction(1, 1), new Fraction(1, 1), new Fraction(1, 1)),
                Score.of(List.of(
                        finding("a", REQUIRED, 1, MET),
                        finding("b", REQUIRED_UNLESS_WAIVED, 5, WAIVED),
                        finding("c", REQUIRED, 7, NOT_APPLICABLE))));
    }

    @Test
    void informativeCriteriaMoveNothing() {
        Finding met = finding("a", REQUIRED, 1, MET);
        assertEquals(Score.of(List.of(met)), Score.of(List.of(met, finding("b", INFORMATIVE, 0, UNDETERMINED))));
    }

    @Test
    void thereIsNoneWhenNothingCounts() {
        assertNull(Score.of(List.of()));
        assertNull(Score.of(List.of(finding("a", INFORMATIVE, 0, MET))));
        assertNull(Score.of(List.of(finding("a", REQUIRED_UNLESS_WAIVED, 1, WAIVED))));
    }

    @Property
    void lowIsNotAboveHighAndTheyDifferByWhatIsOpen(@ForAll("findings") List<Finding> findings) {
        Score score = Score.of(findings);
        boolean counts = findings.stream()
                .anyMatch(f -> f.outcome().isApplicable() && f.criterion().weight() > 0);
        assertEquals(counts, score != null);
        if (score != null) {
            assertTrue(value(score.low()) <= value(score.high()));
            assertEquals(1 - value(score.decided()), value(score.high()) - value(score.low()), 1e-9);
        }
    }

    @Property
    void whatIsNoLongerKnownNeverRaisesLowNorLowersHigh(@ForAll("findings") List<Finding> findings) {
        Score before = Score.of(findings);
        for (int i : IntStream.range(0, findings.size()).toArray()) {
            Finding known = findings.get(i);
            if (known.outcome() == MET || known.outcome() == NOT_MET) {
                List<Finding> withheld = new ArrayList<>(findings);
                withheld.set(
                        i,
                        finding(
                                "x",
                                known.criterion().level(),
                                known.criterion().weight(),
                                UNDETERMINED));
                Score after = Score.of(withheld);
                assertEquals(before == null, after == null);
                if (before != null && after != null) {
                    assertTrue(value(after.low()) <= value(before.low()));
                    assertTrue(value(after.high()) >= value(before.high()));
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        return Combinators.combine(
                        Arbitraries.of(Level.values()),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(Outcome.values()))
                .as((level, weight, outcome) -> finding("a", level, level == INFORMATIVE ? 0 : weight, outcome))
                .list()
                .ofMaxSize(8);
    }

    private static double value(Fraction fraction) {
        return (double) fraction.numerator() / fraction.denominator();
    }

    @Test
    void outcomesAreOpenWhileSomethingIsOwedAndCountUnlessSetAside() {
        assertEquals(
                List.of(UNDETERMINED, NEEDS_REVIEW),
                Arrays.stream(Outcome.values()).filter(Outcome::isOpen).toList());
        assertEquals(
                List.of(MET, NOT_MET, UNDETERMINED, NEEDS_REVIEW),
                Arrays.stream(Outcome.values()).filter(Outcome::isApplicable).toList());
    }
}
