package ca.touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.framework.Framework;
import ca.touchstone.framework.InForce;
import ca.touchstone.framework.Limit;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Scope;
import ca.touchstone.pack.Packs;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.Descriptions;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviewer;
import ca.touchstone.rules.Names;
import ca.touchstone.rules.RuleFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The digest of a pack for a day differs where something that counts on that day does, and only there. */
class PackDigestTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String OSAP = "ca-on/osap-microcredentials/2022";
    private static final String LATER = "2098-01-01";

    private static final List<ProvenPack> PACKS =
            Packs.read(Path.of("rules"), id -> true).packs();

    private static ProvenPack proven(String id) {
        return PACKS.stream()
                .filter(pack -> pack.ready().pack().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Pack pack(String id) {
        return proven(id).ready().pack();
    }

    private static List<ProgramDescription> fixtures(String part) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures", "programs"))) {
            List<ProgramDescription> found = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().contains(part))
                    .sorted()
                    .toList()) {
                found.add(Descriptions.read(Files.readString(file)));
            }
            return found;
        }
    }

    private static Pack with(Pack pack, Framework framework) {
        return new Pack(pack.id(), pack.sha256(), framework, pack.rules());
    }

    private static Pack with(Pack pack, InForce inForce, Map<String, Limit> limits) {
        Framework of = pack.framework();
        return with(pack, Samples.like(of, of.status(), inForce, of.extends_(), of.scope(), of.byDefault(), limits));
    }

    private static Map<String, Limit> withAnother(Map<String, Limit> limits, String since) {
        Map<String, Limit> found = new LinkedHashMap<>();
        limits.forEach((name, limit) -> {
            Map<String, BigDecimal> values = new LinkedHashMap<>(limit.values());
            values.put(since, new BigDecimal("7777"));
            found.put(name, new Limit(limit.meaning(), limit.unit(), limit.basis(), limit.why(), limit.ages(), values));
        });
        return found;
    }

    /** The leaves that differ. */
    private static Set<String> differing(PackDigest one, PackDigest other) {
        Set<String> differing = new TreeSet<>(one.leaves().keySet());
        differing.addAll(other.leaves().keySet());
        differing.removeIf(leaf ->
                String.valueOf(one.leaves().get(leaf)).equals(other.leaves().get(leaf)));
        return differing;
    }

    @Test
    void whatIsAddedForALaterDayChangesNoDigestOfAnEarlierOne() {
        for (ProvenPack proven : PACKS) {
            Pack pack = proven.ready().pack();
            Framework of = pack.framework();
            InForce ends = new InForce(of.inForce().from(), LATER, of.inForce().note());
            Pack later = with(pack, ends, withAnother(of.limits(), LATER));
            Pack open = with(pack, new InForce(ends.from(), null, ends.note()), of.limits());

            LocalDate day = DAY.isBefore(of.inForce().firstDay()) ? of.inForce().firstDay() : DAY;
            if (of.inForce().to() == null) {
                assertEquals(PackDigest.of(pack, day), PackDigest.of(later, day), pack.id());
                LocalDate before = LocalDate.parse("2097-12-31");
                assertEquals(PackDigest.of(open, before), PackDigest.of(later, before), pack.id());
            }
            LocalDate over = LocalDate.parse("2098-01-02");
            Set<String> expected = new TreeSet<>(Set.of("frame words"));
            of.limits().keySet().forEach(name -> expected.addAll(Set.of("limit " + name, "limit words " + name)));
            assertEquals(expected, differing(PackDigest.of(open, over), PackDigest.of(later, over)), pack.id());
        }
    }

    @Test
    void anEndIsSaidFromTheDayAfterIt() {
        Pack ended = with(
                pack(OSAP),
                new InForce("2022", "2026-06", null),
                pack(OSAP).framework().limits());
        assertEquals(
                Set.of(),
                differing(
                        PackDigest.of(ended, LocalDate.parse("2026-06-01")),
                        PackDigest.of(ended, LocalDate.parse("2026-06-30"))));
        assertEquals(
                Set.of("frame words"),
                differing(
                        PackDigest.of(ended, LocalDate.parse("2026-06-30")),
                        PackDigest.of(ended, LocalDate.parse("2026-07-01"))));
    }

    @ParameterizedTest
    @CsvSource({
        "'    Program( weeks', '// why\n   Program(  weeks', ''",
        "'weeks <', 'weeks <=', criterion short-duration",
        "'short-duration: met', 'short-duration: satisfied', criterion short-duration"
    })
    void theLayoutOfARuleIsNoPartOfIt(String from, String to, String differs) {
        ProvenPack osap = proven(OSAP);
        Pack pack = osap.ready().pack();
        assertTrue(osap.drl().contains(from), from);
        RuleFile edited = RuleFile.read(
                osap.drl().replace(from, to),
                new Names(Names.packageOf(OSAP), pack.framework().limits().keySet(), null));
        assertEquals(List.of(), edited.mistakes());
        Pack other = new Pack(pack.id(), "another", pack.framework(), edited.rules());
        assertEquals(
                differs.isEmpty() ? Set.of() : Set.of(differs),
                differing(PackDigest.of(pack, DAY), PackDigest.of(other, DAY)));
    }

    @Test
    void theOrderOfRulesIsNoPartOfIt() {
        Pack pack = pack("ca-on/ecampusontario/2020");
        List<Rule> reversed = new ArrayList<>(pack.rules());
        Collections.reverse(reversed);
        Pack other = new Pack(pack.id(), pack.sha256(), pack.framework(), reversed);
        assertEquals(PackDigest.of(pack, DAY), PackDigest.of(other, DAY));
    }

    private static Set<String> differingWhen(Pack pack, @Nullable Scope scope, @Nullable Boolean byDefault) {
        Framework of = pack.framework();
        Framework other = Samples.like(of, of.status(), of.inForce(), of.extends_(), scope, byDefault, of.limits());
        return differing(PackDigest.of(pack, DAY), PackDigest.of(with(pack, other), DAY));
    }

    @Test
    void whomItGovernsStandsInTheFrame() {
        Pack heqco = pack("ca-on/heqco-quality-markers/2021");
        Pack unesco = pack("unesco/definition/2022");
        assertEquals(Set.of(), differingWhen(heqco, heqco.framework().scope(), null));
        assertEquals(Set.of("frame"), differingWhen(heqco, new Scope(List.of("CA-ON"), List.of(), List.of()), null));
        assertEquals(Set.of("frame"), differingWhen(unesco, null, null));
    }

    @Test
    void aLimitThatChangesOnADayDiffersFromThenOn() {
        Pack pack = pack("nl/higher-education/2025");
        assertEquals(
                Set.of("limit least-credits-university", "limit words least-credits-university"),
                differing(
                        PackDigest.of(pack, LocalDate.parse("2027-04-30")),
                        PackDigest.of(pack, LocalDate.parse("2027-05-01"))));
    }

    @Test
    void whatMovesAFindingIsInALeafThatBearsOutcomes() throws IOException {
        assertChangesAreSeen(fixtures("invented-welding-complete"), 7, 50);
    }

    @Test
    @Tag("soak")
    void whatMovesAFindingOfAnyFixtureIsInALeafThatBearsOutcomes() throws IOException {
        assertChangesAreSeen(fixtures(""), 1, 500);
    }

    /** Every so many changes of each pack. */
    private static void assertChangesAreSeen(Collection<ProgramDescription> programs, int step, int least) {
        int moved = 0;
        int number = 0;
        for (ProvenPack proven : PACKS) {
            Pack pack = proven.ready().pack();
            PackDigest digest = PackDigest.of(pack, DAY);
            List<Review> reviews = reviews(proven, pack, programs);
            for (RecordChanges.Change<Framework> change : RecordChanges.of(pack.framework())) {
                if (number++ % step > 0 || change.path().matches(".*/reads/[0-9]+")) {
                    continue; // No pack names a field that there is not.
                }
                Pack changed = with(pack, change.record());
                Set<String> differing = differing(digest, PackDigest.of(changed, DAY));
                List<Review> after = reviews(proven, changed, programs);
                if (!outcomes(after).equals(outcomes(reviews))) {
                    moved++;
                    assertTrue(
                            differing.stream().anyMatch(PackDigest::bearsOutcomes),
                            () -> pack.id() + change.path() + " moves a finding; leaves: " + differing);
                }
                if (!findings(after).equals(findings(reviews))) {
                    assertNotEquals(Set.of(), differing, () -> pack.id() + change.path());
                }
            }
        }
        assertTrue(moved >= least, moved + " changes moved a finding");
    }

    private static List<Review> reviews(ProvenPack proven, Pack pack, Collection<ProgramDescription> programs) {
        Reviewer reviewer = new Reviewer(new ReadyPack(pack, proven.ready().evaluator()));
        return programs.stream().map(program -> reviewer.review(program, DAY)).toList();
    }

    private static List<Object> outcomes(List<Review> reviews) {
        return reviews.stream()
                .map(review -> Stream.concat(
                                Stream.of(review.verdict().value(), String.valueOf(review.score())),
                                review.findings().stream()
                                        .map(finding -> finding.criterion().id() + " " + finding.outcome()))
                        .map(Object::toString)
                        .collect(Collectors.joining("\n")))
                .map(Object.class::cast)
                .toList();
    }

    private static List<Object> findings(List<Review> reviews) {
        return reviews.stream().map(Review::findings).map(Object.class::cast).toList();
    }
}
