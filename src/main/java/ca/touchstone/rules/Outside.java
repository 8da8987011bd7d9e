package ca.touchstone.rules;

import org.drools.base.RuleBase;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.accessor.GlobalResolver;
import org.drools.core.base.MapGlobalResolver;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;

/** What a constraint asks for beside facts: its rule base; there are no globals and there is no clock. */
final class Outside implements ValueResolver {
    private final InternalKnowledgeBase base;
    private final GlobalResolver none = new MapGlobalResolver();

    Outside(InternalKnowledgeBase base) {
        this.base = base;
    }

    @Override
    public long getCurrentTime() {
        return 0;
    }

    @Override
    public GlobalResolver getGlobalResolver() {
        return none;
    }

    @Override
    public RuleBase getRuleBase() {
        return base;
    }
}
