package ca.touchstone.pack.proof;

import static ca.touchstone.pack.proof.Written.example;
import static ca.touchstone.pack.proof.Written.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.framework.Level;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Samples.CriterionSample;
import ca.touchstone.pack.Example;
import ca.touchstone.review.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeCoverageTest {
    private static final String RULES = rule("Program( level == 'college' )", "met('a')")
            + rule("Program( level == 'university' )", "notMet('a')")
            + rule("Program( level == 'other' )", "notApplicable('a')");
    private static final String WANTING = "ca-zz/sample/2021/examples.yaml:7:/a: No example of a expects ";

    private static List<String> cases(CriterionSample criterion, String rules, Example... examples) {
        return Written.told(
                OutcomeCoverage.of(new PackUnderTest(Written.pack(Samples.pack(criterion), rules, examples))));
    }

    @Test
    void eachSideThatRulesCanProveHasAnExampleAndSoHasSilence() {
        assertEquals(
                List.of(
                        WANTING + "not-met. Add one under a.",
                        "  - {name: level university, program: {level: university}, expect: not-met}",
                        WANTING + "undetermined. Add one under a.",
                        "  - {name: level left out, program: {}, expect: undetermined}",
                        WANTING + "not-applicable. Add one under a.",
                        "  - {name: level other, program: {level: other}, expect: not-applicable}"),
                cases(
                        Samples.criterion("a", Level.REQUIRED).reading("level"),
                        RULES,
                        example("a", "{'level':'college'}", LocalDate.of(2021, 1, 1), Outcome.MET)));
    }

    @Test
    void aSideThatNoRuleProvesNeedsNone() {
        assertEquals(
                List.of(),
                cases(
                        Samples.criterion("a", Level.INFORMATIVE).reading("level"),
                        rule("Program( stated( level ) )", "met('a')"),
                        example("a", "{'level':'college'}", Outcome.MET),
                        example("a", "{}", Outcome.UNDETERMINED)));
    }

    @Test
    void whatAPersonDecidesNeedsNone() {
        assertEquals(List.of(), cases(Samples.criterion("a", Level.REQUIRED).byReviewer(), ""));
    }

    @Test
    void whereSilenceIsFarTheEmptyDescriptionIsProposed() {
        CriterionSample three =
                Samples.criterion("a", Level.INFORMATIVE).reading("level", "credential.digital", "delivery.selfPaced");
        String all = "{'level':'college','credential':{'digital':true},'delivery':{'selfPaced':true}}";
        assertEquals(
                List.of(
                        WANTING + "undetermined. Add one under a.",
                        "  - {name: the description is silent, program: {}, expect: undetermined}"),
                cases(
                        three,
                        rule(
                                "Program( stated( level ) || stated( credential.digital ) || stated( delivery.selfPaced ) )",
                                "met('a')"),
                        example("a", all, Outcome.MET)));
    }

    @Test
    void anOutcomeThatNoProgramHasIsToldWithoutALine() {
        assertEquals(
                List.of(WANTING + "not-met. Add one under a."),
                cases(
                        Samples.criterion("a", Level.INFORMATIVE).reading("level"),
                        rule("Program( stated( level ) )", "met('a')")
                                + rule("Program( level == 'college', level == 'university' )", "notMet('a')"),
                        example("a", "{'level':'college'}", Outcome.MET),
                        example("a", "{}", Outcome.UNDETERMINED)));
    }
}
