package ca.touchstone.proof;

import ca.touchstone.intake.Fault;
import java.util.Comparator;
import java.util.List;

/**
 * What a proof found wanting.
 *
 * @param proof which proof
 * @param fault where, what is wanting, and what to do
 * @param paste lines that close the gap when pasted into {@code examples.yaml}; maybe none
 */
public record Gap(Proof proof, Fault fault, List<String> paste) implements Comparable<Gap> {
    private static final Comparator<Gap> ORDER =
            Comparator.comparing(Gap::proof).thenComparing(Gap::fault);

    public Gap {
        paste = List.copyOf(paste);
    }

    @Override
    public int compareTo(Gap other) {
        return ORDER.compare(this, other);
    }
}
