package ca.touchstone.engine;

import ca.touchstone.drl.RuleFile;
import ca.touchstone.framework.Rule;
import ca.touchstone.review.Judge;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Compiles the rules of one pack into a rule base of their own. What Drools sees is written from the tree that was
 * checked, never the author's text.
 */
public final class RuleCompiler {
    private RuleCompiler() {}

    /**
     * Compiles the rules of a file without mistakes. Throws {@link IllegalArgumentException} when it has mistakes, and
     * {@link IllegalStateException} when Drools refuses what the small language allows, which is our fault.
     */
    public static Judge compile(RuleFile file) {
        if (!file.mistakes().isEmpty()) {
            throw new IllegalArgumentException("rules with mistakes are not compiled: " + file.mistakes());
        }
        return compile(file.drl(), file.rules(), System::nanoTime);
    }

    /** Compiles DRL whose rules are these; the clock gives nanoseconds from any origin. */
    static SessionJudge compile(String drl, List<Rule> rules, LongSupplier nanoClock) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException(
                    "Drools refuses rules of the small language: " + builder.getErrors() + "\n" + drl);
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        Collection<KiePackage> packages = builder.getKnowledgePackages();
        StepConstraint.addTo(packages, SessionJudge.PARTS);
        base.addPackages(packages);
        return new SessionJudge(base, rules, drl, nanoClock);
    }
}
