package ca.touchstone.rules;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one pack may name besides the facts.
 *
 * @param pack the name of their DRL package
 * @param limits the limits of the pack; null when they could not be read, and any name is let pass
 * @param criteria the criteria of the pack; null as for the limits
 */
public record Names(
        String pack, @Nullable Set<String> limits, @Nullable Set<String> criteria) {
    public Names {
        limits = limits == null ? null : Set.copyOf(limits);
        criteria = criteria == null ? null : Set.copyOf(criteria);
    }

    /**
     * The name of the DRL package of a pack: {@code ca-on/osap/2022} is {@code ca_on.osap.v2022}. A folder with a name
     * that Java keeps for itself gets an underscore: {@code ca_on.short_.v2022}.
     */
    public static String packageOf(String id) {
        int version = id.lastIndexOf('/') + 1;
        String path = (id.substring(0, version) + "v" + id.substring(version)).replaceAll("[.-]", "_");
        return Arrays.stream(path.split("/"))
                .map(part -> SourceVersion.isKeyword(part) ? part + "_" : part)
                .collect(Collectors.joining("."));
    }
}
