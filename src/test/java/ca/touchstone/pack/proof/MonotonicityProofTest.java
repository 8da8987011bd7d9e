package ca.touchstone.pack.proof;

import static ca.touchstone.pack.proof.Written.DAY;
import static ca.touchstone.pack.proof.Written.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Level;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Samples.PackSample;
import ca.touchstone.framework.Side;
import ca.touchstone.pack.proof.MonotonicityProof.Breach;
import ca.touchstone.program.Descriptions;
import ca.touchstone.program.Partner;
import ca.touchstone.program.Program;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonotonicityProofTest {
    private static final PackSample SAMPLE = Samples.pack(
            Samples.criterion("a", Level.REQUIRED).reading("partners"),
            Samples.criterion("b", Level.REQUIRED).reading("level"));
    /** Whether a partner is stated that funds. */
    private static boolean isFunded(Program program) {
        List<Partner> partners = program.description().partners();
        return partners != null
                && partners.stream()
                        .anyMatch(partner ->
                                partner.roles() != null && partner.roles().contains("fund"));
    }

    /** An evaluator with the fault that it takes silence for an answer: no compiled rule does. */
    private static RuleEvaluator careless(Side funded, Side otherwise) {
        return program -> List.of(
                RuleMatch.certain(Samples.rule("a", isFunded(program) ? funded : otherwise, 1), List.of()),
                program.level() == null
                        ? RuleMatch.possible(Samples.rule("b", Side.MET, 2), List.of())
                        : RuleMatch.certain(Samples.rule("b", Side.MET, 2), List.of()));
    }

    private static MonotonicityProof withheld(RuleEvaluator evaluator, String program) {
        MonotonicityProof withholding = new MonotonicityProof(new ReadyPack(SAMPLE.build(), evaluator));
        withholding.check("one", Descriptions.of(program), DAY);
        return withholding;
    }

    private static MonotonicityProof compiled(String rules, String program) {
        MonotonicityProof withholding =
                new MonotonicityProof(Written.pack(SAMPLE, rules + rule("Program( stated( level ) )", "met('b')"))
                        .ready());
        withholding.check("one", Descriptions.of(program), DAY);
        return withholding;
    }

    private static List<Breach> breaches(Side funded, Side otherwise, String program) {
        return withheld(careless(funded, otherwise), program).breaches();
    }

    @Test
    void everyFactIsWithheldAndEveryListOfPartsAsAWholeButNoIdAndNoWaiver() {
        String program = "{'id':'x','level':'college','learningOutcomes':[{'id':'o1','text':'T'},{'id':'o2'}],"
                + "'credential':{'metadata':['evidence']},'waivers':[{'criterion':'a','reason':'R'}]}";
        assertEquals(List.of(), compiled("", program).breaches());
        // The level, the text, the list that it stands in, and the metadata.
        assertEquals(4, compiled("", program).tried());
        assertEquals(0, compiled("", "{}").tried());
    }

    @Test
    void silenceThatIsTakenForNoIsABreach() {
        assertEquals(
                List.of(new Breach("one", "/partners", "a"), new Breach("one", "/partners/0/roles", "a")),
                breaches(Side.MET, Side.NOT_MET, "{'partners':[{'name':'A','roles':['fund']}]}").stream()
                        .filter(breach -> !breach.pointer().endsWith("/name"))
                        .toList());
    }

    @Test
    void silenceThatIsTakenForYesIsABreachOfTheCriterionAndOfTheScore() {
        assertTrue(breaches(Side.NOT_MET, Side.MET, "{'partners':[{'name':'A','roles':['fund']}]}")
                .containsAll(List.of(
                        new Breach("one", "/partners/0/roles", "a"), new Breach("one", "/partners/0/roles", null))));
    }

    @Test
    void silenceThatLeavesACriterionOutRaisesTheScore() {
        assertTrue(breaches(
                        Side.NOT_MET,
                        Side.NOT_APPLICABLE,
                        "{'level':'college','partners':[{'name':'A','roles':['fund']}]}")
                .contains(new Breach("one", "/partners/0/roles", null)));
    }

    @Test
    void rulesAsTheyAreCompiledTakeSilenceForNothing() {
        String program = "{'level':'college','assessments':[{'id':'s','graded':true}]}";
        String graded = "Assessment( graded == true )";
        for (String rules : List.of(
                rule(graded, "met('a')") + rule("not " + graded, "notMet('a')"),
                rule(graded, "notMet('a')") + rule("not " + graded, "met('a')"),
                rule(graded, "notMet('a')") + rule("not " + graded, "notApplicable('a')"))) {
            assertEquals(List.of(), compiled(rules, program).breaches(), rules);
        }
    }
}
