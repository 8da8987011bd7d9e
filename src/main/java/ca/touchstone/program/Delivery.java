package ca.touchstone.program;

import org.jspecify.annotations.Nullable;

/** How and when the program is given. */
public record Delivery(
        @OneOf({"online", "in-person", "hybrid", "workplace"}) @Nullable
        String mode,

        @Nullable Boolean selfPaced,
        @Nullable Boolean flexibleStructure,
        @Nullable Integer intakesPerYear,
        @Nullable Boolean continuousIntake,
        @Nullable Boolean workIntegrated,
        @Nullable LocalizedText accessibility) {}
