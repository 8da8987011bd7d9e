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
                List.of(bound("a", "weeks", direction, inclusive)),
                bounds("Program( weeks " + operator + " limit(\"a\") )", side));
    }

    @Test
    void aRuleCanBoundOnBothSides() {
        assertEquals(
                List.of(bound("a", "weeks", Direction.FLOOR, true), bound("b", "weeks", Direction.CEILING, true)),
                bounds("Program( weeks >= limit(\"a\") && weeks <= limit(\"b\") )", "met"));
    }

    @Test
    void notTurnsTheBoundAround() {
        assertEquals(
                List.of(bound("a", "weeks", Direction.CEILING, true)),
                bounds("not Program( weeks > limit(\"a\") )", "met"));
        assertEquals(
                List.of(bound("a", "weeks", Direction.CEILING, true)),
                bounds("exists Program( weeks <= limit(\"a\") )", "met"));
    }

    @Test
    void aBoundIsFoundBehindAVariableAndWithinForall() {
        List<LimitBound> ceiling = List.of(bound("a", "weeks", Direction.CEILING, true));
        assertEquals(
                List.of(bound("a", "nocCount", Direction.CEILING, true)),
                bounds("Program( $count : nocCount <= limit(\"a\") )", "met"));
        assertEquals(ceiling, bounds("forall( Competency() Program( weeks <= limit(\"a\") ) )", "met"));
    }

    @Test
    void severalConditionsBoundEachForItself() {
        assertEquals(
                List.of(
                        bound("a", "weeks", Direction.CEILING, false),
                        bound("b", "learnerHours", Direction.CEILING, true)),
                bounds("Program( weeks < limit(\"a\") ) Program( learnerHours <= limit(\"b\") )", "met"));
    }

    @Test
    void whatIsEqualOrDoesNotApplyBoundsNothing() {
        assertEquals(List.of(), bounds("Program( weeks == limit(\"a\") )", "met"));
        assertEquals(List.of(), bounds("Program( weeks < limit(\"a\") )", "notApplicable"));
    }

    @ParameterizedTest
    @CsvSource({
        "weeks, weeks",
        "averageInstructionalHours, instructionalHours",
        "weeklyInstructionalHours, weeklyInstructionalHours",
        "nocCount, nocCount"
    })
    void theQuantityIsTheMeasureWhicheverEnd(String measure, String quantity) {
        assertEquals(quantity, bound("a", measure, Direction.FLOOR, true).quantity());
    }
}
