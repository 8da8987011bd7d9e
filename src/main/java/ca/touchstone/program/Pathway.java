package ca.touchstone.program;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the program leads. {@code stacksInto} are larger credentials that it counts toward, {@code ladderInto} longer
 * credentials that follow it, {@code transfer} agreements for credit elsewhere.
 */
public record Pathway(
        @Nullable Boolean standAlone,
        @Nullable List<String> stacksInto,
        Stack stack,
        @Nullable List<String> ladderInto,
        @Nullable List<String> transfer,
        @Nullable Boolean creditBearing,
        @Nullable BigDecimal creditValue,
        Plar plar,
        @Nullable Boolean replicatesCourse,
        @Nullable List<String> relatedCredentials) {
    public Pathway {
        stack = Stated.group(stack, Stack.class);
        plar = Stated.group(plar, Plar.class);
        stacksInto = Stated.copy(stacksInto);
        ladderInto = Stated.copy(ladderInto);
        transfer = Stated.copy(transfer);
        relatedCredentials = Stated.copy(relatedCredentials);
    }

    /** Whether a larger credential is named: false when the description says there is none, null when it is silent. */
    @From("pathway.stacksInto")
    public @Nullable Boolean stacks() {
        return Stated.any(stacksInto);
    }

    /** Whether a longer credential that follows is named; false and null as for {@link #stacks}. */
    @From("pathway.ladderInto")
    public @Nullable Boolean ladders() {
        return Stated.any(ladderInto);
    }

    /** Whether a credit transfer is named; false and null as for {@link #stacks}. */
    @From("pathway.transfer")
    public @Nullable Boolean transfers() {
        return Stated.any(transfer);
    }
}
