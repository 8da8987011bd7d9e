package ca.touchstone.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.pack.Example;
import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Fraction;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviewer;
import ca.touchstone.review.Score;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Saying less never decides anything, never decides otherwise, and never raises the sure part of the score. */
class SilenceTest {

    @TestFactory
    List<DynamicTest> withholdingAFactNeverHelps() {
        return Shipped.packs().stream()
                .map(pack -> DynamicTest.dynamicTest(pack.ready().pack().id(), () -> {
                    Tally tally = violations(pack.ready(), pack);
                    assertTrue(tally.tried > 500, "tried only " + tally.tried);
                    assertEquals(List.of(), tally.violations);
                }))
                .toList();
    }

    @Test
    void anEmptyDescriptionIsNeverDecided() {
        ProgramDescription empty =
                Shipped.read("{}".getBytes(StandardCharsets.UTF_8), "empty").description();
        for (ProvenPack pack : Shipped.packs()) {
            Review review = new Reviewer(pack.ready()).review(empty, Shipped.AS_OF);
            assertTrue(
                    review.findings().stream()
                            .allMatch(finding -> finding.outcome().isOpen()),
                    pack.ready().pack().id());
            assertTrue(!review.questions().isEmpty(), "there is something to ask");
        }
    }

    @Test
    void aPackThatTakesSilenceForNoIsCaught() {
        ProvenPack pack = Shipped.pack("ca-on/ecampusontario/2020");
        String faulty = pack.drl().replace("    not Assessment( summative != false, outcomes == null )\n", "");
        assertTrue(!faulty.equals(pack.drl()), "there is something to plant");
        Tally tally = violations(Shipped.withRules(pack, faulty), pack);
        assertTrue(
                tally.violations.stream().anyMatch(violation -> violation.contains("summative-assessment")),
                tally.violations.toString());
    }

    private static final class Tally {
        private final List<String> violations = new ArrayList<>();
        private int tried;
    }

    /** Tries every stated fact of the pack's examples and of all fixtures, and the lists of parts as wholes. */
    private static Tally violations(ReadyPack ready, ProvenPack pack) {
        Reviewer reviewer = new Reviewer(ready);
        Tally tally = new Tally();
        for (Example example : pack.examples()) {
            check(reviewer, example.name(), example.program(), example.asOf(), tally);
        }
        Shipped.fixtures()
                .forEach((name, fixture) -> check(reviewer, name, fixture.description(), Shipped.AS_OF, tally));
        return tally;
    }

    private static void check(
            Reviewer reviewer, String name, ProgramDescription description, LocalDate asOf, Tally tally) {
        Review before = reviewer.review(description, asOf);
        for (String pointer : facts(description)) {
            tally.tried++;
            Review after = reviewer.review(description.without(Set.of(pointer)), asOf);
            for (int i = 0; i < before.findings().size(); i++) {
                Finding was = before.findings().get(i);
                Outcome is = after.findings().get(i).outcome();
                if (is != was.outcome() && (is == Outcome.MET || is == Outcome.NOT_MET)) {
                    tally.violations.add(name + " without " + pointer + ": "
                            + was.criterion().id() + " was " + was.outcome() + ", is " + is);
                }
            }
            if (compare(low(after.score()), low(before.score())) > 0) {
                tally.violations.add(name + " without " + pointer + ": low rose");
            }
        }
    }

    private static Set<String> facts(ProgramDescription description) {
        Set<String> facts = new LinkedHashSet<>();
        for (String pointer : description.statements().keySet()) {
            if (!pointer.endsWith("/id") && !pointer.startsWith("/waivers")) {
                facts.add(pointer);
                facts.add(pointer.replaceFirst("^(/[^/]+)/\\d+/.*$", "$1"));
            }
        }
        return facts;
    }

    private static @Nullable Fraction low(@Nullable Score score) {
        return score == null ? null : score.low();
    }

    private static int compare(@Nullable Fraction one, @Nullable Fraction other) {
        if (one == null || other == null) {
            return 0;
        }
        return Long.compare((long) one.numerator() * other.denominator(), (long) other.numerator() * one.denominator());
    }
}
