package ca.touchstone.engine;

import ca.touchstone.drl.RuleFile;
import ca.touchstone.review.Judge;
import java.nio.charset.StandardCharsets;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
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
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(
                ResourceFactory.newByteArrayResource(file.drl().getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException(
                    "Drools refuses rules of the small language: " + builder.getErrors() + "\n" + file.drl());
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return new SessionJudge(base, file.rules(), file.drl());
    }
}
