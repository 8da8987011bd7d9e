package ca.touchstone.pack.proof;

import static ca.touchstone.pack.proof.Written.DAY;
import static ca.touchstone.pack.proof.Written.example;
import static ca.touchstone.pack.proof.Written.rule;
import static ca.touchstone.pack.proof.Written.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.framework.Level;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Samples.PackSample;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.pack.proof.MonotonicityProof.Breach;
import ca.touchstone.program.Descriptions;
import ca.touchstone.review.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonotonicityProofTest {
    private static final PackSample SAMPLE = Samples.pack(
            Samples.criterion("a", Level.REQUIRED).reading("partners"),
            Samples.criterion("b", Level.REQUIRED).reading("level"));
    private static final String FUNDED = "Partner( roles contains 'fund' )";
    private static final String LEVEL = rule("Program( level != null )", "met('b')");

    private static MonotonicityProof withheld(String rules, String program) {
        MonotonicityProof withholding =
                new MonotonicityProof(Written.pack(SAMPLE, rules + LEVEL).ready());
        withholding.check("one", Descriptions.of(program), DAY);
        return withholding;
    }

    private static List<Breach> breaches(String rules, String program) {
        return withheld(rules, program).breaches();
    }

    @Test
    void everyFactIsWithheldAndEveryListOfPartsAsAWholeButNoIdAndNoWaiver() {
        String program = "{'id':'x','level':'college','learningOutcomes':[{'id':'o1','text':'T'},{'id':'o2'}],"
                + "'credential':{'metadata':['evidence']},'waivers':[{'criterion':'a','reason':'R'}]}";
        assertEquals(List.of(), breaches("", program));
        // The level, the text, the list that it stands in, and the metadata.
        assertEquals(4, withheld("", program).tried());
        assertEquals(0, withheld("", "{}").tried());
    }

    @Test
    void silenceThatIsTakenForNoIsABreach() {
        String careless = rule(FUNDED, "met('a')") + rule("not " + FUNDED, "notMet('a')");
        assertEquals(
                List.of(new Breach("one", "/partners/0/roles", "a")),
                breaches(careless, "{'partners':[{'name':'A','roles':['fund']}]}"));
    }

    @Test
    void silenceThatIsTakenForYesIsABreachOfTheCriterionAndOfTheScore() {
        String careless = rule(FUNDED, "notMet('a')") + rule("not " + FUNDED, "met('a')");
        assertEquals(
                List.of(new Breach("one", "/partners/0/roles", "a"), new Breach("one", "/partners/0/roles", null)),
                breaches(careless, "{'partners':[{'name':'A','roles':['fund']}]}"));
    }

    @Test
    void silenceThatLeavesACriterionOutRaisesTheScore() {
        String careless = rule(FUNDED, "notMet('a')") + rule("not " + FUNDED, "notApplicable('a')");
        assertEquals(
                List.of(new Breach("one", "/partners/0/roles", null)),
                breaches(careless, "{'level':'college','partners':[{'name':'A','roles':['fund']}]}"));
    }

    @Test
    void whatIsLeftUndecidedIsNoBreach() {
        String sound =
                rule(FUNDED, "met('a')") + rule("not Partner( roles == null || roles contains 'fund' )", "notMet('a')");
        assertEquals(List.of(), breaches(sound, "{'level':'college','partners':[{'name':'A','roles':['fund']}]}"));
    }

    @Test
    void aBreachInAnExampleIsToldAtItsPlace() {
        ProvenPack careless = Written.pack(
                SAMPLE,
                rule(FUNDED, "notMet('a')") + rule("not " + FUNDED, "met('a')") + LEVEL,
                example("a", "{'partners':[{'name':'A','roles':['co-design']}]}", Outcome.MET),
                example("a", "{'partners':[{'name':'A','roles':['fund']}]}", Outcome.NOT_MET));
        String place = "ca-zz/sample/2021/examples.yaml:7:/a/0: \"example of NOT_MET\" without /partners/0/roles: ";
        assertEquals(
                List.of(
                        place + "a is decided by what is left out. Make its rules prove only what is stated.",
                        place + "the sure part of the score rises. Make rules prove only what is stated."),
                told(MonotonicityProof.of(new PackUnderTest(careless))));
    }
}
