package ca.touchstone.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.framework.LimitBound;
import ca.touchstone.framework.LimitBound.Direction;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a limit is a ceiling or a floor stands in how the rules compare with it. */
class LimitBoundReaderTest {
    private static List<LimitBound> bounds(String condition, String side) {
        RuleFile file = RuleFile.read(
                """
                package ca_zz.test.v2021;

                import ca.touchstone.program.*;
                global ca.touchstone.review.Decisions decide;

                rule "length: x"
                when
                    %s
                then
                    decide.%s("length");
                end
                """.formatted(condition, side), new Names("ca_zz.test.v2021", Set.of("a", "b"), Set.of("length")));
        assertEquals(List.of(), file.mistakes());
        return file.rules().get(0).bounds();
    }

    private static LimitBound bound(String limit, String measure, Direction direction, boolean inclusive) {
        return new LimitBound(limit, measure, direction, inclusive);
    }

    @ParameterizedTest
    @CsvSource({
        "<,  met,    CEILING, false",
        "<=, met,    CEILING, true",
        ">,  met,    FLOOR,   false",
        ">=, met,    FLOOR,   true",
        "<,  notMet, FLOOR,   true",
        "<=, notMet, FLOOR,   false",
        ">,  notMet, CEILING, true",
        ">=, notMet, CEILING, false"
    })
    void theOperatorAndTheSideGiveTheDirection(String operator, String side, Direction direction, boolean inclusive) {
        assertEquals(
                List.of(bound("a", "weeksAtMost", direction, inclusive)),
                bounds("Program( weeksAtMost " + operator + " limit(\"a\") )", side));
    }

    @Test
    void aRuleCanBoundOnBothSides() {
        assertEquals(
                List.of(
                        bound("a", "weeksAtLeast", Direction.FLOOR, true),
                        bound("b", "weeksAtMost", Direction.CEILING, true)),
                bounds("Program( weeksAtLeast >= limit(\"a\") && weeksAtMost <= limit(\"b\") )", "met"));
    }

    @Test
    void notTurnsTheBoundAround() {
        assertEquals(
                List.of(bound("a", "weeksAtMost", Direction.CEILING, true)),
                bounds("not Program( weeksAtMost > limit(\"a\") )", "met"));
        assertEquals(
                List.of(bound("a", "weeksAtMost", Direction.CEILING, true)),
                bounds("exists Program( weeksAtMost <= limit(\"a\") )", "met"));
    }

    @Test
    void aBoundIsFoundBehindAVariableAndWithinForall() {
        List<LimitBound> ceiling = List.of(bound("a", "weeksAtMost", Direction.CEILING, true));
        assertEquals(ceiling, bounds("Program( $weeks : weeksAtMost <= limit(\"a\") )", "met"));
        assertEquals(ceiling, bounds("forall( Partner() Program( weeksAtMost <= limit(\"a\") ) )", "met"));
    }

    @Test
    void severalConditionsBoundEachForItself() {
        assertEquals(
                List.of(
                        bound("a", "weeksAtMost", Direction.CEILING, false),
                        bound("b", "learnerHoursAtMost", Direction.CEILING, true)),
                bounds("Program( weeksAtMost < limit(\"a\") ) Program( learnerHoursAtMost <= limit(\"b\") )", "met"));
    }

    @Test
    void whatIsEqualOrDoesNotApplyBoundsNothing() {
        assertEquals(List.of(), bounds("Program( weeksAtMost == limit(\"a\") )", "met"));
        assertEquals(List.of(), bounds("Program( weeksAtMost < limit(\"a\") )", "notApplicable"));
    }

    @ParameterizedTest
    @CsvSource({
        "weeksAtMost, weeks",
        "averageInstructionalHoursAtLeast, instructionalHours",
        "weeklyInstructionalHoursAtMost, weeklyInstructionalHours",
        "nocCount, nocCount"
    })
    void theQuantityIsTheMeasureWhicheverEnd(String measure, String quantity) {
        assertEquals(quantity, bound("a", measure, Direction.FLOOR, true).quantity());
    }
}
