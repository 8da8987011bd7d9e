package ca.touchstone.rules;

import org.drools.core.common.DefaultFactHandle;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.reteoo.LeftTuple;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/** The facts that a rule has matched so far, as Drools' constraints look at them; in no node of a network. */
final class Matched extends LeftTuple {
    private Matched(InternalFactHandle first) {
        super(first, null, false);
    }

    private Matched(InternalFactHandle fact, Matched before) {
        super(fact, before, null);
    }

    /** A fact after those before it, if there are any. */
    static Matched with(FactHandle fact, @Nullable Matched before) {
        DefaultFactHandle handle = (DefaultFactHandle) fact;
        return before == null ? new Matched(handle) : new Matched(handle, before);
    }

    @Override
    public FactHandle[] toFactHandles() {
        FactHandle[] facts = new FactHandle[getIndex() + 1];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = get(i);
        }
        return facts;
    }

    @Override
    public Object[] toObjects(boolean reverse) {
        Object[] facts = new Object[getIndex() + 1];
        for (int i = 0; i < facts.length; i++) {
            facts[reverse ? getIndex() - i : i] = getObject(i);
        }
        return facts;
    }
}
