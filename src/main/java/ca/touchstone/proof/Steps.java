package ca.touchstone.proof;

import ca.touchstone.framework.Limit;
import ca.touchstone.framework.Unit;
import java.math.BigDecimal;

/** How far a limit moves in one step: what is felt just beside it. */
final class Steps {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Steps() {}

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
