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
    public Partner {
        roles = Stated.copy(roles);
    }
}
