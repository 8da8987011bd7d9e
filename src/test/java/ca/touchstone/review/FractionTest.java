package ca.touchstone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    @ParameterizedTest(name = "{0}/{1} is {2} per cent")
    @CsvSource({
        "0, 1, 0.0",
        "1, 1, 100.0",
        "1, 2, 50.0",
        "1, 3, 33.3",
        "2, 3, 66.6",
        "999, 1000, 99.9",
        "9999, 10000, 99.9",
        "1, 1000, 0.1",
        "1, 1001, 0.0",
        "2147483646, 2147483647, 99.9"
    })
    void isShownInPerCentRoundedDown(int numerator, int denominator, String percent) {
        assertEquals(percent, new Fraction(numerator, denominator).percent());
    }

    @Property
    void isShownAsTheExactShareFlooredToOneDecimal(
            @ForAll @IntRange(max = 5000) int part, @ForAll @IntRange(min = 1, max = 5000) int more) {
        int whole = Math.max(part, more);
        BigDecimal exact = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.FLOOR);
        assertEquals(exact.toPlainString(), new Fraction(part, whole).percent());
    }

    @Test
    void isKeptInLowestTerms() {
        assertEquals(new Fraction(1, 2), new Fraction(3, 6));
        assertEquals("1/2", new Fraction(3, 6).toString());
        assertEquals("0/1", new Fraction(0, 7).toString());
        assertEquals("1/1", new Fraction(7, 7).toString());
    }

    @Test
    void isAShare() {
        assertThrows(IllegalArgumentException.class, () -> new Fraction(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Fraction(0, -1));
        assertThrows(IllegalArgumentException.class, () -> new Fraction(-1, 2));
        assertEquals(
                "no share: 3/2",
                assertThrows(IllegalArgumentException.class, () -> new Fraction(3, 2))
                        .getMessage());
    }
}
