package ca.touchstone.framework;

import ca.touchstone.program.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a version is in force. A date that is known only by its year or month counts from its first day, or to its last.
 *
 * @param from the first day, ISO 8601, maybe without day or month
 * @param to the last day; null when none is known
 * @param note how the dates are known; null when their source says them plainly
 */
public record InForce(
        String from, @Nullable String to, @Nullable LocalizedText note) {

    /** Whether the version is in force on that day. */
    public boolean covers(LocalDate day) {
        Optional<PartialDate> end = Optional.ofNullable(to).map(PartialDate::of);
        return !day.isBefore(firstDay())
                && end.map(e -> !day.isAfter(e.lastDay())).orElse(true);
    }

    /** The last day in force as it is written, if it lies before that day; null for one that lies ahead or is not known. */
    public @Nullable String endedBefore(LocalDate day) {
        return to != null && PartialDate.of(to).lastDay().isBefore(day) ? to : null;
    }

    /** The first day in force. */
    public LocalDate firstDay() {
        return PartialDate.of(from).firstDay();
    }
}
