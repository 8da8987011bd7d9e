package ca.touchstone.program;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldPathTest {
    private static final ProgramDescription SILENT = Descriptions.of("{}");

    @Test
    void namesAreInTheOrderOfTheRecordsAndListsStandBeforeTheFieldsOfTheirMembers() {
        List<String> names = List.copyOf(FieldPath.all().keySet());
        assertEquals(
                List.of("id", "version", "title", "description", "describes", "status.value"), names.subList(0, 6));
        int partners = names.indexOf("partners");
        assertEquals(
                List.of(
                        "partners",
                        "partners.name",
                        "partners.type",
                        "partners.roles",
                        "partners.endorsement.date",
                        "partners.endorsement.text"),
                names.subList(partners, partners + 6));
        assertEquals("waivers.date", names.get(names.size() - 1));
    }

    @Test
    void groupsAreNoFieldsButWhatTheyHoldIs() {
        Set<String> names = FieldPath.all().keySet();
        assertAll(
                Stream.of("provider", "workload", "workload.credits", "funding", "funding.osap", "partners.endorsement")
                        .map(group -> () -> assertFalse(names.contains(group), group)));
        assertAll(Stream.of(
                        "provider.jurisdiction",
                        "workload.weeks",
                        "workload.credits.value",
                        "funding.osap.listSnapshotDate",
                        "funding.studyPeriod.start",
                        "pathway.plar.accepted",
                        "pathway.stack.size",
                        "evidence.supports")
                .map(field -> () -> assertTrue(names.contains(field), field)));
    }

    @Test
    void aRangeAndATextAreOneFieldEach() {
        Set<String> names = FieldPath.all().keySet();
        assertFalse(names.contains("workload.weeks.min"));
        assertFalse(names.contains("title.en"));
    }

    @Test
    void noNameStandsForTwoFields() {
        assertEquals(
                FieldPath.all().size(),
                FieldPath.all().values().stream()
                        .map(FieldPath::name)
                        .collect(Collectors.toSet())
                        .size());
    }

    @Test
    void theNamesCannotBeChanged() {
        assertThrows(UnsupportedOperationException.class, () -> FieldPath.all().remove("id"));
    }

    @Test
    void aFieldIsFoundByItsNameAndKnowsItsComponent() {
        FieldPath path = FieldPath.of("partners.endorsement.confirmsDemand");
        assertEquals("partners.endorsement.confirmsDemand", path.name());
        assertEquals("partners.endorsement.confirmsDemand", path.toString());
        assertEquals("confirmsDemand", path.component().getName());
        assertEquals(Endorsement.class, path.component().getDeclaringRecord());
    }

    @Test
    void anUnknownNameIsRefusedWithTheName() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> FieldPath.of("workload.wekes"));
        assertEquals("a program description has no field workload.wekes", refusal.getMessage());
    }

    @Test
    void onlyFieldsBelowAListBelongToMembers() {
        assertTrue(FieldPath.of("assessments.graded").ofMembers());
        assertTrue(FieldPath.of("partners.endorsement.date").ofMembers());
        assertFalse(FieldPath.of("assessments").ofMembers());
        assertFalse(FieldPath.of("labourMarket.noc2021").ofMembers());
        assertFalse(FieldPath.of("funding.osap.approved").ofMembers());
    }

    @Test
    void aFieldOfAGroupIsObservedAtItsPointerStatedOrNot() {
        FieldPath weeks = FieldPath.of("workload.weeks");
        assertEquals(
                List.of(new StatedValue("/workload/weeks", "workload.weeks", Range.of(BigDecimal.valueOf(12)))),
                weeks.observe(Descriptions.of("{'workload': {'weeks': 12}}")));
        assertEquals(List.of(new StatedValue("/workload/weeks", "workload.weeks", null)), weeks.observe(SILENT));
        assertTrue(weeks.isStated(Descriptions.of("{'workload': {'weeks': 12}}")));
        assertFalse(weeks.isStated(SILENT));
        assertFalse(weeks.isStated(Descriptions.of("{'workload': {'instructionalHours': 12}}")));
    }

    @Test
    void aFieldTwoGroupsDeepIsObservedThere() {
        assertEquals(
                List.of(new StatedValue("/funding/osap/approved", "funding.osap.approved", false)),
                FieldPath.of("funding.osap.approved")
                        .observe(Descriptions.of("{'funding': {'osap': {'approved': false}}}")));
    }

    @Test
    void aListIsObservedAsAWholeAndAnEmptyOneIsStated() {
        FieldPath partners = FieldPath.of("partners");
        ProgramDescription none = Descriptions.of("{'partners': []}");
        assertEquals(List.of(new StatedValue("/partners", "partners", List.of())), partners.observe(none));
        assertTrue(partners.isStated(none));
        assertFalse(partners.isStated(SILENT));
    }

    @Test
    void aFieldOfMembersIsObservedOnceForEachMember() {
        ProgramDescription two =
                Descriptions.of("{'assessments': [{'graded': true}, {'type': 'test'}, {'graded': false}]}");
        FieldPath graded = FieldPath.of("assessments.graded");
        assertEquals(
                List.of(
                        new StatedValue("/assessments/0/graded", "assessments.graded", true),
                        new StatedValue("/assessments/1/graded", "assessments.graded", null),
                        new StatedValue("/assessments/2/graded", "assessments.graded", false)),
                graded.observe(two));
    }

    @Test
    void aGroupWithinMembersIsObservedWithinEachOfThem() {
        ProgramDescription description = Descriptions.of(
                "{'partners': [{'name': 'A', 'endorsement': {'confirmsDemand': true}}, {'name': 'B'}]}");
        assertEquals(
                List.of(
                        new StatedValue(
                                "/partners/0/endorsement/confirmsDemand", "partners.endorsement.confirmsDemand", true),
                        new StatedValue(
                                "/partners/1/endorsement/confirmsDemand", "partners.endorsement.confirmsDemand", null)),
                FieldPath.of("partners.endorsement.confirmsDemand").observe(description));
    }

    @Test
    void aFieldOfMembersIsObservedInOneOfThemAsInAll() {
        ProgramDescription description = Descriptions.of("{'partners': [{'type': 'employer'}, {'endorsement':"
                + " {'text': 'Yes'}}], 'assessments': [{}, {'graded': true}]}");
        for (String name : List.of("partners.type", "partners.endorsement.text", "assessments.graded")) {
            FieldPath field = FieldPath.of(name);
            assertEquals(
                    field.observe(description), List.of(field.observe(description, 0), field.observe(description, 1)));
            assertEquals(field.observe(description).get(1).pointer(), field.pointer(1));
        }
    }

    @Test
    void aFieldOfMembersOfAnUnstatedListIsObservedOnceAtTheListUnderItsName() {
        assertEquals(
                List.of(new StatedValue("/partners", "partners", null)),
                FieldPath.of("partners.endorsement.confirmsDemand").observe(SILENT));
    }

    @Test
    void aFieldOfMembersOfAnEmptyListHasNothingToObserve() {
        assertEquals(List.of(), FieldPath.of("partners.roles").observe(Descriptions.of("{'partners': []}")));
    }

    @Test
    void aFieldOfMembersIsStatedAsSoonAsTheListIs() {
        FieldPath roles = FieldPath.of("partners.roles");
        assertTrue(roles.isStated(Descriptions.of("{'partners': [{'name': 'A'}]}")));
        assertTrue(roles.isStated(Descriptions.of("{'partners': []}")));
        assertFalse(roles.isStated(SILENT));
    }

    @Test
    void aRangeWithTwoEndsOrOneOpenEndIsVague() {
        assertFalse(weeks("12").isVague());
        assertTrue(weeks("{'min': 8, 'max': 14}").isVague());
        assertTrue(weeks("{'min': 8}").isVague());
        assertFalse(weeks("{'min': 8, 'max': 8.0}").isVague());
        assertFalse(weeks("null").isVague());
        assertFalse(weeks("null").isStated());
        assertTrue(weeks("0").isStated());
    }

    @Test
    void aJurisdictionThatIsAWholeCountryIsVague() {
        assertTrue(jurisdiction("CA").isVague());
        assertFalse(jurisdiction("CA-ON").isVague());
        assertFalse(FieldPath.of("cost.currency")
                .observe(Descriptions.of("{'cost': {'currency': 'CAD'}}"))
                .get(0)
                .isVague());
    }

    private static StatedValue jurisdiction(String value) {
        return FieldPath.of("provider.jurisdiction")
                .observe(Descriptions.of("{'provider': {'jurisdiction': '" + value + "'}}"))
                .get(0);
    }

    private static StatedValue weeks(String value) {
        return FieldPath.of("workload.weeks")
                .observe(Descriptions.of("{'workload': {'weeks': " + value + "}}"))
                .get(0);
    }
}
