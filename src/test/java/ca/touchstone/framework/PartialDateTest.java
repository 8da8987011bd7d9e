package ca.touchstone.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "2021, 2021-01-01, 2021-12-31",
        "2024, 2024-01-01, 2024-12-31",
        "2021-05, 2021-05-01, 2021-05-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2021-05-11, 2021-05-11, 2021-05-11"
    })
    void reachesFromTheFirstToTheLastDayItCanMean(String written, LocalDate first, LocalDate last) {
        assertEquals(Optional.of(new PartialDate(written, first, last)), PartialDate.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "202",
                "20a1",
                "2021-5",
                "2021-13",
                "2021-1",
                "2021-02-30",
                "2021-05-11T00:00",
                "11.05.21"
            })
    void anythingElseIsNoDate(String written) {
        assertEquals(Optional.empty(), PartialDate.parse(written));
    }

    @Test
    void isOrderedByItsFirstDay() {
        PartialDate year = PartialDate.of("2021");
        assertEquals(0, year.compareTo(PartialDate.of("2021-01-01")));
        assertTrue(year.compareTo(PartialDate.of("2021-01-02")) < 0);
        assertTrue(PartialDate.of("2021-02").compareTo(year) > 0);
    }

    @Test
    void whatWasProvenToBeADateAndIsNoneIsOurOwnError() {
        assertEquals(
                "no date: soon",
                assertThrows(IllegalArgumentException.class, () -> PartialDate.of("soon"))
                        .getMessage());
    }
}
