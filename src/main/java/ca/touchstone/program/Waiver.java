package ca.touchstone.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The provider's reason why a criterion that a framework asks "where possible" is not possible here. The criterion is
 * named by its id, alone or as {@code framework-id#criterion-id}.
 */
public record Waiver(
        @Nullable String criterion,
        @Nullable LocalizedText reason,
        @Nullable String by,

        @DateOf(value = DateOf.Kind.SINCE, whole = true) @Nullable
        LocalDate date) {}
