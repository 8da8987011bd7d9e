package ca.touchstone.program;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How well a stated fact is supported, weakest first. */
public enum EvidenceLevel {
    /** The provider says so. */
    ASSERTED,
    /** A document says so. */
    DOCUMENTED,
    /** A document by someone other than the provider says so. */
    CORROBORATED,
    /** Someone checked it. */
    VERIFIED;

    /** The level as it is written; a piece of evidence whose level is not stated only asserts. */
    static EvidenceLevel of(@Nullable String written) {
        return written == null ? ASSERTED : valueOf(written.toUpperCase(Locale.ROOT));
    }

    /** As it is written in descriptions, packs and reports. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
