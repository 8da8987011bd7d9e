package ca.touchstone.framework;

import ca.touchstone.program.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A clause that is no criterion of the pack, and why; the other members as in {@link Clause}. */
public record NotCovered(
        String source,
        LocalizedText at,
        LocalizedText says,
        Provenance provenance,
        WhyNotCovered why,
        @Nullable LocalizedText note) {}
