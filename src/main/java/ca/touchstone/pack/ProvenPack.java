package ca.touchstone.pack;

import ca.touchstone.review.ReadyPack;
import java.util.List;

/**
 * A pack that came through every proof.
 *
 * @param ready the pack with its rules compiled
 * @param drl the text of its rules
 * @param examples the examples that it was proven with
 */
public record ProvenPack(ReadyPack ready, String drl, List<Example> examples) {
    public ProvenPack {
        examples = List.copyOf(examples);
    }
}
