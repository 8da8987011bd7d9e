package ca.touchstone.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Objects;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.base.rule.constraint.Constraint;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A constraint that always holds and takes a {@link Steps step} of the session's. Drools asks the constraints of a join
 * about every pair that it considers, and only them; what the facts are asked says nothing where an index finds the
 * pairs or where nothing is compared.
 */
final class StepConstraint implements BetaConstraint<StepConstraint.Context> {
    private static final Declaration[] NONE = {};

    /** Adds it to every pattern over parts; call it before the rule joins a rule base. */
    static void addTo(RuleImpl rule) {
        addTo(rule.getLhs(), false);
    }

    private static void addTo(RuleConditionElement element, boolean firstDecides) {
        if (element instanceof Pattern pattern
                && pattern.getObjectType() instanceof ClassObjectType type
                && Facts.TYPES.indexOf(type.getClassType()) > 0
                && !(firstDecides && comparesNothing(pattern))) {
            // Before the others, which need not hold for a pair to cost something.
            pattern.addConstraint(0, new StepConstraint());
        }
        boolean negated = element instanceof GroupElement group && (group.isNot() || group.isExists());
        for (Object nested : element.getNestedElements()) {
            addTo((RuleConditionElement) nested, negated);
        }
    }

    /** Then one fact decides over all, and no other is considered. */
    private static boolean comparesNothing(Pattern pattern) {
        return pattern.getConstraints().stream()
                .noneMatch(constraint -> constraint.getType() == Constraint.ConstraintType.BETA);
    }

    @Override
    public boolean isAllowedCachedLeft(Context context, FactHandle handle) {
        return context.take();
    }

    @Override
    public boolean isAllowedCachedRight(BaseTuple tuple, Context context) {
        return context.take();
    }

    @Override
    public Context createContext() {
        return new Context();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T cloneIfInUse() {
        return (T) this;
    }

    @Override
    @SuppressWarnings("MethodDoesntCallSuperMethod")
    public Constraint clone() {
        return this;
    }

    @Override
    public Declaration[] getRequiredDeclarations() {
        return NONE;
    }

    @Override
    public void replaceDeclaration(Declaration before, Declaration after) {}

    @Override
    public ConstraintType getType() {
        return ConstraintType.BETA;
    }

    @Override
    public boolean isTemporal() {
        return false;
    }

    /** All are equal, so that rules still share their joins. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StepConstraint;
    }

    @Override
    public int hashCode() {
        return StepConstraint.class.hashCode();
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException("rule bases are not written");
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException("rule bases are not read");
    }

    /** Knows the session in which a join is made. */
    static final class Context implements ContextEntry {
        private @Nullable Steps steps;
        private @Nullable ContextEntry next;

        private boolean take() {
            Objects.requireNonNull(steps, "Drools says in which session it joins")
                    .take();
            return true;
        }

        @Override
        public void updateFromTuple(ValueResolver session, BaseTuple tuple) {
            in(session);
        }

        @Override
        public void updateFromFactHandle(ValueResolver session, FactHandle handle) {
            in(session);
        }

        private void in(ValueResolver session) {
            steps = Rulings.of(session).steps();
        }

        @Override
        public void resetTuple() {}

        @Override
        public void resetFactHandle() {}

        @Override
        public @Nullable ContextEntry getNext() {
            return next;
        }

        @Override
        public void setNext(@Nullable ContextEntry entry) {
            next = entry;
        }

        @Override
        public void writeExternal(ObjectOutput out) {
            throw new UnsupportedOperationException("sessions are not written");
        }

        @Override
        public void readExternal(ObjectInput in) {
            throw new UnsupportedOperationException("sessions are not read");
        }
    }
}
