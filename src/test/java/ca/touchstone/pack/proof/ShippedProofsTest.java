package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped packs pass every proof. */
class ShippedProofsTest {
    @Test
    void everyShippedPackIsSoundWithEachSmallChangeCaughtOrExcused() {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        List<PackProof> proofs = Proofs.of(Shipped.packs(), done::add);

        assertEquals(
                List.of(),
                proofs.stream().flatMap(proof -> proof.gaps().stream()).toList());
        for (PackProof proof : proofs) {
            // Each rule is at least left out and made to say the other side.
            int rules = proof.pack().ready().pack().rules().size();
            assertTrue(proof.mutants() >= 2 * rules, "tried only " + proof.mutants() + " on " + rules + " rules");
            assertEquals(proof.mutants(), proof.killed() + proof.excused());
        }
        assertEquals(
                proofs.stream().map(proof -> proof.pack().ready().pack().id()).toList(),
                done.stream().sorted().toList());
    }
}
