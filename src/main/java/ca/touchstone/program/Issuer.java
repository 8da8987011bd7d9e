package ca.touchstone.program;

import org.jspecify.annotations.Nullable;

/** Who awards the credential. */
public record Issuer(
        @Nullable String name,

        @OneOf({"agency", "organisation", "institution", "employer"}) @Nullable
        String type,

        @Written(Notation.JURISDICTION) @Nullable String jurisdiction,
        @Nullable Boolean established) {}
