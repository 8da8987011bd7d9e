package ca.touchstone.framework;

import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.ProgramDescription;
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
 * @param scope to what it applies; null for one that is reviewed only where it is named
 * @param byDefault false for one that is reviewed only where it is named; null where there is a scope
 * @param reason why it is, from the text; null where there is a scope
 * @param restsOn what was and was not read of the text, in a sentence
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
        @Nullable Boolean byDefault,
        @Nullable LocalizedText reason,
        LocalizedText restsOn,
        Map<String, Source> sources,
        Map<String, Limit> limits,
        List<Criterion> criteria,
        List<NotCovered> notCovered) {
    private static final int OWN = 0;
    private static final int AROUND = 1;
    private static final int ELSEWHERE = 2;

    public Framework {
        criteria = List.copyOf(criteria);
        notCovered = List.copyOf(notCovered);
    }

    /** Whether it is reviewed only where it is named, since it governs no program. */
    public boolean isOnlyByName() {
        return Boolean.FALSE.equals(byDefault);
    }

    /** Whether it applies to the program that is described. */
    public Applicability applicabilityTo(ProgramDescription description) {
        return scope == null ? Applicability.CERTAIN : scope.of(description);
    }

    /** How near its place is to a provider: 0 for the provider's own, 1 for what that lies in, 2 for any other. */
    public int distanceFrom(@Nullable String provider) {
        if (provider == null) {
            return ELSEWHERE;
        }
        if (provider.equals(jurisdiction)) {
            return OWN;
        }
        return Jurisdictions.isIn(provider, jurisdiction) ? AROUND : ELSEWHERE;
    }
}
