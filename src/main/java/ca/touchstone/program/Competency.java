package ca.touchstone.program;

import org.jspecify.annotations.Nullable;

/** What a learner can do, knows or brings; {@code framework} and {@code code} say where outside it is defined. */
public record Competency(
        @Nullable String id,
        @Nullable LocalizedText label,

        @OneOf({"skill", "performance", "knowledge", "attitude", "attribute"}) @Nullable
        String kind,

        @Nullable String framework,
        @Nullable String code,
        @Nullable String level,
        @Nullable Boolean inDemand) {

    /** Whether a framework is named: false when the description says there is none, null when it does not say. */
    public @Nullable Boolean hasFramework() {
        return Stated.some(framework);
    }

    /** Whether a code in that framework is given; false and null as for {@link #hasFramework}. */
    public @Nullable Boolean hasCode() {
        return Stated.some(code);
    }
}
