package ca.touchstone.pack.proof;

import ca.touchstone.pack.ProvenPack;
import java.util.List;

/**
 * What the proofs say about one pack.
 *
 * @param pack the pack
 * @param mutants how many small changes were tried
 * @param killed how many of them failed an example
 * @param gaps the failures, by proof and place
 */
public record PackProof(ProvenPack pack, int mutants, int killed, List<ProofFailure> gaps) {
    public PackProof {
        gaps = gaps.stream().sorted().toList();
    }
}
