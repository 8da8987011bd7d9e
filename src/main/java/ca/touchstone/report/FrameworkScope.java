package ca.touchstone.report;

import ca.touchstone.framework.Applicability;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a framework applies, as a report has it.
 *
 * @param pointers of the facts that would tell, or of the one that rules it out; none where it is certain
 * @param explanation the same in a sentence; null where it is certain
 */
record FrameworkScope(
        Applicability.Value value,
        List<String> pointers,
        @Nullable String explanation) {}
