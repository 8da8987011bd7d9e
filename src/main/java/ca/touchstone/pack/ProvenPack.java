package ca.touchstone.pack;

import ca.touchstone.review.ReadyPack;
import ca.touchstone.rules.RuleFile;
import java.util.List;

/**
 * A pack whose files hold together, whose rules compile and whose examples turn out as they say.
 *
 * @param ready the pack with its rules compiled
 * @param drl the text of its rules
 * @param rules what was understood of them
 * @param examples the examples that it was proven with
 */
public record ProvenPack(ReadyPack ready, String drl, RuleFile rules, List<Example> examples) {
    public ProvenPack {
        examples = List.copyOf(examples);
    }
}
