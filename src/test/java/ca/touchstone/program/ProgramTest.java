package ca.touchstone.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Program program(String json) {
        return new Program(Descriptions.of(json), Map.of(), DAY);
    }

    @Test
    void aPartnerEmploysByWhatItIs() {
        assertNull(partner("{}").employs());
        assertEquals(false, partner("{\"type\": \"charity\"}").employs());
        assertEquals(true, partner("{\"type\": \"employer\"}").employs());
        assertEquals(true, partner("{\"type\": \"hospital\"}").employs());
        assertEquals(false, partner("{\"type\": \"testing-body\"}").employs());
    }

    /** Money alone is no part in a program. */
    @Test
    void aPartnerTakesPartWhenItDoesMoreThanFund() {
        assertNull(partner("{}").takesPart());
        assertEquals(false, partner("{\"roles\": []}").takesPart());
        assertEquals(false, partner("{\"roles\": [\"fund\"]}").takesPart());
        assertEquals(true, partner("{\"roles\": [\"fund\", \"co-design\"]}").takesPart());
    }

    private static Partner partner(String partner) {
        return Objects.requireNonNull(Descriptions.of("{\"partners\": [" + partner + ", {\"name\": \"B\"}]}")
                        .partners())
                .get(0);
    }

    @Test
    void weeksAndSpanStateBothEnds() {
        Program program = program("{'workload': {'weeks': {'min': 8, 'max': 14}, 'calendarSpanWeeksFor12': 15}}");
        assertNumber("8", program.weeksAtLeast());
        assertNumber("14", program.weeksAtMost());
        assertNumber("15", program.spanWeeksAtLeast());
        assertNumber("15", program.spanWeeksAtMost());
    }

    @Test
    void anOpenEndIsNotStated() {
        Program program = program(
                "{'workload': {'weeks': {'min': 8}, 'calendarSpanWeeksFor12': {'max': 15}, 'instructionalHours': {'max': 40}}}");
        assertNumber("8", program.weeksAtLeast());
        assertNull(program.weeksAtMost());
        assertNull(program.spanWeeksAtLeast());
        assertNumber("15", program.spanWeeksAtMost());
        assertNull(program.instructionalHoursAtLeast());
        assertNumber("40", program.instructionalHoursAtMost());
    }

    @Test
    void aSilentDescriptionGivesNoMeasureAtAll() {
        Program program = program("{}");
        assertNull(program.weeksAtLeast());
        assertNull(program.weeksAtMost());
        assertNull(program.spanWeeksAtLeast());
        assertNull(program.spanWeeksAtMost());
        assertNull(program.instructionalHoursAtLeast());
        assertNull(program.instructionalHoursAtMost());
        assertNull(program.averageInstructionalHoursAtLeast());
        assertNull(program.averageInstructionalHoursAtMost());
        assertNull(program.competencyCountAtLeast());
        assertNull(program.learningOutcomeCountAtLeast());
        assertNull(program.assessmentCountAtLeast());
        assertNull(program.partnerCountAtLeast());
        assertNull(program.partnerCountAtMost());
        assertNull(program.nocCount());
        assertNull(program.needEvidenceAgeMonths());
    }

    @ParameterizedTest(name = "{0} to {1} hours count as {2} to {3}")
    @CsvSource({
        "4, 4, 4, 4",
        "4.5, 4.5, 4.5, 4.5",
        "4, 5, 4, 5",
        "4, 6, 5, 5",
        "4.4, 4.6, 4, 5",
        "4.5, 5.5, 5, 5",
        "0, 1, 0, 1",
        "0, 0.000001, 0, 1"
    })
    void aRangeOfHoursCountsByItsAverageBetweenTheTwoWholeHours(String min, String max, String least, String most) {
        Program program = program("{'workload': {'instructionalHours': {'min': " + min + ", 'max': " + max + "}}}");
        assertNumber(least, program.averageInstructionalHoursAtLeast());
        assertNumber(most, program.averageInstructionalHoursAtMost());
    }

    @ParameterizedTest(name = "from {0} to {1} hours the average is from {2} to {3}")
    @CsvSource({"4, , 4, ", "4.5, , 4, ", ", 4, 2, 4", ", 4.5, 2, 5", ", 5, 2, 5", ", 0, 0, 0", ", , , "})
    void anAverageOfARangeWithAnOpenEndLiesBetweenWhatTheOtherEndLeavesPossible(
            @Nullable String min, @Nullable String max, @Nullable String least, @Nullable String most) {
        String ends = Stream.of(min == null ? "" : "'min': " + min, max == null ? "" : "'max': " + max)
                .filter(end -> !end.isEmpty())
                .collect(Collectors.joining(", "));
        Program program =
                program("{'workload': {'instructionalHours': " + (ends.isEmpty() ? "null" : "{" + ends + "}") + "}}");
        assertNumber(least, program.averageInstructionalHoursAtLeast());
        assertNumber(most, program.averageInstructionalHoursAtMost());
    }

    @Test
    void partsAreCountedAndStatedNoneIsZero() {
        Program some = program("{'competencies': [{'id': 'c'}], 'learningOutcomes': [{'id': 'o1'}, {'id': 'o2'}],"
                + "'assessments': [{'id': 'a1'}, {'id': 'a2'}, {'id': 'a3'}],"
                + "'partners': [{'name': 'A'}], 'labourMarket': {'noc2021': ['72106', '72107']}}");
        assertEquals(1, some.competencyCountAtLeast());
        assertEquals(2, some.learningOutcomeCountAtLeast());
        assertEquals(3, some.assessmentCountAtLeast());
        assertEquals(1, some.partnerCountAtLeast());
        assertNull(some.partnerCountAtMost());
        assertEquals(2, some.nocCount());
        Program none = program("{'competencies': [], 'learningOutcomes': [], 'assessments': [], 'partners': [],"
                + "'labourMarket': {'noc2021': []}}");
        assertEquals(0, none.competencyCountAtLeast());
        assertEquals(0, none.learningOutcomeCountAtLeast());
        assertEquals(0, none.assessmentCountAtLeast());
        assertEquals(0, none.partnerCountAtLeast());
        assertEquals(0, none.partnerCountAtMost());
        assertEquals(0, none.nocCount());
    }

    @Test
    void membersOfWhichNothingIsKnownMakeTheCountsRanges() {
        Program some = program("{'competencies': [{'label': 'Weld'}, {'label': 'TBD'}],"
                + "'learningOutcomes': [{'text': 'pending'}, {'text': 'Weld'}, {'text': 'not yet', 'competencies': []}],"
                + "'assessments': ['TBD', {'type': 'test'}],"
                + "'partners': [{'name': 'A'}, {'name': 'pending', 'type': 'employer'}], 'partnersComplete': true}");
        assertEquals(1, some.competencyCountAtLeast());
        assertEquals(2, some.competencyCountAtMost());
        assertEquals(1, some.learningOutcomeCountAtLeast());
        assertEquals(3, some.learningOutcomeCountAtMost());
        assertEquals(1, some.assessmentCountAtLeast());
        assertEquals(2, some.assessmentCountAtMost());
        assertEquals(1, some.partnerCountAtLeast());
        assertEquals(2, some.partnerCountAtMost());
        assertNull(program("{'partners': [{'name': 'TBD', 'type': 'employer'}], 'partnersComplete': true}")
                .partnerCountAtLeast());
    }

    @ParameterizedTest(name = "{0}: {1} to {2} partners")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'partners': [{'type': 'employer'}, {'name': 'B'}] | 2 |",
                "'partners': [{'type': 'employer'}, {'name': 'B'}], 'partnersComplete': true | 2 | 2",
                "'partners': [{'type': 'employer'}, {'name': 'B'}], 'partnersComplete': false | 2 |",
                "'partners': [] | 0 | 0",
                "'partners': [], 'partnersComplete': true | 0 | 0",
                "'partners': [], 'partnersComplete': false | 0 |",
                "'partnersComplete': true | |"
            })
    void namingSomePartnersDeniesNoOthers(String stated, @Nullable Integer least, @Nullable Integer most) {
        Program program = program("{" + stated + "}");
        assertEquals(least, program.partnerCountAtLeast());
        assertEquals(most, program.partnerCountAtMost());
    }

    @ParameterizedTest(name = "dated {0}, read on {1}: {2} months")
    @CsvSource({
        "2026-11-23, 2026-11-23, 0",
        "2026-11-22, 2026-11-23, 1",
        "2026-10-23, 2026-11-23, 1",
        "2026-10-22, 2026-11-23, 2",
        "2024-11-23, 2026-11-23, 24",
        "2024-11-22, 2026-11-23, 25",
        "2026-11-24, 2026-11-23, -1",
        "2029-11-24, 2026-11-23, -1",
        "2026-01-31, 2026-02-28, 1",
        "2026-01-31, 2026-03-01, 2",
        "2024-02-29, 2025-02-28, 12",
        "2024-02-29, 2025-03-01, 13"
    })
    void evidenceOfNeedAgesByStartedMonths(LocalDate dated, LocalDate asOf, int months) {
        ProgramDescription description = Descriptions.of("{'labourMarket': {'evidenceDate': '" + dated + "'}}");
        assertEquals(months, new Program(description, Map.of(), asOf).needEvidenceAgeMonths());
    }

    @Test
    void aLimitIsTheNumberInForce() {
        Map<String, BigDecimal> limits = new HashMap<>(Map.of("most-weeks", BigDecimal.valueOf(12)));
        Program program = new Program(Descriptions.of("{}"), limits, DAY);
        limits.clear();
        assertNumber("12", program.limit("most-weeks"));
    }

    @Test
    void aLimitThatIsNotInForceIsNamedWithTheDay() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> program("{}").limit("most-weeks"));
        assertEquals("no limit most-weeks is in force on 2026-11-23", refusal.getMessage());
    }

    @Test
    void itsGroupsAreThoseOfTheDescription() {
        ProgramDescription description = Descriptions.of("{'level': 'college', 'recognisedByAuthority': true}");
        Program program = new Program(description, Map.of(), DAY);
        assertSame(description, program.description());
        assertEquals("college", program.level());
        assertEquals(true, program.recognisedByAuthority());
        assertSame(description.provider(), program.provider());
        assertSame(description.issuer(), program.issuer());
        assertSame(description.labourMarket(), program.labourMarket());
        assertSame(description.workload(), program.workload());
        assertSame(description.delivery(), program.delivery());
        assertSame(description.pathway(), program.pathway());
        assertSame(description.admission(), program.admission());
        assertSame(description.cost(), program.cost());
        assertSame(description.credential(), program.credential());
        assertSame(description.qualityAssurance(), program.qualityAssurance());
        assertSame(description.funding(), program.funding());
    }

    @Test
    void itNamesItsDayAndLimitsInErrors() {
        Map<String, BigDecimal> limits = Map.of("b", BigDecimal.ONE, "a", BigDecimal.ONE);
        assertEquals(
                "Program as of 2026-11-23 with limits [a, b]",
                new Program(Descriptions.of("{}"), limits, DAY).toString());
    }

    private static void assertNumber(@Nullable String expected, @Nullable BigDecimal actual) {
        assertEquals(expected == null ? null : new BigDecimal(expected), actual);
    }

    @Test
    void creditsAreMadeOfTheLearnersHoursAtThePacksRate() {
        Program ten = new Program(
                Descriptions.of("{'workload': {'learnerHours': {'min': 60, 'max': 100}, 'credits': {'value': 2}}}"),
                Map.of("hours-a-credit", BigDecimal.valueOf(28)),
                LocalDate.of(2026, 11, 24));
        assertEquals(new BigDecimal("60"), ten.learnerHoursAtLeast());
        assertEquals(new BigDecimal("100"), ten.learnerHoursAtMost());
        assertEquals(new BigDecimal("2.142857"), ten.creditsFromHoursAtLeast());
        assertEquals(new BigDecimal("3.571429"), ten.creditsFromHoursAtMost());
        assertEquals(new BigDecimal("2"), ten.creditsAtLeast());
        assertEquals(new BigDecimal("2"), ten.creditsAtMost());
    }

    @Test
    void withoutHoursOrARateThereAreNoCreditsOfHours() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        Program silent = new Program(Descriptions.of("{}"), Map.of("hours-a-credit", BigDecimal.TEN), day);
        Program rateless = new Program(Descriptions.of("{'workload': {'learnerHours': 60}}"), Map.of(), day);
        assertNull(silent.creditsFromHoursAtLeast());
        assertNull(silent.creditsAtLeast());
        assertNull(rateless.creditsFromHoursAtLeast());
        assertNull(rateless.creditsFromHoursAtMost());
    }

    @Test
    void hoursAWeekAreTheEndsOfHoursOverTheOtherEndsOfWeeks() {
        Program program = program(
                "{'workload': {'instructionalHours': {'min': 200, 'max': 250}, 'weeks': {'min': 10, 'max': 12}}}");
        assertEquals(new BigDecimal("16.666666"), program.weeklyInstructionalHoursAtLeast());
        assertEquals(new BigDecimal("25.000000"), program.weeklyInstructionalHoursAtMost());
    }

    @Test
    void withoutHoursOrWeeksThereAreNoHoursAWeek() {
        assertNull(program("{'workload': {'weeks': 10}}").weeklyInstructionalHoursAtLeast());
        assertNull(program("{'workload': {'instructionalHours': 200}}").weeklyInstructionalHoursAtMost());
        assertNull(
                program("{'workload': {'instructionalHours': 200, 'weeks': 0}}").weeklyInstructionalHoursAtLeast());
    }
}
