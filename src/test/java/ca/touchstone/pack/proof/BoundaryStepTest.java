package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.touchstone.framework.Basis;
import ca.touchstone.framework.Limit;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Unit;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryStepTest {
    @ParameterizedTest
    @CsvSource({
        "WEEKS,   12,    0.5",
        "WEEKS,   12.0,  0.5",
        "WEEKS,   12.5,  0.1",
        "WEEKS,   12.25, 0.01",
        "CREDITS, 3,     0.5",
        "HOURS,   40,    1",
        "HOURS,   40.5,  0.1",
        "HOURS,   100,   1"
    })
    void aStepIsWhatIsFeltJustBesideTheNumber(Unit unit, BigDecimal value, BigDecimal step) {
        Limit limit = new Limit(Samples.text("Limit"), unit, Basis.CLAUSE, null, null, Map.of());
        assertEquals(step, BoundaryStep.of(limit, value));
    }
}
