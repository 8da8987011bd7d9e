package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.touchstone.program.Descriptions;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static Optional<BigDecimal> measure(String name, String program) {
        return Measures.of(name, Descriptions.of(program), Map.of(), Written.DAY);
    }

    @Test
    void aMeasureIsReadByTheNameThatRulesUse() {
        assertEquals(Optional.of(new BigDecimal("12.5")), measure("weeks", "{'workload':{'weeks':12.5}}"));
        assertEquals(Optional.of(BigDecimal.ZERO), measure("partnerCount", "{'partners':[]}"));
        assertEquals(
                Optional.of(BigDecimal.valueOf(36)),
                measure("qualityAssurance.reviewCycleMonths", "{'qualityAssurance':{'reviewCycleMonths':36}}"));
    }

    @Test
    void whatIsNotStatedHasNoMeasure() {
        assertEquals(Optional.empty(), measure("weeks", "{}"));
        assertEquals(Optional.empty(), measure("qualityAssurance.reviewCycleMonths", "{}"));
        assertEquals(Optional.empty(), measure("level.length", "{}"));
    }

    @Test
    void aNameThatIsNoneIsOurOwnError() {
        assertEquals(
                "the gate lets no rule ask for what is none: weeksAtMotsAtLeast",
                assertThrows(IllegalStateException.class, () -> measure("weeksAtMots", "{}"))
                        .getMessage());
    }
}
