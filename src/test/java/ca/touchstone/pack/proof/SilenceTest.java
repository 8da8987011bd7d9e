package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.pack.ProvenPack;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.ReadyPack;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviewer;
import ca.touchstone.review.RuleMatch;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Saying less never decides anything, never decides otherwise, and never raises the sure part of the score. */
class SilenceTest {

    @TestFactory
    List<DynamicTest> withholdingAFactNeverHelps() {
        return Shipped.packs().stream()
                .map(pack -> DynamicTest.dynamicTest(pack.ready().pack().id(), () -> {
                    MonotonicityProof withholding = withheld(pack.ready(), pack);
                    assertTrue(withholding.tried() > 500, "tried only " + withholding.tried());
                    assertEquals(List.of(), withholding.breaches());
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

    /** The fault that a rule could not have: what is only not ruled out counts as proven. */
    @Test
    void aPackThatTakesSilenceForYesIsCaught() {
        ProvenPack pack = Shipped.pack("ca-on/ecampusontario/2020");
        ReadyPack careless =
                new ReadyPack(pack.ready().pack(), program -> pack.ready().evaluator().evaluate(program).stream()
                        .map(match -> RuleMatch.certain(match.rule(), match.parts()))
                        .toList());
        List<MonotonicityProof.Breach> breaches = withheld(careless, pack).breaches();
        assertTrue(breaches.size() > 100, breaches.toString());
    }

    /** Tries the pack's examples and all fixtures. */
    private static MonotonicityProof withheld(ReadyPack ready, ProvenPack pack) {
        MonotonicityProof withholding = new MonotonicityProof(ready);
        pack.examples().forEach(example -> withholding.check(example.name(), example.program(), example.asOf()));
        Shipped.fixtures().forEach((name, fixture) -> withholding.check(name, fixture.description(), Shipped.AS_OF));
        return withholding;
    }
}
