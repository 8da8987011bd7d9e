package ca.touchstone.pack.proof;

import static ca.touchstone.pack.proof.Written.example;
import static ca.touchstone.pack.proof.Written.rule;
import static ca.touchstone.pack.proof.Written.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.framework.Level;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Samples.CriterionSample;
import ca.touchstone.pack.EquivalentMutant;
import ca.touchstone.pack.Example;
import ca.touchstone.review.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutantProofTest {
    private static final CriterionSample A = Samples.criterion("a", Level.REQUIRED);
    private static final String LEVEL =
            rule("Program( level == 'college' )", "met('a')") + rule("Program( level != 'college' )", "notMet('a')");
    private static final Example COLLEGE = example("a", "{'level':'college'}", Outcome.MET);
    private static final Example OTHER = example("a", "{'level':'other'}", Outcome.NOT_MET);
    private static final Example SILENT = example("a", "{}", Outcome.UNDETERMINED);
    private static final String RULES = "ca-zz/sample/2021/criteria.drl:";
    private static final String PACK = "ca-zz/sample/2021/pack.yaml: ";

    private static MutantProof proof(CriterionSample criterion, String rules, Example... examples) {
        return proof(criterion, rules, List.of(), examples);
    }

    private static MutantProof proof(
            CriterionSample criterion, String rules, List<EquivalentMutant> equivalents, Example... examples) {
        return new MutantProof(new PackUnderTest(Written.pack(Samples.pack(criterion), rules, equivalents, examples)));
    }

    private static EquivalentMutant equivalent(String rule, String was, @Nullable String becomes) {
        return new EquivalentMutant(rule, was, becomes, Samples.text("So."));
    }

    private static void assertCounts(int tried, int killed, int excused, MutantProof proof) {
        assertEquals(
                tried + " tried, " + killed + " killed, " + excused + " excused",
                proof.tried() + " tried, " + proof.killed() + " killed, " + proof.excused() + " excused");
    }

    @Test
    void eachChangeOfARuleIsTriedAndItsBeingLeftOutOrOnTheOtherSide() {
        MutantProof proof = proof(A.reading("level"), LEVEL, COLLEGE, OTHER, SILENT);
        assertEquals(List.of(), told(proof.gaps()));
        assertCounts(8, 8, 0, proof);
    }

    @Test
    void aChangeThatNoExampleFeelsIsToldAtItsRuleWithTheExampleThatWould() {
        MutantProof proof = proof(A.reading("level"), LEVEL, COLLEGE, SILENT);
        String line =
                "  - {name: level university on 2026-11-23, program: {level: university}, as-of: 2026-11-23, expect:"
                        + " not-met}";
        assertEquals(
                List.of(
                        RULES
                                + "4: met(a): no example fails without: level == \"college\" If it is right, add this under a:",
                        line,
                        RULES
                                + "10: notMet(a): no example fails when decide.notMet becomes decide.met. If it is right, add"
                                + " this under a:",
                        line,
                        RULES
                                + "10: notMet(a): no example fails without: rule \"notMet(a)\" If it is right, add this under a:",
                        line),
                told(proof.gaps().stream().sorted().toList()));
        assertCounts(8, 5, 0, proof);
    }

    @Test
    void aChangeThatNoProgramFeelsIsToldWithoutALine() {
        String always = rule("Program( level == 'college', level != null )", "met('a')")
                + rule("Program( level != 'college' )", "notMet('a')");
        assertEquals(
                List.of(RULES
                        + "4: met(a): no example fails without: level != null Add an example, or say under equivalent why"
                        + " none can."),
                told(proof(A.reading("level"), always, COLLEGE, OTHER, SILENT).gaps()));
    }

    @Test
    void whatLeavesASideWithoutAnyRuleIsAlwaysFelt() {
        MutantProof proof = proof(
                A.reading("credential.digital"),
                rule("Program( credential.digital == true )", "met('a')")
                        + rule("Program( credential.digital == false )", "notMet('a')"),
                example("a", "{'credential':{'digital':true}}", Outcome.MET));
        assertEquals(
                List.of(RULES
                        + "4: met(a): no example fails without: credential.digital == true If it is right, add this under"
                        + " a:"),
                proof.gaps().stream().map(gap -> told(List.of(gap)).get(0)).toList());
        assertCounts(8, 7, 0, proof);
    }

    @Test
    void aRuleOfTheThirdSideIsTriedForMet() {
        String third =
                LEVEL + rule("Program( level == 'university', credential.digital == true )", "notApplicable('a')");
        List<String> told =
                told(proof(A.reading("level"), third, COLLEGE, OTHER, SILENT).gaps());
        assertEquals(
                List.of(RULES
                        + "16: notApplicable(a): no example fails when decide.notApplicable becomes decide.met. Add an"
                        + " example, or say under equivalent why none can."),
                told.stream().filter(line -> line.contains("decide.")).toList());
    }

    // What is read

    @ParameterizedTest
    @CsvSource({
        "level, credential.digital, 2",
        "partners.name, partners.roles, 0",
        "partners.name, competencies.kind, 2",
        "level, partners.roles, 2"
    })
    void aListOfFieldsIsReadAsTheOthersWhereTwoCanBeStatedApart(String one, String other, int changes) {
        MutantProof plain = proof(A.reading("level"), LEVEL, SILENT);
        MutantProof proof = proof(A.reading(one, other), LEVEL, SILENT);
        assertEquals(changes, proof.tried() - plain.tried());
    }

    @Test
    void twoListsAreNotTakenForOneAnother() {
        MutantProof plain = proof(A.reading("level"), LEVEL, SILENT);
        assertEquals(
                plain.tried(),
                proof(A.reading("level").readingAny("credential.digital"), LEVEL, SILENT)
                        .tried());
        assertEquals(
                plain.tried(),
                proof(A.readingAny("level").readingEach("credential.digital"), LEVEL, SILENT)
                        .tried());
        assertEquals(
                plain.tried(),
                proof(A.reading("level").readingEach("credential.digital"), LEVEL, SILENT)
                        .tried());
    }

    private static final String BOTH = rule("Program( level == 'college', credential.digital == true )", "met('a')")
            + rule("Program( level in ('university', 'other') || credential.digital == false )", "notMet('a')");

    private static final Example WHOLE = example("a", "{'level':'college','credential':{'digital':true}}", Outcome.MET);
    private static final String NONE = " Add an example, or say under equivalent why none can.";
    private static final String HALF = " If it is right, add this under a:";

    private static List<String> readings(CriterionSample criterion) {
        return told(proof(criterion, BOTH, WHOLE).gaps().stream()
                .filter(gap -> gap.fault().file().endsWith("pack.yaml"))
                .toList());
    }

    private static String line(String level, String expect) {
        return "  - {name: credential.digital left out on 2026-11-23, program: {level: " + level
                + ", credential: {}}, as-of: 2026-11-23, expect: " + expect + "}";
    }

    @Test
    void readsThatNoExampleTellsFromTheOtherListsIsToldOfTheCriterion() {
        assertEquals(
                List.of(
                        PACK + "a: no example fails when reads becomes reads-any." + NONE,
                        PACK + "a: no example fails when reads becomes reads-each." + HALF,
                        line("university", "undetermined")),
                readings(A.reading("level", "credential.digital")));
    }

    @Test
    void readsAnyThatNoExampleTellsFromTheOtherListsIsToldOfTheCriterion() {
        assertEquals(
                List.of(
                        PACK + "a: no example fails when reads-any becomes reads." + NONE,
                        PACK + "a: no example fails when reads-any becomes reads-each." + HALF,
                        line("university", "undetermined")),
                readings(A.readingAny("level", "credential.digital")));
    }

    @Test
    void readsEachThatNoExampleTellsFromTheOtherListsIsToldOfTheCriterion() {
        assertEquals(
                List.of(
                        PACK + "a: no example fails when reads-each becomes reads." + HALF,
                        line("university", "not-met"),
                        PACK + "a: no example fails when reads-each becomes reads-any." + HALF,
                        line("university", "not-met")),
                readings(A.readingEach("level", "credential.digital")));
    }

    // What is excused

    @Test
    void aReasonExcusesTheVeryChangeThatItNames() {
        MutantProof proof = proof(
                A.reading("level"),
                LEVEL,
                List.of(
                        equivalent("met(a)", "level == \"college\"", null),
                        equivalent("notMet(a)", "rule \"notMet(a)\"", null),
                        equivalent("notMet(a)", "decide.notMet", "decide.met")),
                COLLEGE,
                SILENT);
        assertEquals(List.of(), told(proof.gaps()));
        assertCounts(8, 5, 3, proof);
    }

    @Test
    void aReasonForAnotherChangeIsOneTooMany() {
        for (EquivalentMutant other : List.of(
                equivalent("notMet(a)", "level == \"college\"", null),
                equivalent("met(a)", "level != \"college\"", null),
                equivalent("met(a)", "level == \"college\"", "level != \"college\""))) {
            MutantProof proof = proof(A.reading("level"), LEVEL, List.of(other), COLLEGE, OTHER, SILENT);
            assertEquals(
                    List.of("ca-zz/sample/2021/examples.yaml:/equivalent: The change of \"" + other.was()
                            + "\" in the rule \"" + other.rule()
                            + "\" fails an example or is not tried. Remove it from the list."),
                    told(proof.gaps()));
            assertCounts(8, 8, 0, proof);
        }
    }
}
