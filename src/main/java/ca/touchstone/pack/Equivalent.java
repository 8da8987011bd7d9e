package ca.touchstone.pack;

import ca.touchstone.program.Text;
import org.jspecify.annotations.Nullable;

/**
 * A change of a rule that no program can feel, which an author says so that no example is asked for it.
 *
 * @param rule the name of the rule
 * @param was the part that would change, as DRL
 * @param becomes what would stand there instead; null when the part would be left out
 * @param why why no program can show the difference
 */
public record Equivalent(String rule, String was, @Nullable String becomes, Text why) {}
