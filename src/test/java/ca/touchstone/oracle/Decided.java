package ca.touchstone.oracle;

import ca.touchstone.framework.Side;
import java.util.List;

/**
 * The side on which one criterion comes out, once for each match that is evidence of it. A criterion that is still open
 * has none.
 *
 * @param criterion the id of the criterion
 * @param side its side
 * @param parts the parts of the description that are the evidence, maybe none
 */
public record Decided(String criterion, Side side, List<Object> parts) {
    public Decided {
        parts = List.copyOf(parts);
    }

    /** That it is met, with the evidence. */
    static Decided met(String criterion, Object... parts) {
        return new Decided(criterion, Side.MET, List.of(parts));
    }

    /** That it is not met, with the evidence. */
    static Decided notMet(String criterion, Object... parts) {
        return new Decided(criterion, Side.NOT_MET, List.of(parts));
    }

    /** That it does not apply. */
    static Decided notApplicable(String criterion) {
        return new Decided(criterion, Side.NOT_APPLICABLE, List.of());
    }
}
