package ca.touchstone.review;

import ca.touchstone.framework.Pack;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The date on which reviews are to hold: one that was asked for, or today, which is not the same date everywhere. */
public sealed interface AsOf {

    /** The date of a review against that pack. */
    LocalDate in(Pack pack);

    /** The date that was asked for; null for today. */
    @Nullable
    LocalDate requested();

    /** On that date, whatever the pack. */
    static AsOf date(LocalDate date) {
        return new OnDate(date);
    }

    /** On the date which that moment has in the time zone of each pack. */
    static AsOf moment(Instant moment) {
        return new Today(moment);
    }

    /** A date that was asked for. */
    record OnDate(LocalDate requested) implements AsOf {
        @Override
        public LocalDate in(Pack pack) {
            return requested;
        }
    }

    /** Today, at that moment. */
    record Today(Instant moment) implements AsOf {
        @Override
        public LocalDate in(Pack pack) {
            return LocalDate.ofInstant(moment, ZoneId.of(pack.framework().zone()));
        }

        @Override
        public @Nullable LocalDate requested() {
            return null;
        }
    }
}
