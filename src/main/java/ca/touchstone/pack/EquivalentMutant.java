package ca.touchstone.pack;

import ca.touchstone.program.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An equivalent mutant, declared by the author with the reason: no program tells it from the rule, so no example can.
 *
 * @param rule the name of the rule
 * @param was the part that would change, as DRL
 * @param becomes what would stand there instead; null when the part would be left out
 * @param why why no program can show the difference
 */
public record EquivalentMutant(
        String rule, String was, @Nullable String becomes, LocalizedText why) {}
