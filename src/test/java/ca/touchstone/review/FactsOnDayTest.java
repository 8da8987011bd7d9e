package ca.touchstone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import ca.touchstone.program.DateOf;
import ca.touchstone.program.Descriptions;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.ProgramDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsOnDayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static List<String> setAside(String description) {
        return FactsOnDay.of(Descriptions.of(description), DAY).setAside().stream()
                .map(one -> one.reason() + " " + one.pointer())
                .toList();
    }

    @Test
    void everyDateOfADescriptionHasAKind() {
        Set<String> without = FieldPath.all().values().stream()
                .filter(field -> field.component().getType() == LocalDate.class)
                .filter(field -> !field.component().isAnnotationPresent(DateOf.class))
                .map(FieldPath::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), without);
    }

    @Test
    void aDescriptionWithoutDatesIsAsItWas() {
        ProgramDescription description = Descriptions.of("{\"qualityAssurance\": {\"approvedBy\": \"Senate\"}}");
        assertSame(description, FactsOnDay.of(description, DAY).description());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recognisedByAuthority': true, 'recognisedOn': 'DATE'} | /recognisedByAuthority,/recognisedOn",
                "provider': {'name': 'A', 'designatedCsfa': true, 'designatedCsfaOn': 'DATE'}}"
                        + " | /provider/designatedCsfa,/provider/designatedCsfaOn",
                "qualityAssurance': {'approvedBy': 'S', 'approvedOn': 'DATE', 'policyRef': 'P'}}"
                        + " | /qualityAssurance/approvedBy,/qualityAssurance/approvedOn",
                "partners': [{'name': 'A'}, {'name': 'B', 'endorsement': {'date': 'DATE', 'confirmsDemand': true}}]}"
                        + " | /partners/1/endorsement/date,/partners/1/endorsement/confirmsDemand",
                "labourMarket': {'needStatement': 'N', 'evidence': ['e'], 'evidenceDate': 'DATE'}, 'evidence': [{'id': 'e'}]}"
                        + " | /labourMarket/evidence,/labourMarket/evidenceDate",
                "evidence': [{'id': 'e', 'level': 'verified', 'date': 'DATE'}]}"
                        + " | /evidence/0/id,/evidence/0/level,/evidence/0/date",
                "waivers': [{'criterion': 'c', 'reason': 'r', 'date': 'DATE'}]}"
                        + " | /waivers/0/criterion,/waivers/0/reason,/waivers/0/date"
            })
    void whatIsDoneAfterTheDayIsNoFact(String rest, String pointers) {
        String description = "{'" + rest;
        assertEquals(List.of(), setAside(on(description, "2026-11-23")));
        assertEquals(
                List.of(pointers.split(",", -1)).stream()
                        .map(pointer -> "NOT_YET_DONE " + pointer)
                        .toList(),
                setAside(on(description, "2026-11-24")));
    }

    private static String on(String description, String date) {
        return description.replace('\'', '"').replace("DATE", date);
    }

    @Test
    void aListThatIsSeenAfterTheDayIsNoFact() {
        String osap = "{'funding': {'osap': {'approved': true, 'submitted': true, 'listSnapshotDate': 'DATE'}}}";
        assertEquals(List.of(), setAside(on(osap, "2026-11-23")));
        assertEquals(
                List.of("NOT_YET_SEEN /funding/osap/approved", "NOT_YET_SEEN /funding/osap/listSnapshotDate"),
                setAside(on(osap, "2099-01-01")));
        String fsg = "{'funding': {'fsg': {'listed': false, 'asOf': 'DATE'}}}";
        assertEquals(
                List.of("NOT_YET_SEEN /funding/fsg/listed", "NOT_YET_SEEN /funding/fsg/asOf"),
                setAside(on(fsg, "2026-11-24")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-23, -, false",
                "2026-11-22, -, true",
                "2001-01-01, 2000-06-01, true",
                "2001-01-01, 2001-01-01, false",
                "2001-01-01, 2025-06-01, false",
                "2001-01-01, 2030-06-01, true",
                "2099-01-01, -, false"
            })
    void aReviewThatIsOverdueIsNoneToCome(String due, String approved, boolean overdue) {
        String approvedOn = approved == null ? "" : ", 'approvedOn': '" + approved + "'";
        assertEquals(
                overdue,
                setAside(on("{'qualityAssurance': {'nextReview': 'DATE'" + approvedOn + "}}", due))
                        .contains("OVERDUE /qualityAssurance/nextReview"));
    }

    @Test
    void whatIsPlannedMayLieOnEitherSide() {
        for (String year : List.of("2001", "2099")) {
            assertEquals(
                    List.of(),
                    setAside(on("{'funding': {'studyPeriod': {'start': 'DATE', 'end': 'DATE'}}}", year + "-01-01")));
        }
    }

    @Test
    void evidenceToComeShowsNoNeed() {
        String both = "{'labourMarket': {'evidence': ['a', 'b']}, 'evidence': [{'id': 'a', 'date': '2030-01-01'},"
                + " {'id': 'b', 'date': 'DATE'}]}";
        assertNull(FactsOnDay.of(Descriptions.of(on(both, "2030-01-01")), DAY)
                .description()
                .labourMarket()
                .evidence());
        assertEquals(
                List.of("a", "b"),
                FactsOnDay.of(Descriptions.of(on(both, "2026-01-01")), DAY)
                        .description()
                        .labourMarket()
                        .evidence());
    }
}
