package ca.touchstone.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {
    /** Not in the order of the dates: the file's order says nothing. */
    private static final Limit LIMIT = Samples.weeks("2027-09-01", "16", "2021", "12", "2024-05", "14.5");

    @ParameterizedTest(name = "on {0}: {1} since {2}")
    @CsvSource({
        "2021-01-01, 12, 2021",
        "2024-04-30, 12, 2021",
        "2024-05-01, 14.5, 2024-05",
        "2027-08-31, 14.5, 2024-05",
        "2027-09-01, 16, 2027-09-01",
        "2099-12-31, 16, 2027-09-01"
    })
    void theValueThatBeganLastHolds(LocalDate day, BigDecimal number, String since) {
        assertEquals(Optional.of(new Limit.Value(number, since)), LIMIT.on(day));
    }

    @Test
    void beforeTheFirstDateThereIsNone() {
        assertEquals(Optional.empty(), LIMIT.on(LocalDate.of(2020, 12, 31)));
        assertEquals(Optional.empty(), Samples.weeks().on(LocalDate.of(2020, 12, 31)));
    }
}
