package ca.touchstone.framework;

import ca.touchstone.program.ProgramDescription;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * To what a framework applies. Only a stated fact that says otherwise puts a program out of scope.
 *
 * @param jurisdictions ISO 3166 codes; a country covers its subdivisions; empty for any
 * @param providerTypes kinds of provider; empty for any
 * @param providers for the rules of one institution, the words of which one stands in its name, in either case; empty
 *     for any
 */
public record Scope(List<String> jurisdictions, List<String> providerTypes, List<String> providers) {
    public Scope {
        jurisdictions = List.copyOf(jurisdictions);
        providerTypes = List.copyOf(providerTypes);
        providers = List.copyOf(providers);
    }

    /** The field whose stated value proves that the framework does not apply; null when none does. */
    public @Nullable String excludedBy(ProgramDescription description) {
        String jurisdiction = description.provider().jurisdiction();
        if (jurisdiction != null && !jurisdictions.isEmpty() && !covers(jurisdiction)) {
            return "provider.jurisdiction";
        }
        String type = description.provider().type();
        if (type != null && !providerTypes.isEmpty() && !providerTypes.contains(type)) {
            return "provider.type";
        }
        String name = description.provider().name();
        return name != null && !providers.isEmpty() && !isOneOf(name) ? "provider.name" : null;
    }

    private boolean isOneOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String words : providers) {
            if (lower.contains(words.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean covers(String jurisdiction) {
        for (String place : jurisdictions) {
            if (covers(place, jurisdiction)) {
                return true;
            }
        }
        return false;
    }

    /** A country does not say in which of its subdivisions a provider is, so it excludes none of them. */
    private static boolean covers(String place, String jurisdiction) {
        return place.equals(jurisdiction)
                || jurisdiction.startsWith(place + "-")
                || place.startsWith(jurisdiction + "-");
    }
}
