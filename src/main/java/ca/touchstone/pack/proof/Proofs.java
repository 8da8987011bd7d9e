package ca.touchstone.pack.proof;

import ca.touchstone.framework.Pack;
import ca.touchstone.pack.ProvenPack;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Proves packs beyond their examples. Takes some seconds a pack, and so is no part of the gate that a pack passes before
 * it is used: it shows to whoever edits a pack what the examples do not hold fast.
 */
public final class Proofs {
    private Proofs() {}

    /** Every proof of every pack, in their order; hears the id of each pack when it is done, from several threads. */
    public static List<PackProof> of(List<ProvenPack> packs, Consumer<String> done) {
        List<Pack> all = packs.stream().map(pack -> pack.ready().pack()).toList();
        return packs.parallelStream()
                .map(pack -> {
                    PackProof proof = of(pack, all);
                    done.accept(pack.ready().pack().id());
                    return proof;
                })
                .toList();
    }

    private static PackProof of(ProvenPack pack, List<Pack> all) {
        PackUnderTest subject = new PackUnderTest(pack);
        MutantProof mutants = new MutantProof(subject);
        BoundaryCoverage edges = new BoundaryCoverage(subject);
        List<ProofFailure> gaps = new ArrayList<>(OutcomeCoverage.of(subject));
        gaps.addAll(edges.gaps());
        gaps.addAll(mutants.gaps());
        gaps.addAll(new Reachability(subject).gaps());
        gaps.addAll(References.of(pack.ready().pack(), all));
        return new PackProof(pack, mutants.tried() + edges.moved(), mutants.killed() + edges.felt(), gaps);
    }
}
