package ca.touchstone.program;

import java.util.List;
import java.util.Set;
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
            "government",
            "hospital",
            "public-service",
            "charity",
            "consortium",
            "testing-body",
            "other"
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
    private static final Set<String> EMPLOYERS = Set.of("employer", "hospital", "public-service");

    /**
     * A member of which nothing is known: one that the description names by no fact, and in rules any other of a list that
     * is not stated, or open.
     */
    public static final Partner UNKNOWN = new Partner(null, null, null, new Endorsement(null, null, null, null, null));

    public Partner {
        endorsement = Stated.group(endorsement, Endorsement.class);
        roles = Stated.copy(roles);
    }

    /**
     * Whether it employs people in the field: a hospital and a public service do, by what they are. Another body that takes
     * part as an employer is said to be one, whatever else it is; null when its type is not stated.
     */
    @From("type")
    public @Nullable Boolean employs() {
        return type == null ? null : EMPLOYERS.contains(type);
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
