package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The shipped packs pass every proof. */
class ShippedProofsTest {
    /**
     * Changes that no program can show, by pack. Before May 2025 and from May 2027 universities ask for the three credits
     * that are enough everywhere, so that asking a university for half a credit more changes nothing.
     */
    private static final Map<String, Integer> UNSEEN = Map.of("nl/higher-education/2025", 2);

    @Test
    void everyShippedPackIsSoundWithEachSmallChangeCaught() {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        List<PackProof> proofs = Proofs.of(Shipped.packs(), done::add);

        assertEquals(
                List.of(),
                proofs.stream().flatMap(proof -> proof.gaps().stream()).toList());
        for (PackProof proof : proofs) {
            String id = proof.pack().ready().pack().id();
            // Each rule is at least left out and made to say the other side.
            int rules = proof.pack().ready().pack().rules().size();
            assertTrue(proof.mutants() >= 2 * rules, "tried only " + proof.mutants() + " on " + rules + " rules");
            assertEquals(UNSEEN.getOrDefault(id, 0), proof.mutants() - proof.killed(), id);
        }
        assertEquals(
                proofs.stream().map(proof -> proof.pack().ready().pack().id()).toList(),
                done.stream().sorted().toList());
    }
}
