package ca.touchstone.program;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a learner pays, in one currency. */
public record Cost(
        @Nullable BigDecimal tuition,
        @Nullable BigDecimal mandatoryFees,
        @Nullable BigDecimal materials,
        @Nullable BigDecimal total,
        @Written(Notation.CURRENCY) @Nullable String currency) {}
