package ca.touchstone.program;

import org.jspecify.annotations.Nullable;

/** Who awards the credential. */
public record Issuer(
        @Nullable String name,

        @OneOf({"agency", "organisation", "institution", "employer"}) @Nullable
        String type,

        @NameOf(NameOf.Kind.PLACE) @Nullable String jurisdiction,
        @Nullable Boolean established) {

    /** Whether it is named: false when the description says there is none, null when it does not say. */
    @From("issuer.name")
    public @Nullable Boolean hasName() {
        return Stated.some(name);
    }
}
