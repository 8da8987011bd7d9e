package ca.touchstone.program;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private static final Map<String, EvidenceLevel> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EvidenceLevel::code, Function.identity()));

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The level as it is written; a piece of evidence whose level is not stated only asserts. */
    static EvidenceLevel of(@Nullable String written) {
        return written == null ? ASSERTED : Objects.requireNonNull(BY_CODE.get(written), written);
    }

    /** As it is written in descriptions, packs and reports. */
    public String code() {
        return code;
    }
}
