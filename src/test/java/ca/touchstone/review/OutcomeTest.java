package ca.touchstone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Level;
import ca.touchstone.framework.Otherwise;
import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Samples.CriterionSample;
import ca.touchstone.program.Descriptions;
import ca.touchstone.rules.Names;
import ca.touchstone.rules.RuleCompiler;
import ca.touchstone.rules.RuleFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes out for a criterion, by its rules as Drools runs them, where a description leaves something open. */
class OutcomeTest {
    private static final CriterionSample CRITERION = Samples.criterion("a", Level.REQUIRED);
    private static final CriterionSample ELSE_A_PERSON = CRITERION.otherwise(Otherwise.REVIEWER);

    private static final String AT_MOST = "met: Program( learnerHours <= limit(\"most\") )";
    private static final String LONGER = "notMet: Program( learnerHours > limit(\"most\") )";
    private static final String FEWER = "met: Program( learnerHours < limit(\"most\") )";
    private static final String AT_WORK = "notApplicable: Program( delivery.mode == \"workplace\" )";
    private static final String GRADED = "met: Assessment( graded == true )";

    /** Reviews a description by rules that are written as their decision and their conditions. */
    private static Review review(CriterionSample criterion, String description, String... rules) {
        StringBuilder drl = new StringBuilder("""
                package ca_zz.sample.v2021;

                import ca.touchstone.program.*;
                global ca.touchstone.review.Decisions decide;
                """);
        for (int i = 0; i < rules.length; i++) {
            String[] parts = rules[i].split(": ", 2);
            drl.append("""

                    rule "a: %d"
                    when
                        %s
                    then
                        decide.%s("a");
                    end
                    """.formatted(i, parts[1], parts[0]));
        }
        RuleFile file =
                RuleFile.read(drl.toString(), new Names("ca_zz.sample.v2021", Set.of("most", "least"), Set.of("a")));
        assertEquals(List.of(), file.mistakes());
        return new Reviewer(new ReadyPack(
                        Samples.pack(criterion)
                                .limited("most", Samples.weeks("2021", "300"))
                                .limited("least", Samples.weeks("2021", "30"))
                                .ruled(file.rules().toArray(Rule[]::new))
                                .build(),
                        RuleCompiler.compile(file)))
                .review(Descriptions.of(description), LocalDate.of(2026, 11, 30));
    }

    private static Finding finding(CriterionSample criterion, String description, String... rules) {
        return review(criterion, description, rules).findings().get(0);
    }

    private static String hours(String hours) {
        return hours.isEmpty() ? "{}" : "{'workload': {'learnerHours': " + hours + "}}";
    }

    private static List<String> missing(Finding finding) {
        return finding.missing().stream().map(Missing::pointer).toList();
    }

    @ParameterizedTest(name = "{0} is {1} of at most 300")
    @CsvSource(
            delimiter = '|',
            value = {
                "300                      | MET",
                "301                      | NOT_MET",
                "{'max': 300}             | MET",
                "{'max': 301}             | UNDETERMINED",
                "{'min': 301}             | NOT_MET",
                "{'min': 300}             | UNDETERMINED",
                "{'min': 10, 'max': 300}  | MET",
                "{'min': 301, 'max': 400} | NOT_MET",
                "{'min': 299, 'max': 301} | UNDETERMINED",
                "''                       | UNDETERMINED"
            })
    void aRangeIsComparedByTheEndThatProvesIt(String hours, Outcome expected) {
        // The rule for the contrary only repeats it.
        for (String[] rules : List.of(new String[] {AT_MOST}, new String[] {AT_MOST, LONGER})) {
            Finding finding = finding(CRITERION, hours(hours.equals("''") ? "" : hours), rules);
            assertEquals(expected, finding.outcome());
            assertEquals(
                    expected == Outcome.UNDETERMINED ? List.of("/workload/learnerHours") : List.of(), missing(finding));
            boolean ruled = expected == Outcome.MET || (expected == Outcome.NOT_MET && rules.length == 2);
            assertEquals(ruled, finding.rule() != null);
        }
    }

    @ParameterizedTest(name = "{0} is {1} otherwise for a person")
    @CsvSource(
            delimiter = '|',
            value = {
                "300                      | MET",
                "301                      | NEEDS_REVIEW",
                "{'max': 300}             | MET",
                "{'min': 301}             | NEEDS_REVIEW",
                "{'min': 299, 'max': 301} | UNDETERMINED"
            })
    void whereAPersonDecidesOtherwiseTheContraryOfMetIsForThatPerson(String hours, Outcome expected) {
        Finding finding = finding(ELSE_A_PERSON, hours(hours), AT_MOST);
        assertEquals(expected, finding.outcome());
        assertEquals(
                expected == Outcome.UNDETERMINED ? List.of("/workload/learnerHours") : List.of(), missing(finding));
    }

