package ca.touchstone.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who offers the program. */
public record Provider(
        @Nullable String name,

        @OneOf({
            "public-college",
            "public-university",
            "indigenous-institute",
            "career-college",
            "private-ministerial-consent",
            "private-other",
            "employer",
            "agency",
            "association",
            "consortium"
        })
        @Nullable
        String type,

        @NameOf(NameOf.Kind.PLACE) @Nullable String jurisdiction,
        @Nullable Boolean publiclyAssisted,
        @Nullable Boolean designatedCsfa,

        @DateOf(value = DateOf.Kind.SINCE, fields = "designatedCsfa") @Nullable
        LocalDate designatedCsfaOn,

        @Nullable String qaBody) {

    /** Whether an outside body assures its quality: false when the description says none, null when it is silent. */
    @From("provider.qaBody")
    public @Nullable Boolean hasQaBody() {
        return Stated.some(qaBody);
    }

    /** Whether it is named: false when the description says there is none, null when it does not say. */
    @From("provider.name")
    public @Nullable Boolean hasName() {
        return Stated.some(name);
    }
}
