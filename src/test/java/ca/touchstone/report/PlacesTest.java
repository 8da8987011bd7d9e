package ca.touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/a/0 | /a/0",
                "/a/0 /a/1 | /a/0, /a/1",
                "/a/0 /a/1 /a/2 | /a/0 to /a/2",
                "/a/8 /a/9 /a/10/b | /a/8, /a/9, /a/10/b",
                "/a/8/b /a/9/b /a/10/b | /a/8/b to /a/10/b",
                "/a/0 /a/1 /a/2 /a/4 | /a/0 to /a/2, /a/4",
                "/a/0 /a/2 /a/4 | /a/0, /a/2, /a/4",
                "/a/2 /a/1 /a/0 | /a/2, /a/1, /a/0",
                "/a/0/b/0 /a/0/b/1 /a/0/b/2 /a/1/b/3 | /a/0/b/0 to /a/0/b/2, /a/1/b/3",
                "/a/0/b/0 /a/1/b/1 /a/2/b/2 | /a/0/b/0, /a/1/b/1, /a/2/b/2",
                "/level /title /version | /level, /title, /version",
                "/a/1 /b/2 /c/3 | /a/1, /b/2, /c/3"
            })
    void threeOrMoreNeighboursAreNamedByTheFirstAndTheLast(String pointers, String said) {
        assertEquals(said, Places.list(List.of(pointers.split(" ")), "to"));
    }

    @Test
    void theSameIsSaidOnceOfAllItsPlacesInTheOrderOfTheFirst() {
        Places places = new Places("à");
        places.add("Type", "/partners/0/type");
        places.add("Weeks", "/workload/weeks");
        places.add("Type", "/partners/1/type");
        places.add("Type", "/partners/2/type");
        assertEquals(List.of("Type (/partners/0/type à /partners/2/type)", "Weeks (/workload/weeks)"), places.lines());
    }

    @Test
    void ofNoPlaceNothingIsSaid() {
        assertEquals(List.of(), new Places("to").lines());
        assertEquals("", Places.list(List.of(), "to"));
    }
}
