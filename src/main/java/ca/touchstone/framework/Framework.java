package ca.touchstone.framework;

import ca.touchstone.program.LocalizedText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of a published framework, as {@code pack.yaml} encodes it.
 *
 * @param jurisdiction whose it is: ISO 3166 code
 * @param steward who publishes it
 * @param zone the time zone in which its dates hold
 * @param extends_ the id of the pack that it hardens, to which it states only what differs; null for none
 * @param scope to what it applies; null for any program
 * @param sources the texts it was encoded from, by id
 * @param limits the numbers it sets, by name
 * @param criteria what it asks, in report order
 * @param notCovered the clauses that are no criteria
 */
public record Framework(
        LocalizedText title,
        String jurisdiction,
        LocalizedText steward,
        Purpose purpose,
        Status status,
        InForce inForce,
        String zone,
        @Nullable String extends_,
        @Nullable Scope scope,
        Map<String, Source> sources,
        Map<String, Limit> limits,
        List<Criterion> criteria,
        List<NotCovered> notCovered) {
    public Framework {
        criteria = List.copyOf(criteria);
        notCovered = List.copyOf(notCovered);
    }
}
