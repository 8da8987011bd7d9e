package ca.touchstone.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body other than the provider that takes part, with what it does rather than a yes or no. */
public record Partner(
        @Nullable String name,

        @OneOf({
            "employer",
            "industry-association",
            "professional-body",
            "community",
            "indigenous-community",
            "institution",
            "training-provider",
            "government"
        })
        @Nullable
        String type,

        @OneOf({
            "need-identified",
            "co-design",
            "agreed-competencies",
            "attest-need",
            "assess-or-recognise",
            "endorse",
            "fund",
            "host-work-integrated-learning"
        })
        @Nullable
        List<String> roles,

        Endorsement endorsement) {
    private static final String FUND = "fund";

    /**
     * A member of which nothing is known: one that the description names by no fact, and in rules any other of a list that
     * is not stated, or open.
     */
    public static final Partner UNKNOWN = new Partner(null, null, null, new Endorsement(null, null, null, null, null));

    public Partner {
        endorsement = Stated.group(endorsement, Endorsement.class);
        roles = Stated.copy(roles);
    }

    /** Whether it does more than fund: false when it only funds or does nothing, null when its roles are not stated. */
    @From("roles")
    public @Nullable Boolean takesPart() {
        return roles == null ? null : roles.stream().anyMatch(role -> !role.equals(FUND));
    }

    /** Whether it is a member that the description states, and not {@link #UNKNOWN}. */
    @SuppressWarnings("ReferenceEquality") // One of which nothing is stated is equal to it, and stated.
    public boolean stated() {
        return this != UNKNOWN;
    }
}
