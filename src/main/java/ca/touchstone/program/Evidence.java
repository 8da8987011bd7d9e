package ca.touchstone.program;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document that supports what the description states; {@code supports} are JSON Pointers into the description. */
public record Evidence(
        @Nullable String id,

        @OneOf({
            "letter",
            "minute",
            "policy",
            "survey",
            "labour-market-report",
            "syllabus",
            "rubric",
            "agreement",
            "other"
        })
        @Nullable
        String type,

        @OneOf({"asserted", "documented", "corroborated", "verified"}) @Nullable
        String level,

        @Nullable LocalizedText title,
        @Written(Notation.WEB_ADDRESS) @Nullable String uri,

        @DateOf(value = DateOf.Kind.SINCE, whole = true) @Nullable
        LocalDate date,

        @Written(Notation.SHA_256) @Nullable String sha256,
        @Written(Notation.POINTER) @Nullable List<String> supports,
        @Nullable String issuedBy) {
    public Evidence {
        supports = Stated.copy(supports);
    }
}
