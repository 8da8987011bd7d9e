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
import static ca.touchstone.review.Verdict.Value.NONE;
import static ca.touchstone.review.Verdict.Value.NOT_SATISFIED;
import static ca.touchstone.review.Verdict.Value.OPEN;
import static ca.touchstone.review.Verdict.Value.OUT_OF_SCOPE;
import static ca.touchstone.review.Verdict.Value.SATISFIED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Applicability;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Scope;
import ca.touchstone.program.Descriptions;
import ca.touchstone.program.ProgramDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final ProgramDescription SILENT = Descriptions.of("{}");

    private static Verdict of(Finding... findings) {
        return Verdict.of(
                Samples.pack().build(),
                SILENT,
                List.of(findings),
                new Integrity(findings.length, findings.length, List.of()));
    }

    private static Verdict unsound(String criterion, Finding... findings) {
        List<Defect> defects =
                List.of(new Defect(Defect.Kind.ONE_SIDED, criterion), new Defect(Defect.Kind.CONTRADICTION, criterion));
        return Verdict.of(
                Samples.pack().build(),
                SILENT,
                List.of(findings),
                new Integrity(findings.length, findings.length - 1, defects));
    }

    private static Verdict verdict(Verdict.Value value, List<String> because, Verdict.@Nullable Value without) {
        return new Verdict(value, because, without, Applicability.CERTAIN);
    }

    @Test
    void isSatisfiedWhenEveryDecidingCriterionIsMet() {
        assertEquals(
                verdict(SATISFIED, List.of("a", "b", "c"), null),
                of(
                        finding("a", DEFINING, 1, MET),
                        finding("b", REQUIRED, 1, MET),
                        finding("c", REQUIRED_UNLESS_WAIVED, 1, MET)));
    }

    @Test
    void isSatisfiedWhenWhatIsNotMetIsWaivedOrDoesNotApply() {
        assertEquals(
                verdict(SATISFIED, List.of("a", "b", "c"), null),
                of(
                        finding("a", REQUIRED, 1, MET),
                        finding("b", REQUIRED_UNLESS_WAIVED, 1, WAIVED),
                        finding("c", REQUIRED, 1, NOT_APPLICABLE)));
    }

    @Test
    void recommendedAndInformativeCriteriaHaveNoPartInIt() {
        assertEquals(
                verdict(SATISFIED, List.of("a"), null),
                of(
                        finding("a", REQUIRED, 1, MET),
                        finding("b", RECOMMENDED, 9, NOT_MET),
                        finding("c", RECOMMENDED, 9, UNDETERMINED),
                        finding("d", INFORMATIVE, 0, NOT_MET)));
    }

    @Test
    void isNotSatisfiedAsSoonAsOneIsNotMetAndNamesThoseThatSuffice() {
        assertEquals(
                verdict(NOT_SATISFIED, List.of("b", "d"), SATISFIED),
                of(
                        finding("a", REQUIRED, 1, MET),
                        finding("b", REQUIRED, 1, NOT_MET),
                        finding("c", RECOMMENDED, 1, NOT_MET),
                        finding("d", DEFINING, 1, NOT_MET)));
    }

    @Test
    void withoutWhatIsNotMetItWouldBeOpenWhileOthersAre() {
        assertEquals(
                verdict(NOT_SATISFIED, List.of("a"), OPEN),
                of(finding("a", REQUIRED, 1, NOT_MET), finding("b", REQUIRED, 1, UNDETERMINED)));
        assertEquals(
                verdict(NOT_SATISFIED, List.of("a"), OPEN),
                of(finding("a", REQUIRED, 1, NOT_MET), finding("b", REQUIRED, 1, NEEDS_REVIEW)));
    }

    @Test
    void isOpenWhileAFactOrAPersonIsOwedAndNamesThoseThatWait() {
        assertEquals(
                verdict(OPEN, List.of("b", "c"), SATISFIED),
                of(
                        finding("a", REQUIRED, 1, MET),
                        finding("b", REQUIRED, 1, UNDETERMINED),
                        finding("c", DEFINING, 1, NEEDS_REVIEW),
                        finding("d", RECOMMENDED, 1, UNDETERMINED)));
    }

    @Test
    void isOpenWhenNothingWasDecidedBecauseAllIsWaivedOrDoesNotApply() {
        assertEquals(
                verdict(OPEN, List.of("a", "b"), SATISFIED),
                of(finding("a", REQUIRED_UNLESS_WAIVED, 1, WAIVED), finding("b", REQUIRED, 1, NOT_APPLICABLE)));
    }

    @Test
    void isNeverSatisfiedByRulesThatAreNotSound() {
        assertEquals(
                verdict(OPEN, List.of("b"), OPEN),
                unsound("b", finding("a", REQUIRED, 1, MET), finding("b", RECOMMENDED, 1, MET)));
        assertEquals(
                verdict(OPEN, List.of("a"), OPEN),
                unsound("b", finding("a", REQUIRED, 1, UNDETERMINED), finding("b", RECOMMENDED, 1, MET)));
    }

    @Test
    void whatIsNotMetStaysSoThoughOtherRulesAreNotSoundButNothingBetterIsPromised() {
        assertEquals(
                verdict(NOT_SATISFIED, List.of("a"), OPEN),
                unsound("b", finding("a", REQUIRED, 1, NOT_MET), finding("b", REQUIRED, 1, MET)));
    }

    @Test
    void isNoneWhereTheFrameworkDrawsNoLine() {
        assertEquals(verdict(NONE, List.of(), null), of());
        assertEquals(
                verdict(NONE, List.of(), null),
                of(finding("a", RECOMMENDED, 1, NOT_MET), finding("b", INFORMATIVE, 0, MET)));
    }

    @Test
    void isOutOfScopeBeforeAnythingElseWhenStatedFactsProveIt() {
        assertEquals(
                new Verdict(
                        OUT_OF_SCOPE,
                        List.of(),
                        null,
                        new Applicability(Applicability.Value.IMPOSSIBLE, List.of("provider.jurisdiction"))),
                Verdict.of(
                        Samples.pack()
                                .within(new Scope(List.of("CA-ON"), List.of(), List.of()))
                                .build(),
                        Descriptions.of("{'provider': {'jurisdiction': 'CA-BC'}}"),
                        List.of(finding("a", REQUIRED, 1, NOT_MET)),
                        new Integrity(1, 1, List.of())));
    }

    private static Verdict inOntario(String description, Finding... findings) {
        return Verdict.of(
                Samples.pack()
                        .within(new Scope(List.of("CA-ON"), List.of(), List.of()))
                        .build(),
                Descriptions.of(description),
                List.of(findings),
                new Integrity(findings.length, findings.length, List.of()));
    }

    @Test
    void isAsUsualWithinTheScope() {
        assertEquals(
                verdict(SATISFIED, List.of("a"), null),
                inOntario("{'provider': {'jurisdiction': 'CA-ON'}}", finding("a", REQUIRED, 1, MET)));
    }

    @Test
    void isAtBestOpenWhileItIsNotCertainThatTheFrameworkApplies() {
        Applicability possible = new Applicability(Applicability.Value.POSSIBLE, List.of("provider.jurisdiction"));
        for (String description : List.of("{}", "{'provider': {'jurisdiction': 'CA'}}")) {
            assertEquals(
                    new Verdict(OPEN, List.of(), null, possible),
                    inOntario(description, finding("a", REQUIRED, 1, MET)));
            assertEquals(
                    new Verdict(OPEN, List.of("a"), OPEN, possible),
                    inOntario(description, finding("a", REQUIRED, 1, UNDETERMINED)));
            assertEquals(
                    new Verdict(NOT_SATISFIED, List.of("a"), OPEN, possible),
                    inOntario(description, finding("a", REQUIRED, 1, NOT_MET)));
            assertEquals(
                    new Verdict(NONE, List.of(), null, possible),
                    inOntario(description, finding("a", RECOMMENDED, 1, MET)));
        }
    }

    @Test
    void integrityIsCompleteOnlyWhenEveryCriterionWasAnsweredSoundly() {
        assertTrue(new Integrity(2, 2, List.of()).isComplete());
        assertFalse(new Integrity(2, 1, List.of()).isComplete());
        assertFalse(new Integrity(2, 2, List.of(new Defect(Defect.Kind.ONE_SIDED, "a"))).isComplete());
    }
}
