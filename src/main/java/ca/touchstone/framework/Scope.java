package ca.touchstone.framework;

import ca.touchstone.framework.Applicability.Value;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.program.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * To what a framework applies. Stated facts show that it does, or that it does not; what is not stated leaves that open.
 *
 * @param jurisdictions ISO 3166 codes; a country covers its subdivisions, and {@code EU} its members; empty for any
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

    /** Whether it leaves no program out. */
    public boolean leavesNothingOut() {
        return jurisdictions.isEmpty() && providerTypes.isEmpty() && providers.isEmpty();
    }

    /** Whether it speaks of the program that is described. */
    Applicability of(ProgramDescription description) {
        Provider provider = description.provider();
        List<String> open = new ArrayList<>();
        for (Part part : List.of(
                new Part("provider.jurisdiction", place(provider.jurisdiction())),
                new Part("provider.type", kind(provider.type())),
                new Part("provider.name", institution(provider.name())))) {
            switch (part.value) {
                case CERTAIN -> {}
                case POSSIBLE -> open.add(part.field);
                case IMPOSSIBLE -> {
                    return new Applicability(Value.IMPOSSIBLE, List.of(part.field));
                }
            }
        }
        return open.isEmpty() ? Applicability.CERTAIN : new Applicability(Value.POSSIBLE, open);
    }

    /** What one field says of it. */
    private record Part(String field, Value value) {}

    /** Of a country of which only some parts are meant, the part is to be told. */
    private Value place(@Nullable String stated) {
        if (stated == null || jurisdictions.isEmpty()) {
            return jurisdictions.isEmpty() ? Value.CERTAIN : Value.POSSIBLE;
        }
        Value best = Value.IMPOSSIBLE;
        for (String place : jurisdictions) {
            if (Jurisdictions.isIn(stated, place)) {
                return Value.CERTAIN;
            }
            if (Jurisdictions.isIn(place, stated)) {
                best = Value.POSSIBLE;
            }
        }
        return best;
    }

    private Value kind(@Nullable String stated) {
        return among(providerTypes.isEmpty(), stated, stated != null && providerTypes.contains(stated));
    }

    private Value institution(@Nullable String stated) {
        return among(providers.isEmpty(), stated, stated != null && isOneOf(stated));
    }

    private static Value among(boolean any, @Nullable String stated, boolean found) {
        if (any || found) {
            return Value.CERTAIN;
        }
        return stated == null ? Value.POSSIBLE : Value.IMPOSSIBLE;
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
}
