package ca.touchstone.framework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A date that is known to the day, the month or only the year, as its source gives it. Immutable.
 *
 * @param written as the source gives it: {@code 2021-05-11}, {@code 2021-05} or {@code 2021}
 * @param firstDay the first day that it can mean
 * @param lastDay the last day that it can mean
 */
public record PartialDate(String written, LocalDate firstDay, LocalDate lastDay) implements Comparable<PartialDate> {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** Reads a date in ISO 8601; empty when the text is none. */
    public static Optional<PartialDate> parse(String written) {
        try {
            return switch (written.length()) {
                case YEAR -> {
                    LocalDate first = LocalDate.parse(written + "-01-01");
                    yield Optional.of(
                            new PartialDate(written, first, first.plusYears(1).minusDays(1)));
                }
                case MONTH -> {
                    YearMonth month = YearMonth.parse(written);
                    yield Optional.of(new PartialDate(written, month.atDay(1), month.atEndOfMonth()));
                }
                default -> {
                    LocalDate day = LocalDate.parse(written);
                    yield Optional.of(new PartialDate(written, day, day));
                }
            };
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Reads a date that was proven to be one; throws {@link IllegalArgumentException} otherwise. */
    static PartialDate of(String written) {
        return parse(written).orElseThrow(() -> new IllegalArgumentException("no date: " + written));
    }

    @Override
    public int compareTo(PartialDate other) {
        return firstDay.compareTo(other.firstDay);
    }
}
