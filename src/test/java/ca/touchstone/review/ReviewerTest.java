package ca.touchstone.review;

import static ca.touchstone.framework.Level.INFORMATIVE;
import static ca.touchstone.framework.Level.RECOMMENDED;
import static ca.touchstone.framework.Level.REQUIRED;
import static ca.touchstone.framework.Level.REQUIRED_UNLESS_WAIVED;
import static ca.touchstone.framework.Side.MET;
import static ca.touchstone.framework.Side.NOT_APPLICABLE;
import static ca.touchstone.framework.Side.NOT_MET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.touchstone.framework.Level;
import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Samples.CriterionSample;
import ca.touchstone.framework.Side;
import ca.touchstone.program.Assessment;
import ca.touchstone.program.Descriptions;
import ca.touchstone.program.EvidenceLevel;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Rule YES = Samples.rule("a", MET, 10, "most-weeks");
    private static final Rule NO = Samples.rule("a", NOT_MET, 20, "most-weeks", "least-weeks");
    private static final Rule ASIDE = Samples.rule("a", NOT_APPLICABLE, 30);

    /** Reviews a description against one criterion, whose rules prove the given sides whatever the program. */
    private static Review review(CriterionSample criterion, String description, Side... proven) {
        return review(criterion, description, program -> Arrays.stream(proven)
                .map(side -> new RuleMatch(side == MET ? YES : side == NOT_MET ? NO : ASIDE, List.of()))
                .toList());
    }

    private static Review review(CriterionSample criterion, String description, RuleEvaluator judge) {
        return new Reviewer(new ReadyPack(
                        Samples.pack(criterion)
                                .ruled(criterion.decidedBy() == null ? new Rule[] {NO, YES, ASIDE} : new Rule[0])
                                .limited("most-weeks", Samples.weeks("2021", "12"))
                                .limited("least-weeks", Samples.weeks("2021", "2"))
                                .build(),
                        judge))
                .review(Descriptions.of(description), DAY);
    }

    private static Finding finding(CriterionSample criterion, String description, Side... proven) {
        return review(criterion, description, proven).findings().get(0);
    }

    private static Outcome outcome(CriterionSample criterion, String description, Side... proven) {
        return finding(criterion, description, proven).outcome();
    }

    private static List<String> missing(CriterionSample criterion, String description, Side... proven) {
        return finding(criterion, description, proven).missing().stream()
                .map(Missing::pointer)
                .toList();
    }

    private static List<Defect.Kind> defects(CriterionSample criterion, String description, Side... proven) {
        return review(criterion, description, proven).integrity().defects().stream()
                .map(Defect::kind)
                .toList();
    }

    // All that stands under reads must be stated.

    private static final CriterionSample ALL = Samples.criterion("a", REQUIRED).reading("workload.weeks", "level");
    private static final String BOTH = "{'workload': {'weeks': 8}, 'level': 'college'}";

    @Test
    void aSideThatIsProvenByWhatIsStatedIsTheOutcome() {
        assertEquals(Outcome.MET, outcome(ALL, BOTH, MET));
        assertEquals(Outcome.NOT_MET, outcome(ALL, BOTH, NOT_MET));
        assertEquals(Outcome.NOT_APPLICABLE, outcome(ALL, BOTH, NOT_APPLICABLE));
        assertEquals(List.of(), defects(ALL, BOTH, MET));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void whateverTheRulesSayNothingIsProvenWhileAFactItReadsIsNotStated(Side side) {
        String partly = "{'workload': {'weeks': 8}}";
        assertEquals(Outcome.UNDETERMINED, outcome(ALL, partly, side));
        assertEquals(List.of("/level"), missing(ALL, partly, side));
        assertEquals(Outcome.UNDETERMINED, outcome(ALL, "{}", side));
        assertEquals(List.of("/workload/weeks", "/level"), missing(ALL, "{}", side));
        assertEquals(List.of(), defects(ALL, "{}", side));
    }

    @Test
    void aDecidedFindingMissesNothing() {
        CriterionSample any = Samples.criterion("a", REQUIRED).readingAny("workload.weeks", "level");
        assertEquals(List.of(), missing(any, "{'level': 'college'}", MET));
    }

    @Test
    void theFactsItReadsAreObservedWithTheirEvidence() {
        String description = "{'workload': {'weeks': 8}, 'level': 'college',"
                + "'evidence': [{'level': 'documented', 'supports': ['/workload']}]}";
        assertEquals(
                List.of(
                        new Fact(
                                "/workload/weeks",
                                "workload.weeks",
                                Range.of(BigDecimal.valueOf(8)),
                                EvidenceLevel.DOCUMENTED),
                        new Fact("/level", "level", "college", EvidenceLevel.ASSERTED)),
                finding(ALL, description, MET).observed());
    }

    // Of what stands under reads-any one is enough to prove met, all are needed to prove the contrary.

    private static final CriterionSample ANY = Samples.criterion("a", REQUIRED).readingAny("workload.weeks", "level");

    @Test
    void oneOfSeveralIsEnoughToProveMet() {
        assertEquals(Outcome.MET, outcome(ANY, "{'level': 'college'}", MET));
        assertEquals(Outcome.MET, outcome(ANY, BOTH, MET));
        assertEquals(Outcome.UNDETERMINED, outcome(ANY, "{}", MET));
    }

    @Test
    void allOfSeveralAreNeededToProveTheContrary() {
        assertEquals(Outcome.UNDETERMINED, outcome(ANY, "{'level': 'college'}", NOT_MET));
        assertEquals(List.of("/workload/weeks"), missing(ANY, "{'level': 'college'}", NOT_MET));
        assertEquals(Outcome.NOT_MET, outcome(ANY, BOTH, NOT_MET));
    }

    // Of what stands under reads-each all are needed to prove met, one is enough to prove the contrary.

    private static final CriterionSample EACH = Samples.criterion("a", REQUIRED).readingEach("workload.weeks", "level");

    @Test
    void allAtOnceAreNeededToProveMet() {
        assertEquals(Outcome.UNDETERMINED, outcome(EACH, "{'level': 'college'}", MET));
        assertEquals(List.of("/workload/weeks"), missing(EACH, "{'level': 'college'}", MET));
        assertEquals(Outcome.MET, outcome(EACH, BOTH, MET));
    }

    @Test
    void oneAtOnceIsEnoughToProveTheContrary() {
        assertEquals(Outcome.NOT_MET, outcome(EACH, "{'level': 'college'}", NOT_MET));
        assertEquals(Outcome.UNDETERMINED, outcome(EACH, "{}", NOT_MET));
    }

    @Test
    void thatItDoesNotApplyNeedsOnlyWhatItAlwaysReads() {
        CriterionSample mixed = Samples.criterion("a", REQUIRED)
                .reading("delivery.mode")
                .readingAny("level")
                .readingEach("workload.weeks");
        assertEquals(Outcome.NOT_APPLICABLE, outcome(mixed, "{'delivery': {'mode': 'online'}}", NOT_APPLICABLE));
        assertEquals(Outcome.UNDETERMINED, outcome(mixed, BOTH, NOT_APPLICABLE));
    }

    // Members

    private static final CriterionSample MEMBERS =
            Samples.criterion("a", REQUIRED).reading("assessments.graded", "assessments.summative");

    @Test
    void aListOfMembersThatIsNotStatedIsMissingOnceAsAWhole() {
        assertEquals(Outcome.UNDETERMINED, outcome(MEMBERS, "{}", MET));
        assertEquals(List.of("/assessments"), missing(MEMBERS, "{}", MET));
    }

    @Test
    void membersThatDoNotSayAreMissingWhenNothingCouldBeProven() {
        String partly = "{'assessments': [{'graded': true, 'summative': true}, {'graded': true}]}";
        assertEquals(List.of("/assessments/1/summative"), missing(MEMBERS, partly));
        assertEquals(Outcome.UNDETERMINED, outcome(MEMBERS, partly));
        assertEquals(List.of(), defects(MEMBERS, partly));
        assertEquals(Outcome.NOT_MET, outcome(MEMBERS, partly, NOT_MET));
    }

    @Test
    void thatThereAreNoMembersIsAStatement() {
        assertEquals(Outcome.NOT_MET, outcome(MEMBERS, "{'assessments': []}", NOT_MET));
    }

    // Ranges

    @Test
    void aRangeAcrossALimitIsMissingANumberAndNoDefect() {
        CriterionSample weeks = Samples.criterion("a", REQUIRED).reading("workload.weeks");
        String range = "{'workload': {'weeks': {'min': 8, 'max': 14}}}";
        assertEquals(Outcome.UNDETERMINED, outcome(weeks, range));
        assertEquals(List.of("/workload/weeks"), missing(weeks, range));
        assertEquals(List.of(), defects(weeks, range));
        assertEquals(Outcome.MET, outcome(weeks, range, MET));
        assertEquals(List.of(), missing(weeks, range, MET));
    }

    // Defects of the pack

    @Test
    void rulesThatProveBothSidesAreADefectAndProveNothing() {
        assertEquals(Outcome.UNDETERMINED, outcome(ALL, BOTH, MET, NOT_MET));
        assertEquals(List.of(Defect.Kind.CONTRADICTION), defects(ALL, BOTH, MET, NOT_MET));
        assertEquals(List.of(Defect.Kind.CONTRADICTION), defects(ALL, BOTH, MET, NOT_APPLICABLE));
        assertEquals(
                Verdict.Value.OPEN, review(ALL, BOTH, MET, NOT_MET).verdict().value());
    }

    @Test
    void aContradictionUnderSilenceIsNone() {
        assertEquals(List.of(), defects(ALL, "{}", MET, NOT_MET));
    }

    @Test
    void severalRulesOfOneSideAgree() {
        assertEquals(Outcome.MET, outcome(ALL, BOTH, MET, MET));
        assertEquals(List.of(), defects(ALL, BOTH, MET, MET));
    }

    @Test
    void rulesThatAreSilentThoughAllIsStatedAreADefect() {
        Review review = review(ALL, BOTH);
        assertEquals(Outcome.UNDETERMINED, review.findings().get(0).outcome());
        assertEquals(
                List.of(new Defect(Defect.Kind.SILENT, "a")), review.integrity().defects());
        assertEquals(1, review.integrity().declared());
        assertEquals(0, review.integrity().found());
        assertEquals(Verdict.Value.OPEN, review.verdict().value());
    }

    @Test
    void aCriterionThatNoRuleCouldDecideOneWayIsADefectWhateverIsStated() {
        assertEquals(List.of(), oneSided(REQUIRED, MET, NOT_MET));
        assertEquals(List.of(Defect.Kind.ONE_SIDED), oneSided(REQUIRED, MET));
        assertEquals(List.of(Defect.Kind.ONE_SIDED), oneSided(RECOMMENDED, NOT_MET));
        assertEquals(List.of(Defect.Kind.ONE_SIDED), oneSided(REQUIRED));
        assertEquals(List.of(Defect.Kind.ONE_SIDED), oneSided(INFORMATIVE, NOT_MET));
    }

    @Test
    void onlyAnInformativeCriterionMayHaveNoRuleForTheContrary() {
        assertEquals(List.of(), oneSided(INFORMATIVE, MET));
        assertEquals(List.of(), oneSided(INFORMATIVE, MET, NOT_APPLICABLE));
    }

    @Test
    void whatHasNoWordForNoneNeedsNoRuleForTheContrary() {
        assertEquals(List.of(), oneSided("delivery.mode", REQUIRED, MET));
        assertEquals(List.of(Defect.Kind.ONE_SIDED), oneSided("delivery.mode", REQUIRED, NOT_MET));
        assertEquals(List.of(Defect.Kind.ONE_SIDED), oneSided("issuer.name", REQUIRED, MET));
    }

    private static List<Defect.Kind> oneSided(Level level, Side... sides) {
        return oneSided("pathway.standAlone", level, sides);
    }

    private static List<Defect.Kind> oneSided(String field, Level level, Side... sides) {
        return new Reviewer(new ReadyPack(
                        Samples.pack(Samples.criterion("a", level).reading(field))
                                .ruled(Arrays.stream(sides)
                                        .map(side -> Samples.rule("a", side, 1))
                                        .toArray(Rule[]::new))
                                .build(),
                        program -> List.of()))
                .review(Descriptions.of("{}"), DAY).integrity().defects().stream()
                        .map(Defect::kind)
                        .toList();
    }

    @Test
    void twoDefectsOfOneCriterionCountItOnce() {
        Reviewer reviewer = new Reviewer(new ReadyPack(
                Samples.pack(
                                Samples.criterion("a", REQUIRED).reading("pathway.standAlone"),
                                Samples.criterion("b", REQUIRED).byReviewer())
                        .ruled(YES)
                        .build(),
                program -> List.of()));
        Integrity integrity = reviewer.review(Descriptions.of("{'pathway': {'standAlone': true}}"), DAY)
                .integrity();
        assertEquals(
                List.of(new Defect(Defect.Kind.ONE_SIDED, "a"), new Defect(Defect.Kind.SILENT, "a")),
                integrity.defects());
        assertEquals(2, integrity.declared());
        assertEquals(1, integrity.found());
    }

    // Waivers

    private static final CriterionSample WAIVABLE =
            Samples.criterion("a", REQUIRED_UNLESS_WAIVED).reading("level");

    private static String waived(String waivers) {
        return "{'level': 'college', 'waivers': [" + waivers + "]}";
    }

    @Test
    void aReasonWaivesWhatIsNotMet() {
        Finding finding = finding(WAIVABLE, waived("{'criterion': 'a', 'reason': 'A pilot'}"), NOT_MET);
        assertEquals(Outcome.WAIVED, finding.outcome());
        assertEquals("a", Objects.requireNonNull(finding.waiver()).criterion());
    }

    @Test
    void aReasonWaivesWhatIsNotShownAndThenNothingIsMissing() {
        Finding finding = finding(WAIVABLE, "{'waivers': [{'criterion': 'a', 'reason': 'A pilot'}]}", NOT_MET);
        assertEquals(Outcome.WAIVED, finding.outcome());
        assertEquals(List.of(), finding.missing());
    }

    @Test
    void aReasonDoesNotWaiveWhatIsMetOrDoesNotApply() {
        String description = waived("{'criterion': 'a', 'reason': 'A pilot'}");
        assertEquals(Outcome.MET, outcome(WAIVABLE, description, MET));
        assertNull(finding(WAIVABLE, description, MET).waiver());
        assertEquals(Outcome.NOT_APPLICABLE, outcome(WAIVABLE, description, NOT_APPLICABLE));
    }

    @Test
    void aWaiverNamesTheCriterionAloneOrWithItsFramework() {
        Function<String, Outcome> named =
                name -> outcome(WAIVABLE, waived("{'criterion': '" + name + "', 'reason': 'A pilot'}"), NOT_MET);
        assertEquals(Outcome.WAIVED, named.apply("a"));
        assertEquals(Outcome.WAIVED, named.apply("ca-zz/sample/2021#a"));
        assertEquals(Outcome.NOT_MET, named.apply("b"));
        assertEquals(Outcome.NOT_MET, named.apply("ca-zz/sample/2020#a"));
        assertEquals(Outcome.NOT_MET, named.apply("#a"));
    }

    @Test
    void aWaiverWithoutAReasonWaivesNothing() {
        assertEquals(Outcome.NOT_MET, outcome(WAIVABLE, waived("{'criterion': 'a'}"), NOT_MET));
        assertEquals(Outcome.NOT_MET, outcome(WAIVABLE, waived("{'criterion': 'a', 'reason': 'none'}"), NOT_MET));
        assertEquals(Outcome.NOT_MET, outcome(WAIVABLE, waived("{'reason': 'A pilot'}"), NOT_MET));
        assertEquals(Outcome.NOT_MET, outcome(WAIVABLE, waived(""), NOT_MET));
        assertEquals(Outcome.NOT_MET, outcome(WAIVABLE, BOTH, NOT_MET));
    }

    @Test
    void theFirstWaiverThatGivesAReasonCounts() {
        Finding finding = finding(
                WAIVABLE,
                waived(
                        "{'criterion': 'a'}, {'criterion': 'a', 'reason': 'First'}, {'criterion': 'a', 'reason': 'Second'}"),
                NOT_MET);
        assertEquals(
                "First",
                Objects.requireNonNull(Objects.requireNonNull(finding.waiver()).reason())
                        .in(false));
    }

    @Test
    void whatTheFrameworkRequiresWithoutExceptionIsNotWaived() {
        assertEquals(
                Outcome.NOT_MET,
                outcome(
                        Samples.criterion("a", REQUIRED).reading("level"),
                        waived("{'criterion': 'a', 'reason': 'A pilot'}"),
                        NOT_MET));
    }

    @Test
    void aWaiverDoesNotHideADefect() {
        assertEquals(
                List.of(Defect.Kind.CONTRADICTION),
                defects(WAIVABLE, waived("{'criterion': 'a', 'reason': 'A pilot'}"), MET, NOT_MET));
    }

    // Reviewers

    @Test
    void aReviewerDecidesOnceWhatHeReadsIsStated() {
        CriterionSample person =
                Samples.criterion("a", REQUIRED).reading("level").byReviewer();
        assertEquals(Outcome.NEEDS_REVIEW, outcome(person, "{'level': 'college'}"));
        assertEquals(List.of(), missing(person, "{'level': 'college'}"));
        assertEquals(Outcome.UNDETERMINED, outcome(person, "{}"));
        assertEquals(List.of("/level"), missing(person, "{}"));
        assertEquals(List.of(), defects(person, "{'level': 'college'}"));
        assertNull(finding(person, "{'level': 'college'}").rule());
    }

    @Test
    void aReviewerWhoReadsNothingCanAlwaysDecide() {
        assertEquals(
                Outcome.NEEDS_REVIEW, outcome(Samples.criterion("a", REQUIRED).byReviewer(), "{}"));
    }

    // Rules, parts and limits

    @Test
    void theFindingNamesTheFirstRuleThatDecided() {
        Rule later = Samples.rule("a", MET, 40);
        Review review =
                review(ALL, BOTH, program -> List.of(new RuleMatch(later, List.of()), new RuleMatch(YES, List.of())));
        assertEquals(YES, review.findings().get(0).rule());
        assertEquals(NO, finding(ALL, BOTH, NOT_MET).rule());
    }

    @Test
    void whereNoRuleDecidedNoneIsNamedAsTheOneThatDid() {
        assertNull(finding(ALL, "{}").rule());
        assertNull(finding(ALL, BOTH, MET, NOT_MET).rule());
    }

    @Test
    void allTheRulesOfACriterionAreNamedWhateverWasDecided() {
        assertEquals(List.of(YES, NO, ASIDE), finding(ALL, "{}").rules());
        assertEquals(List.of(YES, NO, ASIDE), finding(ALL, BOTH, NOT_MET).rules());
        CriterionSample person =
                Samples.criterion("a", REQUIRED).reading("level").byReviewer();
        assertEquals(List.of(), finding(person, "{}").rules());
    }

    @Test
    void theRuleThatProvedItNotMetStaysNamedWhenThatIsWaived() {
        Finding finding = finding(WAIVABLE, waived("{'criterion': 'a', 'reason': 'A pilot'}"), NOT_MET);
        assertEquals(Outcome.WAIVED, finding.outcome());
        assertEquals(NO, finding.rule());
    }

    @Test
    void theLimitsOfAllItsRulesAreNamedOnce() {
        assertEquals(List.of("most-weeks", "least-weeks"), finding(ALL, "{}").limits());
    }

    @Test
    void thePartsOfTheSideThatWasProvenAreTheEvidence() {
        CriterionSample graded = Samples.criterion("a", REQUIRED).reading("assessments.graded");
        String three = "{'assessments': [{'graded': true}, {'graded': false}, {'graded': true}]}";
        RuleEvaluator judge = program -> {
            List<Assessment> parts =
                    Objects.requireNonNull(program.description().assessments());
            return List.of(
                    new RuleMatch(YES, List.of(parts.get(2))),
                    new RuleMatch(YES, List.of(parts.get(0))),
                    new RuleMatch(YES, List.of(parts.get(2))));
        };
        assertEquals(
                List.of("/assessments/0", "/assessments/2"),
                review(graded, three, judge).findings().get(0).parts());
    }

    @Test
    void rulingsOnOtherCriteriaSayNothing() {
        Rule other = Samples.rule("b", MET, 50);
        assertEquals(
                Outcome.UNDETERMINED,
                review(ALL, BOTH, program -> List.of(new RuleMatch(other, List.of())))
                        .findings()
                        .get(0)
                        .outcome());
    }

    @Test
    void theOrderOfRulingsChangesNothing() {
        CriterionSample graded = Samples.criterion("a", REQUIRED).reading("assessments.graded");
        String two = "{'assessments': [{'graded': true}, {'graded': false}]}";
        List<Review> reviews = new ArrayList<>();
        for (boolean reversed : List.of(true, false)) {
            reviews.add(review(graded, two, program -> {
                List<RuleMatch> rulings = new ArrayList<>(
                        Objects.requireNonNull(program.description().assessments()).stream()
                                .map(part -> new RuleMatch(NO, List.of(part)))
                                .toList());
                rulings.add(new RuleMatch(Samples.rule("a", NOT_MET, 15), List.of()));
                if (reversed) {
                    Collections.reverse(rulings);
                }
                return rulings;
            }));
        }
        assertEquals(reviews.get(0).findings(), reviews.get(1).findings());
        assertEquals(
                15,
                Objects.requireNonNull(reviews.get(0).findings().get(0).rule()).line());
    }

    @Test
    void thereIsOneFindingForEachCriterionInTheOrderOfThePack() {
        List<String> ids = List.of("z", "a", "m");
        Reviewer reviewer = new Reviewer(new ReadyPack(
                Samples.pack(ids.stream()
                                .map(id -> Samples.criterion(id, REQUIRED).reading("level"))
                                .toArray(CriterionSample[]::new))
                        .build(),
                program -> List.of()));
        assertEquals(
                ids,
                reviewer.review(Descriptions.of("{}"), DAY).findings().stream()
                        .map(finding -> finding.criterion().id())
                        .toList());
    }

    @Test
    void theJudgeSeesTheDescriptionAndTheLimitsInForceOnTheDay() {
        List<Program> seen = new ArrayList<>();
        Reviewer reviewer = new Reviewer(new ReadyPack(
                Samples.pack(ALL)
                        .limited("most-weeks", Samples.weeks("2021", "12", "2027", "16"))
                        .build(),
                program -> {
                    seen.add(program);
                    return List.of();
                }));
        ProgramDescription description = Descriptions.of(BOTH);
        reviewer.review(description, DAY);
        reviewer.review(description, LocalDate.of(2027, 1, 1));
        assertSame(description, seen.get(0).description());
        assertEquals(
                List.of(BigDecimal.valueOf(12), BigDecimal.valueOf(16)),
                seen.stream().map(program -> program.limit("most-weeks")).toList());
    }

    @Test
    void theReviewNamesItsPackDayAndWhatToAsk() {
        Review review = review(ALL, "{'level': 'college'}");
        assertEquals("ca-zz/sample/2021", review.pack().id());
        assertEquals(DAY, review.asOf());
        assertEquals(
                List.of(new Question("/workload/weeks", "workload.weeks", List.of("a"), true, 1)), review.questions());
        assertEquals(new Score(new Fraction(0, 1), new Fraction(1, 1), new Fraction(0, 1)), present(review.score()));
    }

    private static Score present(@Nullable Score score) {
        return Objects.requireNonNull(score);
    }

    @Test
    void aPackThatReadsAFieldThatIsNoneCannotBeUsed() {
        assertThrows(
                IllegalArgumentException.class,
                () -> review(Samples.criterion("a", REQUIRED).reading("workload.wekes"), "{}"));
    }

    // The reading as evidenced

    private static final CriterionSample RECORDED =
            Samples.criterion("a", REQUIRED).reading("level").evidenced(EvidenceLevel.DOCUMENTED);

    private static Review evidenced(CriterionSample criterion, String evidence) {
        return review(
                criterion,
                "{'level': 'college', 'evidence': [" + evidence + "]}",
                program -> program.level() == null ? List.of() : List.of(new RuleMatch(YES, List.of())));
    }

    @Test
    void whatLacksTheEvidenceAskedForCountsAsNotStatedInThatReading() {
        Review review = evidenced(RECORDED, "{'level': 'asserted', 'supports': ['/level']}");
        assertEquals(Outcome.MET, review.findings().get(0).outcome());
        assertEquals(Verdict.Value.SATISFIED, review.verdict().value());
        assertEquals(Verdict.Value.OPEN, review.asEvidenced().verdict().value());
        assertEquals(
                new Score(new Fraction(0, 1), new Fraction(1, 1), new Fraction(0, 1)),
                present(review.asEvidenced().score()));
    }

    @Test
    void whatHasTheEvidenceAskedForOrMoreCounts() {
        Stream.of("documented", "corroborated", "verified").forEach(level -> {
            Review review = evidenced(RECORDED, "{'level': '" + level + "', 'supports': ['/level']}");
            assertEquals(Verdict.Value.SATISFIED, review.asEvidenced().verdict().value(), level);
        });
    }

    @Test
    void whereNoEvidenceIsAskedForTheReadingIsTheSame() {
        Review review = evidenced(Samples.criterion("a", REQUIRED).reading("level"), "");
        assertEquals(review.verdict(), review.asEvidenced().verdict());
        assertEquals(review.score(), review.asEvidenced().score());
    }

    @Test
    void onlyTheCriterionThatAsksForEvidenceLosesTheFact() {
        Rule other = Samples.rule("b", MET, 50);
        Reviewer reviewer = new Reviewer(new ReadyPack(
                Samples.pack(
                                RECORDED,
                                Samples.criterion("b", REQUIRED).reading("level"),
                                Samples.criterion("c", REQUIRED)
                                        .reading("level")
                                        .evidenced(EvidenceLevel.VERIFIED))
                        .ruled(
                                YES,
                                NO,
                                other,
                                Samples.rule("b", NOT_MET, 51),
                                Samples.rule("c", MET, 60),
                                Samples.rule("c", NOT_MET, 61))
                        .build(),
                program -> List.of(
                        new RuleMatch(YES, List.of()),
                        new RuleMatch(other, List.of()),
                        new RuleMatch(Samples.rule("c", MET, 60), List.of()))));
        Review review = reviewer.review(
                Descriptions.of(
                        "{'level': 'college'," + "'evidence': [{'level': 'documented', 'supports': ['/level']}]}"),
                DAY);
        assertEquals(Verdict.Value.SATISFIED, review.verdict().value());
        assertEquals(List.of("c"), review.asEvidenced().verdict().because());
        assertEquals(
                new Score(new Fraction(2, 3), new Fraction(1, 1), new Fraction(2, 3)),
                present(review.asEvidenced().score()));
    }
}