    @Test
    void aRuleForNotMetDecidesBeforeThePersonDoes() {
        assertEquals(
                Outcome.NOT_MET,
                finding(ELSE_A_PERSON, hours("301"), AT_MOST, LONGER).outcome());
    }

    @Test
    void whatIsPossiblyNotMetButNoLongerMetIsNotMetOrForThatPerson() {
        String below = "met: Program( learnerHours < limit(\"least\") )";
        String range = hours("{'min': 299, 'max': 301}");
        assertEquals(Outcome.NOT_MET, finding(CRITERION, range, below, LONGER).outcome());
        Finding finding = finding(ELSE_A_PERSON, range, below, LONGER);
        assertEquals(Outcome.NEEDS_REVIEW, finding.outcome());
        assertEquals(List.of(), missing(finding));
    }

    @Test
    void notApplicableStaysOpenUntilWhatItRestsOnIsStated() {
        Finding open = finding(CRITERION, hours("301"), AT_MOST, AT_WORK);
        assertEquals(Outcome.UNDETERMINED, open.outcome());
        assertEquals(List.of("/delivery/mode"), missing(open));

        String at = "{'workload': {'learnerHours': 301}, 'delivery': {'mode': '%s'}}";
        assertEquals(
                Outcome.NOT_MET,
                finding(CRITERION, at.formatted("online"), AT_MOST, AT_WORK).outcome());
        assertEquals(
                Outcome.NEEDS_REVIEW,
                finding(ELSE_A_PERSON, at.formatted("online"), AT_MOST, AT_WORK).outcome());
        assertEquals(
                Outcome.NOT_APPLICABLE,
                finding(CRITERION, at.formatted("workplace"), AT_MOST, AT_WORK).outcome());
    }

    @Test
    void whatIsCertainlyMetWaitsForNothingElse() {
        Finding finding = finding(CRITERION, hours("{'max': 300}"), AT_MOST, AT_WORK);
        assertEquals(Outcome.MET, finding.outcome());
        assertEquals(List.of(), missing(finding));
    }

    @Test
    void twoSidesThatAreBothCertainDecideNothingAndAreAFaultOfThePack() {
        Review review = review(CRITERION, hours("300"), AT_MOST, "notMet: Program( learnerHours >= limit(\"most\") )");
        assertEquals(Outcome.UNDETERMINED, review.findings().get(0).outcome());
        assertNull(review.findings().get(0).rule());
        assertEquals(
                List.of(new Defect(Defect.Kind.CONTRADICTION, "a")),
                review.integrity().defects());
    }

    @Test
    void twoSidesThatAreBothOnlyPossibleAreNoFault() {
        Review review = review(CRITERION, hours("{'min': 299, 'max': 301}"), FEWER, LONGER);
        assertEquals(Outcome.UNDETERMINED, review.findings().get(0).outcome());
        assertTrue(review.integrity().isComplete());
    }

    @Test
    void aMemberThatDoesNotSayKeepsItOpenAndOnlyItIsAsked() {
        Finding open = finding(CRITERION, "{'assessments': [{'graded': false}, {}, {'graded': false}]}", GRADED);
        assertEquals(Outcome.UNDETERMINED, open.outcome());
        assertEquals(List.of("/assessments/1/graded"), missing(open));
        assertEquals(
                Outcome.MET,
                finding(CRITERION, "{'assessments': [{}, {'graded': true}]}", GRADED)
                        .outcome());
        assertEquals(
                Outcome.NOT_MET,
                finding(CRITERION, "{'assessments': [{'graded': false}]}", GRADED)
                        .outcome());
    }

    @Test
    void aListThatIsNotStatedIsMissingOnceAsAWholeAndOneWithoutMembersIsAStatement() {
        Finding silent = finding(CRITERION, "{}", GRADED, "notMet: not Assessment( summative == true )");
        assertEquals(Outcome.UNDETERMINED, silent.outcome());
        assertEquals(List.of("/assessments"), missing(silent));
        assertEquals(
                Outcome.NOT_MET,
                finding(CRITERION, "{'assessments': []}", GRADED).outcome());
    }

    @Test
    void aContraryNamesNoRuleAndShowsWhatItRestsOn() {
        Finding finding = finding(CRITERION, hours("301"), AT_MOST);
        assertNull(finding.rule());
        assertEquals(
                List.of("/workload/learnerHours"),
                finding.observed().stream().map(Fact::pointer).toList());
        assertEquals(
                "a: 0",
                Objects.requireNonNull(finding(CRITERION, hours("300"), AT_MOST).rule())
                        .name());
    }
}
