package ca.touchstone.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RangeTest {
    private static final BigDecimal EIGHT = BigDecimal.valueOf(8);
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    @Test
    void oneNumberIsBothEnds() {
        assertEquals(new Range(EIGHT, EIGHT), Range.of(EIGHT));
        assertTrue(Range.of(EIGHT).isExact());
    }

    @Test
    void endsOfEqualValueAreOneNumberHoweverTheyAreWritten() {
        assertTrue(new Range(EIGHT, new BigDecimal("8.00")).isExact());
    }

    @Test
    void otherRangesAreNotExact() {
        assertFalse(new Range(EIGHT, NINE).isExact());
        assertFalse(new Range(EIGHT, null).isExact());
        assertFalse(new Range(null, EIGHT).isExact());
    }

    @Test
    void aRangeStatesAnEnd() {
        assertThrows(IllegalArgumentException.class, () -> new Range(null, null));
    }

    @Test
    void theLowerEndIsNotAboveTheUpper() {
        assertThrows(IllegalArgumentException.class, () -> new Range(NINE, EIGHT));
    }
}
