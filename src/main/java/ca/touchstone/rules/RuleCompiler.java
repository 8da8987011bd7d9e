package ca.touchstone.rules;

import ca.touchstone.review.RuleEvaluator;
import java.nio.charset.StandardCharsets;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Compiles the rules of one pack into a rule base of their own. What Drools sees is written from the tree that was
 * checked, never the author's text, and holds conditions alone: what a rule decides is read from the tree, so that no
 * consequence is compiled at all.
 */
public final class RuleCompiler {
    private RuleCompiler() {}

    /**
     * Compiles the rules of a file without mistakes. Throws {@link IllegalArgumentException} when it has mistakes, and
     * {@link IllegalStateException} when Drools refuses what the small language allows, which is our fault.
     */
    public static RuleEvaluator compile(RuleFile file) {
        if (!file.mistakes().isEmpty()) {
            throw new IllegalArgumentException("rules with mistakes are not compiled: " + file.mistakes());
        }
        return OwnClassLoader.call(() -> new DroolsEvaluator(base(file.conditions()), file));
    }

    private static KieBase base(String conditions) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(
                ResourceFactory.newByteArrayResource(conditions.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException(
                    "Drools refuses rules of the small language: " + builder.getErrors() + "\n" + conditions);
        }
        return builder.newKieBase();
    }
}
