package ca.touchstone.pack.proof;

import static ca.touchstone.pack.proof.Written.example;
import static ca.touchstone.pack.proof.Written.rule;
import static ca.touchstone.pack.proof.Written.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.framework.Level;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Samples.CriterionSample;
import ca.touchstone.pack.Example;
import ca.touchstone.review.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class MutantProofTest {
    private static final CriterionSample A = Samples.criterion("a", Level.REQUIRED);
    private static final String LEVEL = rule("Program( level == 'college' )", "met('a')");
    private static final Example COLLEGE = example("a", "{'level':'college'}", Outcome.MET);
    private static final Example OTHER = example("a", "{'level':'other'}", Outcome.NOT_MET);
    private static final Example SILENT = example("a", "{}", Outcome.UNDETERMINED);
    private static final String RULES = "ca-zz/sample/2021/criteria.drl:";

    private static MutantProof proof(CriterionSample criterion, String rules, Example... examples) {
        return new MutantProof(new PackUnderTest(Written.pack(Samples.pack(criterion), rules, examples)));
    }

    private static void assertCounts(int tried, int killed, MutantProof proof) {
        assertEquals(tried + " tried, " + killed + " killed", proof.tried() + " tried, " + proof.killed() + " killed");
    }

    @Test
    void eachChangeOfARuleIsTriedAndItsBeingLeftOutOrOnTheOtherSide() {
        MutantProof proof = proof(A.reading("level"), LEVEL, COLLEGE, OTHER, SILENT);
        assertEquals(List.of(), told(proof.gaps()));
        assertCounts(4, 4, proof);
    }

    @Test
    void aChangeThatNoExampleFeelsIsToldAtItsRuleWithTheExampleThatWould() {
        String two = rule("Program( level == 'college', credential.digital == true )", "met('a')");
        Example both = example("a", "{'level':'college','credential':{'digital':true}}", Outcome.MET);
        MutantProof proof = proof(A, two, both, OTHER, SILENT);
        assertEquals(
                List.of(
                        RULES
                                + "4: met(a): without credential.digital == true no example fails. If what it expects is"
                                + " right, add this under a:",
                        "  - {name: credential.digital false on 2026-11-23, program: {level: college, credential:"
                                + " {digital: false}}, as-of: 2026-11-23, expect: not-met}"),
                told(proof.gaps().stream().sorted().toList()));
        assertCounts(6, 5, proof);
    }

    @Test
    void aChangeThatNoProgramFeelsIsToldWithoutALine() {
        String always = rule("Program( level == 'college', stated( level ) )", "met('a')");
        assertEquals(
                List.of(RULES
                        + "4: met(a): without stated( level ) no example fails. Add an example, or ask whether the rule"
                        + " needs it."),
                told(proof(A.reading("level"), always, COLLEGE, OTHER, SILENT).gaps()));
    }

    @Test
    void aRuleOfTheThirdSideIsTriedForMet() {
        String third =
                LEVEL + rule("Program( level == 'university', credential.digital == true )", "notApplicable('a')");
        List<String> told =
                told(proof(A.reading("level"), third, COLLEGE, OTHER, SILENT).gaps());
        assertEquals(
                List.of(
                        RULES
                                + "10: notApplicable(a): no example fails when decide.notApplicable becomes decide.met. If what it expects is right, add this under a:"),
                told.stream().filter(line -> line.contains("decide.")).toList());
    }
}
