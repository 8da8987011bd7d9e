package ca.touchstone.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InForceTest {
    @ParameterizedTest(name = "{0} to {1} covers {2}: {3}")
    @CsvSource({
        "2021-05-11, , 2021-05-10, false",
        "2021-05-11, , 2021-05-11, true",
        "2021-05-11, , 2099-01-01, true",
        "2021-05, , 2021-04-30, false",
        "2021-05, , 2021-05-01, true",
        "2021, , 2020-12-31, false",
        "2021, , 2021-01-01, true",
        "2021, 2022-08-31, 2022-08-31, true",
        "2021, 2022-08-31, 2022-09-01, false",
        "2021, 2022-08, 2022-08-31, true",
        "2021, 2022-08, 2022-09-01, false",
        "2021, 2022, 2022-12-31, true",
        "2021, 2022, 2023-01-01, false",
        "2021, 2021, 2021-06-01, true"
    })
    void coversItsFirstAndLastDay(String from, @Nullable String to, LocalDate day, boolean covered) {
        assertEquals(covered, new InForce(from, to, null).covers(day));
    }

    @Test
    void startsOnTheFirstDayThatItsDateCanMean() {
        assertEquals(LocalDate.of(2021, 5, 1), new InForce("2021-05", null, null).firstDay());
    }
}
