package ca.touchstone.pack.proof;

import ca.touchstone.intake.Fault;
import java.util.Comparator;
import java.util.List;

/**
 * What a proof found wanting.
 *
 * @param proof which proof
 * @param fault where, what was found, what was expected, and what to do
 * @param paste lines that close the gap when pasted into {@code examples.yaml}; maybe none
 */
public record ProofFailure(Proof proof, Fault fault, List<String> paste) implements Comparable<ProofFailure> {
    private static final Comparator<ProofFailure> ORDER =
            Comparator.comparing(ProofFailure::proof).thenComparing(ProofFailure::fault);

    public ProofFailure {
        paste = List.copyOf(paste);
    }

    @Override
    public int compareTo(ProofFailure other) {
        return ORDER.compare(this, other);
    }
}
