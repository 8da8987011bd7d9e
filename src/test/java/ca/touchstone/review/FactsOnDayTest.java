package ca.touchstone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import ca.touchstone.framework.AgeLimit;
import ca.touchstone.program.DateOf;
import ca.touchstone.program.Descriptions;
import ca.touchstone.program.FieldPath;
import ca.touchstone.program.ProgramDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsOnDayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final AgeLimit A_YEAR = new AgeLimit("oldest-list", "funding.osap.listSnapshotDate", 12);

    private static FactsOnDay facts(String description) {
        return FactsOnDay.of(Descriptions.of(description), DAY, List.of(A_YEAR));
    }

    private static List<String> setAside(String description) {
        return facts(description).setAside().stream()
                .map(one -> reason(one.cause()) + " " + one.pointer())
                .toList();
    }

    private static String reason(SetAside.Cause cause) {
        if (cause instanceof SetAside.WrongDate wrong) {
            return wrong.reason().name();
        }
        if (cause instanceof SetAside.UnclearSize) {
            return "UNCLEAR_SIZE";
        }
        return cause instanceof SetAside.Excludes conflict ? conflict.kind().name() : "TOO_OLD";
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
        assertSame(description, FactsOnDay.of(description, DAY, List.of(A_YEAR)).description());
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

    @Test
    void aListProvesFromTheActUntilItIsTooOld() {
        String seen = "{'funding': {'osap': {'approved': true, 'listSnapshotDate': 'DATE'}}}";
        assertEquals(List.of(), setAside(on(seen, "2025-11-23")));
        List<String> tooOld = List.of("TOO_OLD /funding/osap/approved", "TOO_OLD /funding/osap/listSnapshotDate");
        assertEquals(tooOld, setAside(on(seen, "2025-11-22")));
        assertEquals(tooOld, setAside(on(seen, "2019-01-01")));
        String since =
                "{'funding': {'osap': {'approved': true, 'approvedOn': 'DATE', 'listSnapshotDate': '2027-03-01'}}}";
        assertEquals(List.of(), setAside(on(since, "2026-11-23")));
        assertEquals(
                List.of(
                        "NOT_YET_DONE /funding/osap/approved",
                        "NOT_YET_DONE /funding/osap/approvedOn",
                        "NOT_YET_SEEN /funding/osap/listSnapshotDate"),
                setAside(on(since, "2026-11-24")));
        String another = "{'funding': {'fsg': {'listed': true, 'asOf': '2019-01-01'}}}";
        assertEquals(List.of(), setAside(on(another, "")), "another date, of which this limit says nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "qualityAssurance, approvedBy, approvedUntil",
        "funding/osap, approved, approvedUntil",
        "funding/fsg, listed, listedUntil"
    })
    void whatEndedBeforeTheDayIsNoFact(String group, String act, String until) {
        String inner = group.substring(group.indexOf('/') + 1);
        String description = "{'" + inner + "': {'" + act + "': " + (act.equals("approvedBy") ? "'Senate'" : "true")
                + ", '" + until + "': 'DATE'}}";
        String whole = inner.equals(group) ? description : "{'funding': " + description + "}";
        assertEquals(List.of(), setAside(on(whole, "2026-11-23")));
        assertEquals(
                List.of("ENDED /" + group + "/" + act, "ENDED /" + group + "/" + until),
                setAside(on(whole, "2026-11-22")));
    }

    /** Statements that exclude each other, and beside each the nearest that do not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{'funding': {'studyPeriod': {'start': '2026-09-01', 'end': '2026-09-01'}}} | -",
                "{'funding': {'studyPeriod': {'start': '2026-09-01', 'end': '2026-08-31'}}} | ENDS_BEFORE_IT_BEGINS",
                "{'funding': {'studyPeriod': {'start': '2026-09-01', 'end': '2026-08-31'}}, 'workload': {'weeks': 8}}"
                        + " | ENDS_BEFORE_IT_BEGINS",
                "{'qualityAssurance': {'approvedOn': '2026-09-01', 'approvedUntil': '2026-12-01'}} | -",
                "{'funding': {'osap': {'approvedOn': '2027-09-01', 'approvedUntil': '2026-12-01'}}} | NOT_YET_DONE",
                "{'workload': {'weeks': 8}, 'funding': {'studyPeriod': {'start': '2026-09-01', 'end': '2026-10-19'}}} | -",
                "{'workload': {'weeks': 8}, 'funding': {'studyPeriod': {'start': '2026-09-01', 'end': '2026-10-18'}}}"
                        + " | PERIOD_TOO_SHORT",
                "{'workload': {'weeks': {'min': 4, 'max': 8}},"
                        + " 'funding': {'studyPeriod': {'start': '2026-09-01', 'end': '2026-10-18'}}} | -",
                "{'workload': {'weeks': {'max': 8}},"
                        + " 'funding': {'studyPeriod': {'start': '2026-09-01', 'end': '2026-09-02'}}} | -",
                // 8 weeks, 2 more and a third of 8 are 88 and two thirds days.
                "{'workload': {'weeks': 8}, 'funding': {'studyPeriod': {'start': '2026-09-01', 'end': '2026-11-27'}}} | -",
                "{'workload': {'weeks': 8}, 'funding': {'studyPeriod': {'start': '2026-09-01', 'end': '2026-11-28'}}}"
                        + " | PERIOD_TOO_LONG",
                "{'workload': {'weeks': 8, 'calendarSpanWeeksFor12': 40},"
                        + " 'funding': {'studyPeriod': {'start': '2026-09-01', 'end': '2027-08-01'}}} | -",
                "{'workload': {'weeks': {'min': 8}},"
                        + " 'funding': {'studyPeriod': {'start': '2026-09-01', 'end': '2027-08-01'}}} | -",
                "{'workload': {'weeks': 1, 'instructionalHours': 168}} | -",
                "{'workload': {'weeks': 1, 'instructionalHours': 169}} | HOURS_BEYOND_WEEKS",
                "{'workload': {'weeks': 0, 'instructionalHours': 5}} | HOURS_BEYOND_WEEKS",
                "{'workload': {'weeks': {'max': 1}, 'instructionalHours': {'min': 100, 'max': 300}}} | -",
                "{'workload': {'instructionalHours': 40, 'learnerHours': 40}} | -",
                "{'workload': {'instructionalHours': 40, 'learnerHours': 39}} | EFFORT_BELOW_INSTRUCTION",
                "{'workload': {'instructionalHours': {'min': 30, 'max': 50}, 'learnerHours': 39}} | -",
                // 2 ECTS are 40 to 60 hours: half is 20, half as much again 90.
                "{'workload': {'learnerHours': 20, 'credits': {'value': 2, 'system': 'ECTS'}}} | -",
                "{'workload': {'learnerHours': 19.9, 'credits': {'value': 2, 'system': 'ECTS'}}} | EFFORT_AGAINST_CREDITS",
                "{'workload': {'learnerHours': 90, 'credits': {'value': 2, 'system': 'EAP'}}} | -",
                "{'workload': {'learnerHours': 90.1, 'credits': {'value': 2, 'system': 'EAP'}}} | EFFORT_AGAINST_CREDITS",
                "{'workload': {'learnerHours': {'min': 50, 'max': 900}, 'credits': {'value': 2, 'system': 'ECTS'}}} | -",
                "{'workload': {'learnerHours': 900, 'credits': {'value': {'min': 2}, 'system': 'ECTS'}}} | -",
                "{'workload': {'learnerHours': 900, 'credits': {'value': 2, 'system': 'NZ credits'}}} | -",
                "{'workload': {'learnerHours': 40, 'credits': {'value': 0, 'system': 'ECTS'}}} | -",
                "{'workload': {'instructionalHours': 5, 'credits': {'value': 2, 'system': 'ECTS'}}} | -",
                "{'cost': {'tuition': 2000, 'mandatoryFees': 500, 'materials': 1000, 'total': 2500}} | -",
                "{'cost': {'tuition': 2000, 'mandatoryFees': 500, 'total': 2499}} | TOTAL_BELOW_PARTS",
                "{'cost': {'tuition': 3600, 'total': 3000}} | TOTAL_BELOW_PARTS",
                "{'cost': {'materials': 3600, 'total': 3000}} | TOTAL_BELOW_PARTS",
                "{'cost': {'mandatoryFees': 3600, 'total': 3600}} | -",
                "{'provider': {'type': 'public-college', 'publiclyAssisted': true}} | -",
                "{'provider': {'type': 'career-college', 'publiclyAssisted': false}} | -",
                "{'provider': {'type': 'public-university', 'publiclyAssisted': false}} | PUBLIC_NOT_ASSISTED"
            })
    void statementsThatExcludeEachOtherAreNoFacts(String description, String kind) {
        List<String> reasons = setAside(description.replace('\'', '"')).stream()
                .map(one -> one.substring(0, one.indexOf(' ')))
                .distinct()
                .toList();
        assertEquals(kind == null ? List.of() : List.of(kind), reasons);
    }

    @Test
    void bothSidesOfAConflictAreLeftUnsaidAndNameEachOther() {
        FactsOnDay facts = facts(("{'workload': {'weeks': 8, 'instructionalHours': 40},"
                        + " 'funding': {'studyPeriod': {'start': '2026-09-01', 'end': '2027-08-01'}}}")
                .replace('\'', '"'));
        assertEquals(
                List.of("/workload/weeks", "/funding/studyPeriod/start", "/funding/studyPeriod/end"),
                facts.setAside().stream().map(SetAside::pointer).toList());
        assertEquals(
                Set.of("/workload/instructionalHours"),
                facts.description().statements().keySet());
        for (SetAside one : facts.setAside()) {
            assertEquals(2, ((SetAside.Excludes) one.cause()).others().size());
        }
    }

    @Test
    void aPartnerThatIsTheProviderIsNobodyFromOutside() {
        FactsOnDay facts = facts(("{'provider': {'name': 'Example Motors Ltd.'}, 'issuer': {'name': 'The Board'},"
                        + " 'partners': [{'name': 'B', 'type': 'employer'},"
                        + " {'name': 'EXAMPLE MOTORS', 'type': 'employer', 'roles': ['co-design'],"
                        + " 'endorsement': {'date': '2030-01-01', 'confirmsDemand': true}}, {'name': 'Board'}]}")
                .replace('\'', '"'));
        assertEquals(
                List.of("/partners/1 provider.name", "/partners/2 issuer.name"),
                facts.setAside().stream()
                        .map(one -> one.pointer() + " " + ((SetAside.SameBody) one.cause()).field())
                        .toList());
        assertEquals(
                Set.of("/provider/name", "/issuer/name", "/partners/0/name", "/partners/0/type"),
                facts.description().statements().keySet());
        assertEquals(3, Objects.requireNonNull(facts.description().partners()).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "'describes': 'program' | - | ",
                "'describes': 'series' | - | UNCLEAR_SIZE /workload/weeks,UNCLEAR_SIZE /workload/credits/value",
                "'describes': 'series' | whole | ",
                "'describes': 'series' | each-part | ",
                "'title': 'A series' | - | "
            })
    void aSizeOfASeriesIsAFactWhenItIsKnownOfWhat(String describes, String sizesOf, String reasons) {
        String description = "{" + describes + ", 'workload': {'weeks': 8, 'credits': {'value': 3, 'system': 'ECTS'}"
                + (sizesOf == null ? "" : ", 'sizesOf': '" + sizesOf + "'") + "}}";
        assertEquals(reasons == null ? "" : reasons, String.join(",", setAside(description.replace('\'', '"'))));
    }

    @Test
    void whatIsNoFactByItsDateIsInNoConflict() {
        FactsOnDay facts = facts(("{'qualityAssurance': {'approvedBy': 'Senate', 'approvedOn': '2027-01-01',"
                        + " 'approvedUntil': '2026-12-01'}}")
                .replace('\'', '"'));
        assertEquals(
                Set.of("/qualityAssurance/approvedUntil"),
                facts.description().statements().keySet());
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
        assertNull(facts(on(both, "2030-01-01")).description().labourMarket().evidence());
        assertEquals(
                List.of("a", "b"),
                facts(on(both, "2026-01-01")).description().labourMarket().evidence());
    }
}
