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
    /**
     * A member of which nothing is known: one that the description names by no fact, and in rules any other of a list that
     * is not stated, or open.
     */
    public static final Competency UNKNOWN = new Competency(null, null, null, null, null, null, null);

    /** Whether a framework is named: false when the description says there is none, null when it does not say. */
    @From("framework")
    public @Nullable Boolean hasFramework() {
        return Stated.some(framework);
    }

    /** Whether a code in that framework is given; false and null as for {@link #hasFramework}. */
    @From("code")
    public @Nullable Boolean hasCode() {
        return Stated.some(code);
    }

    /** Whether it is a member that the description states, and not {@link #UNKNOWN}. */
    @SuppressWarnings("ReferenceEquality") // One of which nothing is stated is equal to it, and stated.
    public boolean stated() {
        return this != UNKNOWN;
    }
}
