package ca.touchstone.framework;

import ca.touchstone.program.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that a framework sets, with the dates from which each value holds.
 *
 * @param meaning what it bounds
 * @param unit what it counts
 * @param basis whether the text gives it or we chose it
 * @param why why we chose it; null when the text gives it
 * @param ages the field of the date on which somebody looked, of which the limit says for how many months what was seen
 *     proves; null where rules compare with the limit
 * @param values each value by the date it starts, ISO 8601, maybe without day or month
 */
public record Limit(
        LocalizedText meaning,
        Unit unit,
        Basis basis,
        @Nullable LocalizedText why,
        @Nullable String ages,
        Map<String, BigDecimal> values) {

    /** A value and the date, as written, from which it holds. */
    public record Value(BigDecimal number, String since) {}

    /** The value in force on that day; empty before the first. */
    public Optional<Value> on(LocalDate day) {
        PartialDate latest = null;
        Value found = null;
        for (Map.Entry<String, BigDecimal> entry : values.entrySet()) {
            PartialDate since = PartialDate.of(entry.getKey());
            if (!since.firstDay().isAfter(day) && (latest == null || since.compareTo(latest) > 0)) {
                latest = since;
                found = new Value(entry.getValue(), entry.getKey());
            }
        }
        return Optional.ofNullable(found);
    }
}
