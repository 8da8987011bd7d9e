package ca.touchstone.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.base.rule.constraint.Constraint;
import org.kie.api.runtime.rule.FactHandle;

/**
 * What a pattern asks of one fact by itself, in the constraints that Drools compiled.
 *
 * @param type the index of the facts' type in {@link Facts#TYPES}
 * @param constraints all hold for a fact that matches
 */
record Asked(int type, List<AlphaNodeFieldConstraint> constraints) {
    /** What the pattern asks; empty where it compares its fact with another or takes it from elsewhere. */
    static Optional<Asked> wholly(Pattern pattern) {
        Optional<Asked> asked = partly(pattern);
        return asked.filter(
                found -> found.constraints().size() == pattern.getConstraints().size());
    }

    /** What the pattern asks of a fact alone, maybe among other things; empty where it is about no fact of ours. */
    static Optional<Asked> partly(Pattern pattern) {
        int type = pattern.getObjectType() instanceof ClassObjectType of ? Facts.TYPES.indexOf(of.getClassType()) : -1;
        if (type < 0 || pattern.getSource() != null) {
            return Optional.empty();
        }
        List<AlphaNodeFieldConstraint> alone = new ArrayList<>();
        for (Constraint constraint : pattern.getConstraints()) {
            if (constraint.getType() == Constraint.ConstraintType.ALPHA
                    && constraint instanceof AlphaNodeFieldConstraint ofOne) {
                alone.add(ofOne);
            }
        }
        return Optional.of(new Asked(type, List.copyOf(alone)));
    }

    boolean allows(FactHandle fact, ValueResolver resolver) {
        for (int i = 0; i < constraints.size(); i++) {
            if (!constraints.get(i).isAllowed(fact, resolver)) {
                return false;
            }
        }
        return true;
    }

    boolean allowsSome(Facts facts, ValueResolver resolver) {
        List<FactHandle> candidates = facts.of(type);
        for (int i = 0; i < candidates.size(); i++) {
            if (allows(candidates.get(i), resolver)) {
                return true;
            }
        }
        return false;
    }
}
