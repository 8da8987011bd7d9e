package ca.touchstone.rules;

import java.util.Collection;
import java.util.List;

/**
 * One thing wrong with a rule file, as a value.
 *
 * @param place where it stands
 * @param key what it is: the key of a sentence in the texts about packs
 * @param arguments what fills the sentence's placeholders, the name that was found first
 * @param known the names that could have stood there, when it is a name that is not known; else empty
 */
public record Diagnostic(Place place, String key, List<String> arguments, List<String> known) {
    public Diagnostic {
        arguments = List.copyOf(arguments);
        known = List.copyOf(known);
    }

    static Diagnostic of(Place place, String key, String... arguments) {
        return new Diagnostic(place, key, List.of(arguments), List.of());
    }

    static Diagnostic unknown(Place place, String key, String found, Collection<String> known, String... more) {
        return new Diagnostic(
                place,
                known.isEmpty() ? key + "-none" : key,
                list(found, more),
                known.stream().sorted().toList());
    }

    private static List<String> list(String first, String... more) {
        String[] all = new String[more.length + 1];
        all[0] = first;
        System.arraycopy(more, 0, all, 1, more.length);
        return List.of(all);
    }
}
