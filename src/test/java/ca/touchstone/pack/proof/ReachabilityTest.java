package ca.touchstone.pack.proof;

import static ca.touchstone.pack.proof.Written.example;
import static ca.touchstone.pack.proof.Written.rule;
import static ca.touchstone.pack.proof.Written.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.framework.Level;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Samples.PackSample;
import ca.touchstone.framework.Scope;
import ca.touchstone.pack.Example;
import ca.touchstone.review.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachabilityTest {
    private static final String WANTING = "ca-zz/sample/2021/pack.yaml:/criteria: ";
    private static final String SATISFIED = WANTING
            + "No program made from the examples is satisfied. Add examples that are met and can stand together.";
    private static final String NOT_SATISFIED =
            WANTING + "No example makes the verdict not satisfied. Add one that fails a required criterion.";

    private static final String COLLEGE =
            rule("Program( level == 'college' )", "met('a')") + rule("Program( level != 'college' )", "notMet('a')");
    private static final Example AT_COLLEGE = example("a", "{'level':'college'}", Outcome.MET);
    private static final Example AT_UNIVERSITY = example("a", "{'level':'university'}", Outcome.NOT_MET);

    private static final String DIGITAL = rule("Program( credential.digital == true )", "met('b')")
            + rule("Program( credential.digital == false )", "notMet('b')");

    private static final String UNIVERSITY = rule("Program( level == 'university' )", "met('b')")
            + rule("Program( level != 'university' )", "notMet('b')");
    private static final String CONTRADICTION = WANTING
            + "No program meets both a and b, by their examples. Both read: level. Change one, or add an example.";

    private static PackSample one(Level level) {
        return Samples.pack(Samples.criterion("a", level).reading("level"));
    }

    private static List<String> wanting(PackSample sample, String rules, Example... examples) {
        return told(new Reachability(new PackUnderTest(Written.pack(sample, rules, examples))).gaps());
    }

    @Test
    void examplesThatReachEveryVerdictAreEnough() {
        assertEquals(List.of(), wanting(one(Level.REQUIRED), COLLEGE, AT_COLLEGE, AT_UNIVERSITY));
    }

    @Test
    void aCriterionThatNoExampleMeetsIsLeftToTheOtherProofs() {
        assertEquals(List.of(), wanting(one(Level.REQUIRED), COLLEGE, AT_UNIVERSITY));
    }

    @Test
    void aCriterionThatNoExampleMeetsIsNotSatisfiedBesideOneThatIsMetUnlessItIsOnlyRecommended() {
        Example paper = example("b", "{'credential':{'digital':false}}", Outcome.NOT_MET);
        assertEquals(
                List.of(SATISFIED), wanting(two(Level.REQUIRED), COLLEGE + DIGITAL, AT_COLLEGE, AT_UNIVERSITY, paper));
        assertEquals(List.of(), wanting(two(Level.RECOMMENDED), COLLEGE + DIGITAL, AT_COLLEGE, AT_UNIVERSITY, paper));
    }

    @Test
    void aVerdictThatIsNeverNotSatisfiedIsFound() {
        assertEquals(List.of(NOT_SATISFIED), wanting(one(Level.REQUIRED), COLLEGE, AT_COLLEGE));
    }

    @Test
    void aFrameworkThatDrawsNoLineHasNoVerdictToReach() {
        assertEquals(List.of(), wanting(one(Level.RECOMMENDED), COLLEGE, AT_COLLEGE));
    }

    @Test
    void whereNoRuleFindsNotMetNoVerdictMustBeNotSatisfied() {
        String rules = rule("Program( level == 'college' )", "met('a')")
                + rule("Program( level != 'college' )", "notApplicable('a')");
        PackSample sample = Samples.pack(Samples.criterion("a", Level.REQUIRED).reading("qualityAssurance.approvedOn"));
        assertEquals(
                List.of(),
                wanting(
                        sample,
                        rules,
                        example(
                                "a",
                                "{'level':'college','qualityAssurance':{'approvedOn':'2026-01-01'}}",
                                Outcome.MET)));
    }

    @Test
    void whatIsDefectiveIsNotSatisfied() {
        assertEquals(
                List.of(SATISFIED),
                wanting(
                        Samples.pack(Samples.criterion("a", Level.REQUIRED).reading("credential.digital")),
                        rule("Program( credential.digital == true )", "met('a')")
                                + rule("Program( credential.digital == true )", "notMet('a')"),
                        example("a", "{'credential':{'digital':true}}", Outcome.MET),
                        example("a", "{'credential':{'digital':false}}", Outcome.NOT_MET)));
    }

    @Test
    void whatIsOutOfScopeIsNotSatisfied() {
        Scope elsewhere = new Scope(List.of("CA-YY"), List.of(), List.of());
        String here = "'provider':{'jurisdiction':'CA-ON'}}";
        assertEquals(
                List.of(SATISFIED, NOT_SATISFIED),
                wanting(
                        one(Level.REQUIRED).within(elsewhere),
                        COLLEGE,
                        example("a", "{'level':'college'," + here, Outcome.MET),
                        example("a", "{'level':'university'," + here, Outcome.NOT_MET)));
    }

    @Test
    void whatAPersonDecidesIsLeftToThem() {
        PackSample sample = Samples.pack(
                Samples.criterion("a", Level.REQUIRED).reading("level"),
                Samples.criterion("b", Level.REQUIRED).byReviewer());
        assertEquals(List.of(), wanting(sample, COLLEGE, AT_COLLEGE, AT_UNIVERSITY));
    }

    // Together

    private static PackSample two(Level other) {
        return Samples.pack(
                Samples.criterion("a", Level.REQUIRED).reading("level"),
                Samples.criterion("b", other).reading("level", "credential.digital"));
    }

    @Test
    void programsThatMeetOneCriterionEachAreMadeIntoOneThatMeetsBoth() {
        assertEquals(
                List.of(),
                wanting(
                        two(Level.REQUIRED),
                        COLLEGE + DIGITAL,
                        AT_COLLEGE,
                        AT_UNIVERSITY,
                        example("b", "{'level':'university','credential':{'digital':true}}", Outcome.MET)));
    }

    @Test
    void criteriaThatContradictEachOtherAreNamedWithWhatBothRead() {
        assertEquals(
                List.of(CONTRADICTION),
                wanting(
                        two(Level.REQUIRED),
                        COLLEGE + UNIVERSITY,
                        AT_COLLEGE,
                        AT_UNIVERSITY,
                        example("b", "{'level':'university','credential':{'digital':true}}", Outcome.MET)));
    }

    @Test
    void aVerdictIsSatisfiedThoughWhatIsRecommendedContradictsIt() {
        assertEquals(
                List.of(CONTRADICTION),
                wanting(
                        two(Level.RECOMMENDED),
                        COLLEGE + UNIVERSITY,
                        AT_COLLEGE,
                        AT_UNIVERSITY,
                        example("b", "{'level':'university','credential':{'digital':true}}", Outcome.MET)));
    }

    @Test
    void criteriaThatGoTogetherInPairsButNotAllAtOnceAreNeverSatisfied() {
        PackSample sample = Samples.pack(
                Samples.criterion("a", Level.REQUIRED).reading("credential.digital", "credential.portable"),
                Samples.criterion("b", Level.REQUIRED).reading("credential.portable", "delivery.selfPaced"),
                Samples.criterion("c", Level.REQUIRED).reading("delivery.selfPaced", "credential.digital"));
        assertEquals(
                List.of(SATISFIED),
                wanting(
                        sample,
                        unlike("a", "credential.digital", "credential.portable")
                                + unlike("b", "credential.portable", "delivery.selfPaced")
                                + unlike("c", "delivery.selfPaced", "credential.digital"),
                        example("a", "{'credential':{'digital':true,'portable':false}}", Outcome.MET),
                        example("a", "{'credential':{'digital':true,'portable':true}}", Outcome.NOT_MET),
                        example("b", "{'credential':{'portable':false},'delivery':{'selfPaced':true}}", Outcome.MET),
                        example("c", "{'credential':{'digital':true},'delivery':{'selfPaced':false}}", Outcome.MET),
                        example("c", "{'credential':{'digital':false},'delivery':{'selfPaced':true}}", Outcome.MET)));
    }

    private static String unlike(String criterion, String one, String other) {
        return rule("Program( " + one + " != " + other + " )", "met('" + criterion + "')")
                + rule("Program( " + one + " == " + other + " )", "notMet('" + criterion + "')");
    }

    @Test
    void theLaterOfTwoDaysIsTakenForBoth() {
        PackSample sample = Samples.pack(
                        Samples.criterion("a", Level.REQUIRED).reading("level"),
                        Samples.criterion("b", Level.REQUIRED).reading("workload.weeks"))
                .limited("most", Samples.weeks("2021", "12", "2030", "16"));
        String weeks = rule("Program( weeks < limit('most') )", "met('b')")
                + rule("Program( weeks >= limit('most') )", "notMet('b')");
        Example later = example("b", "{'workload':{'weeks':14}}", LocalDate.of(2030, 1, 1), Outcome.MET);
        assertEquals(List.of(), wanting(sample, COLLEGE + weeks, AT_COLLEGE, AT_UNIVERSITY, later));
    }
}
