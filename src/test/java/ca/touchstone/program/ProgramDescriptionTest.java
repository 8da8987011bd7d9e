package ca.touchstone.program;

import static ca.touchstone.program.EvidenceLevel.ASSERTED;
import static ca.touchstone.program.EvidenceLevel.CORROBORATED;
import static ca.touchstone.program.EvidenceLevel.DOCUMENTED;
import static ca.touchstone.program.EvidenceLevel.VERIFIED;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgramDescriptionTest {
    private static final ProgramDescription RICH = Descriptions.of("""
            {'title': {'en': 'Welding', 'fr': 'Soudage'},
             'level': 'college',
             'languages': ['en', 'fr'],
             'provider': {'name': 'Example College'},
             'partners': [{'name': 'A', 'roles': ['fund']}, {'name': 'B', 'endorsement': {'confirmsDemand': true}}],
             'labourMarket': {'noc2021': []},
             'assessments': [],
             'workload': {'weeks': {'min': 8, 'max': 10}, 'instructionalHours': 40, 'credits': {'value': {'max': 2}}}}
            """);

    @Test
    void aGroupMadeOfNullStatesNothing() {
        List<Class<? extends Record>> holders =
                List.of(ProgramDescription.class, Partner.class, Workload.class, Pathway.class, Funding.class);
        assertAll(holders.stream().flatMap(type -> {
            Record empty = Stated.group(null, type);
            return Component.of(type).stream()
                    .filter(component -> component.declared().getType().isRecord()
                            && !component.declared().getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .map(component -> () -> assertNotNull(component.read(empty), component.name()));
        }));
        assertEquals(Map.of(), Stated.group(null, ProgramDescription.class).statements());
    }

    @Test
    void statesScalarsTextsEndsOfRangesAndListsOfScalarsByPointerInTheOrderOfTheFields() {
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("/title", new LocalizedText(null, "Welding", "Soudage"));
        expected.put("/level", "college");
        expected.put("/languages", List.of("en", "fr"));
        expected.put("/provider/name", "Example College");
        expected.put("/partners/0/name", "A");
        expected.put("/partners/0/roles", List.of("fund"));
        expected.put("/partners/1/name", "B");
        expected.put("/partners/1/endorsement/confirmsDemand", true);
        expected.put("/labourMarket/noc2021", List.of());
        expected.put("/assessments", List.of());
        expected.put("/workload/weeks/min", BigDecimal.valueOf(8));
        expected.put("/workload/weeks/max", BigDecimal.valueOf(10));
        expected.put("/workload/instructionalHours", Range.of(BigDecimal.valueOf(40)));
        expected.put("/workload/credits/value/max", BigDecimal.valueOf(2));
        assertEquals(
                List.copyOf(expected.entrySet()), List.copyOf(RICH.statements().entrySet()));
    }

    @Test
    void aSilentDescriptionStatesNothing() {
        assertEquals(Map.of(), Descriptions.of("{}").statements());
    }

    @Test
    void withoutAScalarEverythingElseStands() {
        ProgramDescription without = RICH.without(Set.of("/level"));
        assertNull(without.level());
        assertEquals(RICH.title(), without.title());
        assertEquals(RICH.statements().size() - 1, without.statements().size());
    }

    @Test
    void withoutATextItIsGoneInEveryLanguage() {
        assertNull(RICH.without(Set.of("/title")).title());
    }

    @Test
    void withoutOneEndARangeKeepsTheOther() {
        assertEquals(
                new Range(null, BigDecimal.valueOf(10)),
                RICH.without(Set.of("/workload/weeks/min")).workload().weeks());
        assertEquals(
                new Range(BigDecimal.valueOf(8), null),
                RICH.without(Set.of("/workload/weeks/max")).workload().weeks());
    }

    @Test
    void withoutItsOnlyEndsARangeIsNotStated() {
        assertNull(RICH.without(Set.of("/workload/weeks")).workload().weeks());
        assertNull(RICH.without(Set.of("/workload/weeks/min", "/workload/weeks/max"))
                .workload()
                .weeks());
        assertNull(RICH.without(Set.of("/workload/credits/value/max"))
                .workload()
                .credits()
                .value());
        assertEquals(
                new Range(null, BigDecimal.valueOf(2)),
                RICH.without(Set.of("/workload/credits/value/min"))
                        .workload()
                        .credits()
                        .value());
    }

    @Test
    void withoutAListItIsNotStatedRatherThanEmpty() {
        assertNull(RICH.without(Set.of("/partners")).partners());
        assertNull(RICH.without(Set.of("/assessments")).assessments());
        assertNull(RICH.without(Set.of("/labourMarket/noc2021")).labourMarket().noc2021());
    }

    @Test
    void withoutOneMemberItStaysAsOneThatSaysNothing() {
        List<Partner> partners =
                Objects.requireNonNull(RICH.without(Set.of("/partners/1")).partners());
        assertEquals(2, partners.size());
        assertEquals("A", partners.get(0).name());
        assertNull(partners.get(1).name());
        assertNull(partners.get(1).endorsement().confirmsDemand());
    }

    @Test
    void withoutAFieldOfOneMemberTheOthersKeepTheirs() {
        List<Partner> partners =
                Objects.requireNonNull(RICH.without(Set.of("/partners/0/name")).partners());
        assertNull(partners.get(0).name());
        assertEquals(List.of("fund"), partners.get(0).roles());
        assertEquals("B", partners.get(1).name());
    }

    @Test
    void withoutAGroupEverythingInItIsUnsaidAndTheGroupStands() {
        ProgramDescription without = RICH.without(Set.of("/workload", "/partners/1/endorsement"));
        assertNull(without.workload().weeks());
        assertNull(without.workload().instructionalHours());
        assertNull(without.workload().credits().value());
        assertNull(
                Objects.requireNonNull(without.partners()).get(1).endorsement().confirmsDemand());
        assertEquals("B", without.partners().get(1).name());
    }

    @Test
    void withoutUnknownPointersItIsTheSame() {
        assertEquals(RICH, RICH.without(Set.of("/nothing", "/workload/wekes", "/partners/7", "/lev", "")));
        assertEquals(RICH, RICH.without(Set.of()));
    }

    @Property(tries = 300)
    void withholdingStatementsLeavesExactlyTheOthers(@ForAll("withheld") Tuple2<ProgramDescription, Set<String>> some) {
        Map<String, Object> left = new LinkedHashMap<>(some.get1().statements());
        left.keySet().removeAll(some.get2());
        Map<String, Object> stated = some.get1().without(some.get2()).statements();
        assertEquals(left, stated);
    }

    @Provide
    Arbitrary<Tuple2<ProgramDescription, Set<String>>> withheld() throws IOException {
        List<ProgramDescription> programs = new ArrayList<>(List.of(RICH));
        try (Stream<Path> files = Files.list(Path.of("fixtures/programs"))) {
            for (Path file : files.sorted().toList()) {
                programs.add(Descriptions.read(Files.readString(file)));
            }
        }
        return Arbitraries.of(programs)
                .flatMap(program -> Arbitraries.of(program.statements().keySet())
                        .set()
                        .map(pointers -> Tuple.of(program, pointers)));
    }

    @Test
    void whatNothingPointsAtIsOnlyAsserted() {
        assertEquals(ASSERTED, RICH.evidenceFor("/level"));
        assertEquals(ASSERTED, evidenced("[]").evidenceFor("/level"));
        assertEquals(
                ASSERTED,
                evidenced("[{'level': 'verified', 'supports': ['/level']}]").evidenceFor("/provider/name"));
    }

    @Test
    void evidenceCountsForWhatItPointsAt() {
        ProgramDescription description = evidenced("[{'level': 'documented', 'supports': ['/title', '/level']}]");
        assertEquals(DOCUMENTED, description.evidenceFor("/level"));
        assertEquals(DOCUMENTED, description.evidenceFor("/title"));
    }

    @Test
    void evidenceForSomethingCountsForAllThatItHolds() {
        ProgramDescription description =
                evidenced("[{'level': 'corroborated', 'supports': ['/workload', '/partners/1']}]");
        assertEquals(CORROBORATED, description.evidenceFor("/workload/weeks"));
        assertEquals(CORROBORATED, description.evidenceFor("/partners/1/name"));
        assertEquals(ASSERTED, description.evidenceFor("/partners/0/name"));
    }

    @Test
    void evidenceForAFieldIsNoEvidenceForOneWhoseNameOnlyBeginsAlike() {
        assertEquals(
                ASSERTED,
                evidenced("[{'level': 'verified', 'supports': ['/id']}]").evidenceFor("/identity"));
    }

    @Test
    void theBestEvidenceCountsWhereverItStands() {
        String strong = "{'level': 'verified', 'supports': ['/level']}";
        String weak = "{'level': 'documented', 'supports': ['/level']}";
        assertEquals(VERIFIED, evidenced("[" + strong + "," + weak + "]").evidenceFor("/level"));
        assertEquals(VERIFIED, evidenced("[" + weak + "," + strong + "]").evidenceFor("/level"));
    }

    @Test
    void evidenceOfNoStatedLevelOrThatPointsNowhereAddsNothing() {
        assertEquals(ASSERTED, evidenced("[{'supports': ['/level']}]").evidenceFor("/level"));
        assertEquals(ASSERTED, evidenced("[{'level': 'verified'}]").evidenceFor("/level"));
    }

    @Test
    void aListReachesTheLevelThatAllItsMembersReach() {
        assertEquals(
                DOCUMENTED,
                evidenced("[{'level': 'documented', 'supports': ['/partners/0']},"
                                + "{'level': 'verified', 'supports': ['/partners/1']}]")
                        .evidenceFor("/partners"));
        assertEquals(
                ASSERTED,
                evidenced("[{'level': 'verified', 'supports': ['/partners/1']}]")
                        .evidenceFor("/partners"));
    }

    @Test
    void aListPointedAtAsAWholeKeepsThatLevelIfItsMembersReachLess() {
        assertEquals(
                CORROBORATED,
                evidenced("[{'level': 'corroborated', 'supports': ['/partners']},"
                                + "{'level': 'verified', 'supports': ['/partners/1']}]")
                        .evidenceFor("/partners"));
    }

    private static ProgramDescription evidenced(String evidence) {
        return Descriptions.of("{'id': 'i', 'title': 'T', 'level': 'college', 'provider': {'name': 'P'},"
                + "'partners': [{'name': 'A'}, {'name': 'B', 'type': 'employer'}], 'workload': {'weeks': 8},"
                + "'evidence': " + evidence + "}");
    }

    @Test
    void evidenceLevelsAreWrittenInLowerCase() {
        assertEquals("corroborated", CORROBORATED.code());
        assertEquals(CORROBORATED, EvidenceLevel.of("corroborated"));
        assertEquals(ASSERTED, EvidenceLevel.of(null));
    }

    @Test
    void aPartStandsWhereThatVeryObjectIs() {
        ProgramDescription twins =
                Descriptions.of("{'partners': [{'name': 'A'}, {'name': 'A'}], 'assessments': [{'id': 'a'}]}");
        List<Partner> partners = Objects.requireNonNull(twins.partners());
        assertEquals(partners.get(0), partners.get(1));
        assertEquals("/partners/0", twins.pointerTo(partners.get(0)));
        assertEquals("/partners/1", twins.pointerTo(partners.get(1)));
        assertEquals(
                "/assessments/0",
                twins.pointerTo(Objects.requireNonNull(twins.assessments()).get(0)));
    }

    @Test
    void aPartOfAnotherDescriptionStandsNowhere() {
        Partner other = Objects.requireNonNull(RICH.partners()).get(0);
        assertThrows(IllegalArgumentException.class, () -> Descriptions.of(
                        "{'partners': [{'name': 'A', 'roles': ['fund']}]}")
                .pointerTo(other));
    }

    @Test
    void listsAreCopiedWhenTheDescriptionIsMade() {
        List<String> outcomes = new ArrayList<>(List.of("o1"));
        Assessment assessment = new Assessment("a", "test", null, null, null, null, outcomes, null, null, null, null);
        outcomes.add("o2");
        assertEquals(List.of("o1"), assessment.outcomes());
    }
}
