package ca.touchstone.program;

import org.jspecify.annotations.Nullable;

/** What a learner can do, knows or brings; {@code framework} and {@code code} say where outside it is defined. */
public record Competency(
        @Nullable String id,
        @Nullable Text label,

        @OneOf({"skill", "performance", "knowledge", "attitude", "attribute"}) @Nullable
        String kind,

        @Nullable String framework,
        @Nullable String code,
        @Nullable String level,
        @Nullable Boolean inDemand) {}
