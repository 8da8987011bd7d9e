package ca.touchstone.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is awarded, on what basis, and what can be done with it. {@code metadata} lists what is embedded in it. */
public record Credential(
        @NameOf(NameOf.Kind.CREDENTIAL_TYPE)
        @OneOf({
            "microcredential",
            "badge",
            "certificate",
            "diploma",
            "degree",
            "attestation",
            "ceu-record",
            "certification",
            "licence"
        })
        @Nullable
        String type,

        @OneOf({"competency", "time", "attendance", "mixed"}) @Nullable
        String basis,

        @Nullable Boolean awardedOnCompletion,
        @Nullable Boolean awardedOnAttendance,
        @Nullable Boolean digital,

        @OneOf({"open-badges-2", "open-badges-3", "other"}) @Nullable
        String badgeStandard,

        @Written(Notation.WEB_ADDRESS) @Nullable String verificationUrl,
        @Nullable Boolean tamperEvident,
        @Nullable Boolean secure,
        @Nullable Boolean trackable,
        @Nullable Boolean portable,
        @Nullable Boolean ownedByEarner,
        @Nullable Boolean earnerCanExport,
        @Nullable Boolean transcripted,
        @Nullable Boolean onAcademicRecord,

        @OneOf({
            "issuer",
            "name",
            "competencies",
            "level",
            "outcomes",
            "assessment-instruments",
            "evidence",
            "hours",
            "endorsers",
            "validity"
        })
        @Nullable
        List<String> metadata,

        @OneOf({"public-or-employer", "earner-controlled", "none"}) @Nullable
        String evidenceVisibility,

        @Nullable Boolean revocable,
        @Nullable Boolean expires,
        @Nullable Integer oqfCategory) {
    public Credential {
        metadata = Stated.copy(metadata);
    }

    /** Whether it can be verified at an address: false when the description says none, null when it is silent. */
    @From("credential.verificationUrl")
    public @Nullable Boolean hasVerificationUrl() {
        return Stated.some(verificationUrl);
    }
}
