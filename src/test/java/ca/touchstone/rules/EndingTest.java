package ca.touchstone.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Side;
import ca.touchstone.program.Descriptions;
import ca.touchstone.program.Program;
import ca.touchstone.review.RuleEvaluator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every evaluation ends after so many steps, whatever the rules ask: also of rules that the gate would refuse. */
class EndingTest {
    private static final int MOST_PARTS = 500;
    private static final Program LARGE = large(MOST_PARTS, "same");

    /** As many partners, competencies, outcomes and assessments, all with the same key. */
    private static Program large(int parts, String key) {
        return new Program(
                Descriptions.of("{'partners': " + list(parts, "{'name': '" + key + "'}")
                        + ", 'competencies': " + list(parts, "{'id': 'c%d', 'framework': '" + key + "'}")
                        + ", 'learningOutcomes': " + list(parts, "{'id': 'o%d', 'competencies': ['c0']}")
                        + ", 'assessments': "
                        + list(parts, "{'id': 'a%d', 'standard': '" + key + "', 'outcomes': ['o0']}") + "}"),
                Map.of(),
                LocalDate.of(2026, 11, 23));
    }

    private static String list(int length, String member) {
        return IntStream.range(0, length)
                .mapToObj(i -> member.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static PackEvaluator judge(String when) {
        return RuleCompiler.compile(
                """
                package ca_zz.test.v2021;

                import ca.touchstone.program.*;
                dialect "mvel"

                rule "a: met"
                when
                    Program( partnerCount > 1 )
                    %s
                then
                end

                rule "b: met"
                when
                    Program( partnerCount == 1 )
                then
                end
                """.formatted(when),
                List.of(
                        new Rule("a: met", 6, "a", Side.MET, List.of(), List.of()),
                        new Rule("b: met", 13, "b", Side.MET, List.of(), List.of())),
                Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Six joined by equal keys.
                "Partner( $k : name ) Competency( framework == $k ) Assessment( standard == $k )"
                        + " Partner( name == $k ) Competency( framework == $k ) Assessment( standard == $k )",
                "Partner( $k : name ) Competency( $c : id, framework == $k )"
                        + " LearningOutcome( competencies contains 'c0' ) Assessment( standard == $k, id != $c )"
                        + " Partner( name == $k ) Competency( framework == $k )",
                "Partner() Competency() LearningOutcome()",
                "Partner( $p : name ) Competency( $q : framework )"
                        + " exists( LearningOutcome( $o : id ) and Assessment( standard == $p, standard == $q, id == $o ) )",
                "Partner() not( Competency() and LearningOutcome() and Assessment( id == 'other' ) ) Partner()"
                        + " Competency() LearningOutcome()",
                "Partner( $k : name ) exists( Competency( framework == $k ) and LearningOutcome( id != $k )"
                        + " and Assessment( standard != $k ) )",
                "Partner() Competency() accumulate( LearningOutcome( $c : id ); $all : collectList($c); $all.size > 0 )",
                "forall( $p : Partner( $k : name ) Competency( framework == $k ) Assessment( standard == $k ) )"
                        + " Partner() Competency() Assessment()",
                "Partner( $k : name ) Competency( $c : id )"
                        + " forall( LearningOutcome( $o : id, id != $c ) Assessment( outcomes not contains $o, standard == $k ) )",
                "( Partner() or Competency() ) LearningOutcome() Assessment()",
                // Only 250,000 pairs, but a decision for each.
                "$o : LearningOutcome() $a : Assessment()",
            })
    void rulesThatAskForTooMuchAreStoppedAndTheNextProgramIsJudged(String when) {
        PackEvaluator judge = judge(when);
        for (int i = 0; i < 3; i++) {
            assertThrows(RuleEvaluator.Unfinished.class, () -> judge.evaluate(LARGE), when);
            assertEquals(1, judge.evaluate(large(1, "other")).size());
        }
    }

    @Test
    void everyPairOfTwoLongestListsMayBeLookedAtTwice() {
        PackEvaluator judge = judge("$o : LearningOutcome( $id : id ) not Assessment( outcomes contains $id )"
                + " exists Assessment( outcomes not contains $id )");
        assertEquals(MOST_PARTS - 1, judge.evaluate(LARGE).size());
    }

    /** The rules that go through every list of the large program, as often as asked; the others do not. */
    private static PackEvaluator unjoined(int times) {
        StringBuilder written =
                new StringBuilder("package ca_zz.test.v2021;\nimport ca.touchstone.program.*;\ndialect \"mvel\"\n");
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            written.append("""
                    rule "%d: met"
                    when
                        not Partner( name == "other%d" )
                        not Competency( framework == "other%d" )
                        not LearningOutcome( id == "other%d" )
                        not Assessment( standard == "other%d" )
                    then
                    end
                    """.replace("%d", String.valueOf(i)));
            rules.add(new Rule(i + ": met", i, "c" + i, Side.MET, List.of(), List.of()));
        }
        return RuleCompiler.compile(written.toString(), rules, Map.of());
    }

    @Test
    void rulesThatJoinNothingAreStoppedTooWhereTheyAskTooOften() {
        int most = Steps.MOST / (4 * MOST_PARTS);
        assertEquals(most, unjoined(most).evaluate(LARGE).size());
        PackEvaluator judge = unjoined(most + 1);
        assertThrows(RuleEvaluator.Unfinished.class, () -> judge.evaluate(LARGE));
        assertEquals(most + 1, judge.evaluate(large(1, "same")).size());
    }
}
