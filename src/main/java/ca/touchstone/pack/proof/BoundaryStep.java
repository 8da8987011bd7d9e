package ca.touchstone.pack.proof;

import ca.touchstone.framework.Limit;
import ca.touchstone.framework.Unit;
import java.math.BigDecimal;

/** How far a limit moves in one step: the distance of the boundary values beside it. */
final class BoundaryStep {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private BoundaryStep() {}

    /**
     * Half a week or half a credit, one of any other unit; where the number is written finer than that, one unit of its
     * last decimal.
     */
    static BigDecimal of(Limit limit, BigDecimal value) {
        BigDecimal usual = limit.unit() == Unit.WEEKS || limit.unit() == Unit.CREDITS ? HALF : BigDecimal.ONE;
        int decimals = Math.max(0, value.stripTrailingZeros().scale());
        return usual.min(BigDecimal.ONE.movePointLeft(decimals));
    }
}
