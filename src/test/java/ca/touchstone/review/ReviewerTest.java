package ca.touchstone.review;

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
import ca.touchstone.framework.Otherwise;
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

    /** Reviews a description against one criterion, whose rules are certain of the given sides whatever the program. */
    private static Review review(CriterionSample criterion, String description, Side... certain) {
        return review(criterion, description, program -> Arrays.stream(certain)
                .map(side -> RuleMatch.certain(of(side), List.of()))
                .toList());
    }

    private static Rule of(Side side) {
        return side == MET ? YES : side == NOT_MET ? NO : ASIDE;
    }

    /** That a side is possible while these places are not stated. */
    private static RuleMatch possible(Side side, String... pointers) {
        return RuleMatch.possible(
                of(side),
                Arrays.stream(pointers)
                        .map(pointer -> new Missing(
                                pointer,
                                pointer.substring(1).replaceAll("/[0-9]+", "").replace('/', '.')))
                        .toList());
    }

    private static RuleMatch certain(Side side) {
        return RuleMatch.certain(of(side), List.of());
    }

    private static Finding finding(CriterionSample criterion, String description, RuleMatch... matches) {
        return review(criterion, description, program -> List.of(matches))
                .findings()
                .get(0);
    }

    private static Outcome outcome(CriterionSample criterion, RuleMatch... matches) {
        return finding(criterion, "{}", matches).outcome();
    }

    private static List<String> missing(CriterionSample criterion, RuleMatch... matches) {
        return pointers(finding(criterion, "{}", matches));
    }

    private static List<String> pointers(Finding finding) {
        return finding.missing().stream().map(Missing::pointer).toList();
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

    private static Finding finding(CriterionSample criterion, String description, Side... certain) {
        return review(criterion, description, certain).findings().get(0);
    }

    private static Outcome outcome(CriterionSample criterion, String description, Side... certain) {
        return finding(criterion, description, certain).outcome();
    }

    private static List<String> missing(CriterionSample criterion, String description, Side... certain) {
        return pointers(finding(criterion, description, certain));
    }

    private static List<Defect.Kind> defects(CriterionSample criterion, String description, Side... certain) {
        return review(criterion, description, certain).integrity().defects().stream()
                .map(Defect::kind)
                .toList();
    }

    // What is certain decides; nothing does while met or not applicable is possible; else it is not met.

    private static final CriterionSample ALL = Samples.criterion("a", REQUIRED).reading("workload.weeks", "level");
    private static final String BOTH = "{'workload': {'weeks': 8}, 'level': 'college'}";
    private static final CriterionSample ELSE_A_PERSON = ALL.otherwise(Otherwise.REVIEWER);

    private static Outcome decided(Side side) {
        return switch (side) {
            case MET -> Outcome.MET;
            case NOT_MET -> Outcome.NOT_MET;
            case NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
        };
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void aSideThatIsCertainIsTheOutcome(Side side) {
        for (CriterionSample criterion : List.of(ALL, ELSE_A_PERSON)) {
            assertEquals(decided(side), outcome(criterion, BOTH, side));
            assertEquals(decided(side), outcome(criterion, "{}", side));
            assertEquals(List.of(), defects(criterion, BOTH, side));
        }
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void aSideThatIsCertainDecidesWhateverElseIsPossibleAndNothingIsMissing(Side side) {
        for (Side other : Side.values()) {
            RuleMatch[] matches = {possible(other, "/level"), certain(side)};
            assertEquals(decided(side), outcome(ALL, matches));
            assertEquals(List.of(), missing(ALL, matches));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Side.class,
            names = {"MET", "NOT_APPLICABLE"})
    void whileMetOrNotApplicableIsPossibleNothingIsDecided(Side side) {
        for (CriterionSample criterion : List.of(ALL, ELSE_A_PERSON, ALL.otherwise(Otherwise.NOT_MET))) {
            assertEquals(Outcome.UNDETERMINED, outcome(criterion, possible(side, "/level")));
            assertEquals(List.of("/level"), missing(criterion, possible(side, "/level")));
            assertEquals(
                    Outcome.UNDETERMINED, outcome(criterion, possible(side, "/level"), possible(NOT_MET, "/level")));
        }
    }

    @Test
    void whatThePossibleRulesWaitForIsMissingInTheirOrderEachOnce() {
        RuleMatch[] matches = {
            possible(NOT_APPLICABLE, "/level", "/delivery/mode"),
            possible(NOT_MET, "/assessments/1/summative", "/workload/weeks"),
            possible(MET, "/workload/weeks", "/level")
        };
        List<String> expected = List.of("/workload/weeks", "/level", "/assessments/1/summative", "/delivery/mode");
        assertEquals(expected, missing(ALL, matches));
        assertEquals(
                List.of("workload.weeks", "level", "assessments.summative", "delivery.mode"),
                finding(ALL, "{}", matches).missing().stream()
                        .map(Missing::field)
                        .toList());
    }

    @Test
    void onlyWhatIsWaitedForIsMissingThoughMoreIsNotStated() {
        assertEquals(List.of("/level"), missing(ALL, possible(MET, "/level")));
    }

    @Test
    void whatCanBeNeitherMetNorNotApplicableIsNotMet() {
        for (CriterionSample criterion : List.of(ALL, ALL.otherwise(Otherwise.NOT_MET))) {
            for (RuleMatch[] matches : List.of(new RuleMatch[0], new RuleMatch[] {possible(NOT_MET, "/level")})) {
                Finding finding = finding(criterion, "{}", matches);
                assertEquals(Outcome.NOT_MET, finding.outcome());
                assertEquals(List.of(), finding.missing());
                assertNull(finding.rule());
                assertEquals(List.of(), finding.parts());
            }
        }
    }

    @Test
    void whatCanBeNeitherMetNorNotApplicableIsForAPersonWhereThePackSaysSo() {
        for (RuleMatch[] matches : List.of(new RuleMatch[0], new RuleMatch[] {possible(NOT_MET, "/level")})) {
            Finding finding = finding(ELSE_A_PERSON, "{}", matches);
            assertEquals(Outcome.NEEDS_REVIEW, finding.outcome());
            assertEquals(List.of(), finding.missing());
            assertNull(finding.rule());
        }
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

    // What the rules look at is observed, of members too, whatever is decided.

    @Test
    void ofMembersThatIsObservedWhichIsStated() {
        CriterionSample members =
                Samples.criterion("a", REQUIRED).reading("assessments.graded", "assessments.summative");
        String partly = "{'assessments': [{'graded': true, 'summative': true}, {'graded': false}]}";
        assertEquals(
                List.of("/assessments/0/graded", "/assessments/1/graded", "/assessments/0/summative"),
                finding(members, partly, NOT_MET).observed().stream()
                        .map(Fact::pointer)
                        .toList());
        assertEquals(List.of(), finding(members, "{}", NOT_MET).observed());
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
    void aContradictionIsOneWhateverIsPossibleBesideAndNothingIsMissing() {
        RuleMatch[] matches = {certain(MET), certain(NOT_APPLICABLE), possible(NOT_MET, "/level")};
        assertEquals(Outcome.UNDETERMINED, outcome(ALL, matches));
        assertEquals(List.of(), missing(ALL, matches));
        assertNull(finding(ALL, "{}", matches).rule());
    }

    @Test
    void sidesThatAreOnlyPossibleDoNotContradictEachOther() {
        Review review = review(
                ALL, "{}", program -> List.of(possible(MET, "/level"), possible(NOT_MET, "/level"), certain(NOT_MET)));
        assertEquals(Outcome.NOT_MET, review.findings().get(0).outcome());
        assertEquals(List.of(), review.integrity().defects());
    }

    @Test
    void severalRulesOfOneSideAgree() {
        assertEquals(Outcome.MET, outcome(ALL, BOTH, MET, MET));
        assertEquals(List.of(), defects(ALL, BOTH, MET, MET));
    }

    @Test
    void rulesThatAreSilentAreNoDefectSinceTheContraryNeedsNone() {
        Review review = review(ALL, BOTH);
        assertEquals(Outcome.NOT_MET, review.findings().get(0).outcome());
        assertEquals(List.of(), review.integrity().defects());
        assertEquals(1, review.integrity().declared());
        assertEquals(1, review.integrity().found());
        assertEquals(Verdict.Value.NOT_SATISFIED, review.verdict().value());
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void aCriterionThatNoRuleCouldFindMetIsADefectWhateverIsStated(Level level) {
        assertEquals(List.of(Defect.Kind.ONE_SIDED), oneSided(level));
        assertEquals(List.of(Defect.Kind.ONE_SIDED), oneSided(level, NOT_MET));
        assertEquals(List.of(Defect.Kind.ONE_SIDED), oneSided(level, NOT_APPLICABLE, NOT_MET));
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void noCriterionNeedsARuleForTheContrary(Level level) {
        assertEquals(List.of(), oneSided(level, MET));
        assertEquals(List.of(), oneSided(level, MET, NOT_MET));
        assertEquals(List.of(), oneSided(level, MET, NOT_APPLICABLE));
    }

    private static List<Defect.Kind> oneSided(Level level, Side... sides) {
        return new Reviewer(new ReadyPack(
                        Samples.pack(Samples.criterion("a", level).reading("pathway.standAlone"))
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
                        .ruled(NO, ASIDE)
                        .build(),
                program -> List.of(certain(NOT_MET), certain(NOT_APPLICABLE))));
        Integrity integrity = reviewer.review(Descriptions.of("{'pathway': {'standAlone': true}}"), DAY)
                .integrity();
        assertEquals(
                List.of(new Defect(Defect.Kind.ONE_SIDED, "a"), new Defect(Defect.Kind.CONTRADICTION, "a")),
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
        String description = "{'waivers': [{'criterion': 'a', 'reason': 'A pilot'}]}";
        Finding finding = finding(WAIVABLE, description, possible(MET, "/level"));
        assertEquals(Outcome.WAIVED, finding.outcome());
        assertEquals(List.of(), finding.missing());
        assertNull(finding.rule());
    }

    @Test
    void aReasonWaivesWhatIsNotMetWithoutARuleThatSaysSo() {
        Finding finding = finding(WAIVABLE, waived("{'criterion': 'a', 'reason': 'A pilot'}"), new Side[0]);
        assertEquals(Outcome.WAIVED, finding.outcome());
        assertNull(finding.rule());
    }

    @Test
    void aReasonDoesNotWaiveWhatAPersonDecidesOtherwise() {
        assertEquals(
                Outcome.NEEDS_REVIEW,
                outcome(
                        WAIVABLE.otherwise(Otherwise.REVIEWER),
                        waived("{'criterion': 'a', 'reason': 'A pilot'}"),
                        new Side[0]));
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
        assertNull(finding(person, "{'level': 'college'}", new Side[0]).rule());
    }

    @Test
    void aReviewerIsNotAskedWhereARuleIsCertainThatItDoesNotApply() {
        CriterionSample person =
                Samples.criterion("a", REQUIRED).reading("level").byReviewer();
        for (String description : List.of("{}", "{'level': 'college'}")) {
            Finding finding = finding(person, description, NOT_APPLICABLE);
            assertEquals(Outcome.NOT_APPLICABLE, finding.outcome());
            assertEquals(List.of(), finding.missing());
            assertEquals(ASIDE, finding.rule());
        }
    }

    @Test
    void whatAReviewerMustBeToldIsMissingBeforeWhatARuleWaitsFor() {
        CriterionSample person =
                Samples.criterion("a", REQUIRED).reading("level", "cost.total").byReviewer();
        RuleMatch aside = possible(NOT_APPLICABLE, "/delivery/mode", "/level");
        assertEquals(Outcome.UNDETERMINED, outcome(person, aside));
        assertEquals(List.of("/level", "/cost/total", "/delivery/mode"), missing(person, aside));
        assertEquals(
                Outcome.NEEDS_REVIEW,
                finding(person, "{'level': 'college', 'cost': {'total': 1}}", aside)
                        .outcome());
    }

    @Test
    void aReviewerWhoReadsNothingCanAlwaysDecide() {
        assertEquals(
                Outcome.NEEDS_REVIEW, outcome(Samples.criterion("a", REQUIRED).byReviewer(), "{}", new Side[0]));
    }

    // Rules, parts and limits

    @Test
    void theFindingNamesTheFirstRuleThatDecided() {
        Rule later = Samples.rule("a", MET, 40);
        Review review = review(
                ALL, BOTH, program -> List.of(RuleMatch.certain(later, List.of()), RuleMatch.certain(YES, List.of())));
        assertEquals(YES, review.findings().get(0).rule());
        assertEquals(NO, finding(ALL, BOTH, NOT_MET).rule());
    }

    @Test
    void whereNoRuleDecidedNoneIsNamedAsTheOneThatDid() {
        assertNull(finding(ALL, "{}", new Side[0]).rule());
        assertNull(finding(ALL, "{}", possible(MET, "/level")).rule());
        assertNull(finding(ALL, BOTH, MET, NOT_MET).rule());
    }

    @Test
    void allTheRulesOfACriterionAreNamedWhateverWasDecided() {
        List<Rule> all = Stream.of(YES, NO, ASIDE)
                .map(rule -> Samples.looking(rule, ALL.reads()))
                .toList();
        assertEquals(all, finding(ALL, "{}", possible(MET, "/level")).rules());
        assertEquals(all, finding(ALL, BOTH, NOT_MET).rules());
        CriterionSample person =
                Samples.criterion("a", REQUIRED).reading("level").byReviewer();
        assertEquals(List.of(), finding(person, "{}", new Side[0]).rules());
    }

    @Test
    void theRuleThatProvedItNotMetStaysNamedWhenThatIsWaived() {
        Finding finding = finding(WAIVABLE, waived("{'criterion': 'a', 'reason': 'A pilot'}"), NOT_MET);
        assertEquals(Outcome.WAIVED, finding.outcome());
        assertEquals(NO, finding.rule());
    }

    @Test
    void theLimitsOfAllItsRulesAreNamedOnce() {
        assertEquals(
                List.of("most-weeks", "least-weeks"),
                finding(ALL, "{}", new Side[0]).limits());
    }

    @Test
    void thePartsOfTheSideThatWasProvenAreTheEvidence() {
        CriterionSample graded = Samples.criterion("a", REQUIRED).reading("assessments.graded");
        String three = "{'assessments': [{'graded': true}, {'graded': false}, {'graded': true}]}";
        RuleEvaluator judge = program -> {
            List<Assessment> parts =
                    Objects.requireNonNull(program.description().assessments());
            return List.of(
                    RuleMatch.certain(YES, List.of(parts.get(2))),
                    RuleMatch.certain(YES, List.of(parts.get(0))),
                    RuleMatch.certain(YES, List.of(parts.get(2))));
        };
        assertEquals(
                List.of("/assessments/0", "/assessments/2"),
                review(graded, three, judge).findings().get(0).parts());
    }

    @Test
    void rulingsOnOtherCriteriaSayNothing() {
        Rule other = Samples.rule("b", MET, 50);
        List<Missing> level = List.of(new Missing("/level", "level"));
        for (RuleMatch match : List.of(RuleMatch.certain(other, List.of()), RuleMatch.possible(other, level))) {
            Finding finding = finding(ALL, BOTH, match);
            assertEquals(Outcome.NOT_MET, finding.outcome());
            assertEquals(List.of(), finding.missing());
        }
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
                                .map(part -> RuleMatch.certain(NO, List.of(part)))
                                .toList());
                rulings.add(RuleMatch.certain(Samples.rule("a", NOT_MET, 15), List.of()));
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
        Review review = review(ALL, "{'level': 'college'}", program -> List.of(possible(MET, "/workload/weeks")));
        assertEquals("ca-zz/sample/2021", review.pack().id());
        assertEquals(DAY, review.asOf());
        assertEquals(
                List.of(new Question("/workload/weeks", "workload.weeks", List.of("a"), false, true, 1)),
                review.questions());
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
                program -> List.of(program.level() == null ? possible(MET, "/level") : certain(MET)));
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
                program -> Stream.of(YES, other, Samples.rule("c", MET, 60))
                        .map(rule -> program.level() == null
                                ? RuleMatch.possible(rule, List.of(new Missing("/level", "level")))
                                : RuleMatch.certain(rule, List.of()))
                        .toList()));
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
