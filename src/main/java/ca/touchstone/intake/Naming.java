package ca.touchstone.intake;

import java.util.Locale;

/** How the names of a document's fields are written. */
public enum Naming {
    /** As in JSON: {@code learningOutcomes}. */
    CAMEL_CASE,
    /** As in packs: {@code in-force}. */
    KEBAB_CASE;

    /** The name in a document of the record component of that name. */
    String of(String component) {
        return switch (this) {
            case CAMEL_CASE -> component;
            // A field may have a name that Java keeps for itself; the component then ends in an underscore.
            case KEBAB_CASE ->
                component.replaceAll("([A-Z])", "-$1").replaceAll("_$", "").toLowerCase(Locale.ROOT);
        };
    }

    /** How the constant of a closed set is written, in every document. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
