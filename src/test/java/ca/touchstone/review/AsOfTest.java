package ca.touchstone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.touchstone.framework.Level;
import ca.touchstone.framework.Samples;
import ca.touchstone.framework.Samples.PackSample;
import ca.touchstone.program.Descriptions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsOfTest {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    private static PackSample at(String zone) {
        return Samples.pack(Samples.criterion("a", Level.REQUIRED).byReviewer())
                .named("ca-zz/" + zone.replaceAll(".*/", "").toLowerCase(Locale.ROOT) + "/2021")
                .zoned(zone);
    }

    private static Library library(PackSample... packs) {
        return new Library(Stream.of(packs)
                .map(pack -> new ReadyPack(pack.build(), program -> List.of()))
                .toList());
    }

    private static List<LocalDate> dates(Library library, AsOf asOf) {
        Library.Selection selection = library.select(List.of(), false, asOf);
        Reviews reviews = Library.review(
                Descriptions.of("{}"), assertInstanceOf(Library.Selection.Chosen.class, selection), asOf);
        return reviews.done().stream().map(Review::asOf).toList();
    }

    @ParameterizedTest(name = "midnight of {0} is {1}")
    @CsvSource({
        "America/Toronto, 2026-12-01T05:00:00Z",
        "Australia/Sydney, 2026-11-30T13:00:00Z",
        "Pacific/Auckland, 2026-11-30T11:00:00Z"
    })
    void eachHourAroundMidnightHasTheDateOfThePacksZone(String zone, Instant midnight) {
        Library library = library(at(zone));
        for (int hour = 1; hour <= 24; hour++) {
            Instant before = midnight.minus(Duration.ofHours(hour));
            Instant after = midnight.plus(Duration.ofHours(hour)).minusMillis(1);
            assertEquals(List.of(LAST), dates(library, AsOf.moment(before)), before.toString());
            assertEquals(List.of(LAST.plusDays(1)), dates(library, AsOf.moment(after)), after.toString());
        }
        assertEquals(List.of(LAST), dates(library, AsOf.moment(midnight.minusMillis(1))));
        assertEquals(List.of(LAST.plusDays(1)), dates(library, AsOf.moment(midnight)));
    }

    @Test
    void atOneMomentEachReviewHasItsOwnDate() {
        AsOf afternoonInToronto = AsOf.moment(Instant.parse("2026-11-30T19:00:00Z"));
        assertEquals(
                List.of(LAST.plusDays(1), LAST.plusDays(1), LAST),
                dates(
                        library(at("Pacific/Auckland"), at("Australia/Sydney"), at("America/Toronto")),
                        afternoonInToronto));
        assertNull(afternoonInToronto.requested());
    }

    @Test
    void aDateThatIsAskedForIsTheDateEverywhere() {
        AsOf asked = AsOf.date(LAST);
        assertEquals(List.of(LAST, LAST), dates(library(at("Pacific/Auckland"), at("America/Toronto")), asked));
        assertEquals(LAST, asked.requested());
    }

    @Test
    void whatEndsTodayIsStillInForceWhereItIsStillToday() {
        Library library = library(
                at("Australia/Sydney").inForce("2021", "2026-11-30"),
                at("America/Toronto").inForce("2021", "2026-11-30"));
        AsOf moment = AsOf.moment(Instant.parse("2026-11-30T19:00:00Z"));
        assertEquals(List.of(LAST), dates(library, moment));
        Library.Selection.NotInForce ended = assertInstanceOf(
                Library.Selection.NotInForce.class, library.select(List.of("ca-zz/sydney/2021"), false, moment));
        assertEquals(LAST.plusDays(1), ended.date());
    }
}
