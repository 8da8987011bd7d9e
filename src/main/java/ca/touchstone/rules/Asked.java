package ca.touchstone.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.base.rule.constraint.Constraint;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/** What a pattern asks of a fact, in the constraints that Drools compiled. */
final class Asked {
    /** What it asks of the fact by itself. */
    private final AlphaNodeFieldConstraint[] alone;
    /** How it compares the fact with those that were matched before. */
    private final BetaConstraint<ContextEntry>[] joining;

    /** What the pattern asks; throws {@link IllegalStateException} where it asks in a way that we do not know. */
    @SuppressWarnings("unchecked")
    Asked(Pattern pattern) {
        List<AlphaNodeFieldConstraint> ofOne = new ArrayList<>();
        List<BetaConstraint<ContextEntry>> ofSeveral = new ArrayList<>();
        for (Constraint constraint : pattern.getConstraints()) {
            if (constraint.getType() == Constraint.ConstraintType.ALPHA
                    && constraint instanceof AlphaNodeFieldConstraint one) {
                ofOne.add(one);
            } else if (constraint.getType() == Constraint.ConstraintType.BETA
                    && constraint instanceof BetaConstraint<?> several) {
                ofSeveral.add((BetaConstraint<ContextEntry>) several);
            } else {
                throw new IllegalStateException("unknown constraint " + constraint + " of " + pattern);
            }
        }
        alone = ofOne.toArray(AlphaNodeFieldConstraint[]::new);
        joining = ofSeveral.toArray(BetaConstraint[]::new);
    }

    /** Whether it holds for the fact. */
    boolean allows(FactHandle fact, @Nullable Matched before, ValueResolver resolver) {
        return allowsAlone(fact, resolver) && joins(fact, before, resolver);
    }

    /** Whether what it asks of the fact by itself holds. */
    boolean allowsAlone(FactHandle fact, ValueResolver resolver) {
        for (AlphaNodeFieldConstraint constraint : alone) {
            if (!constraint.isAllowed(fact, resolver)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the fact compares as it asks with those that were matched before. */
    boolean joins(FactHandle fact, @Nullable Matched before, ValueResolver resolver) {
        for (BetaConstraint<ContextEntry> constraint : joining) {
            ContextEntry context = constraint.createContext();
            context.updateFromTuple(resolver, before);
            if (!constraint.isAllowedCachedLeft(context, fact)) {
                return false;
            }
        }
        return true;
    }
}
