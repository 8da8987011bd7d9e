package ca.touchstone.rules;

import ca.touchstone.framework.Rule;
import ca.touchstone.review.RuleEvaluator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Compiles the rules of one pack. What Drools sees is written from the tree that was checked, never the author's text,
 * and holds conditions alone: what a rule decides is read from the tree, so that no consequence is compiled at all.
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
        return compile(file.conditions(), file.rules(), file.evidence());
    }

    /**
     * Compiles the conditions of these rules.
     *
     * @param evidence the variables that each rule hands over, by its name
     */
    static PackEvaluator compile(String conditions, List<Rule> rules, Map<String, List<String>> evidence) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(
                ResourceFactory.newByteArrayResource(conditions.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException(
                    "Drools refuses rules of the small language: " + builder.getErrors() + "\n" + conditions);
        }
        Collection<KiePackage> packages = builder.getKnowledgePackages();
        Map<String, Rule> byName = new HashMap<>();
        rules.forEach(rule -> byName.put(rule.name(), rule));
        List<Condition> compiled = new ArrayList<>();
        for (KiePackage written : packages) {
            for (org.kie.api.definition.rule.Rule each : List.copyOf(written.getRules())) {
                RuleImpl one = (RuleImpl) each;
                Rule rule = Objects.requireNonNull(byName.get(one.getName()), one.getName());
                compiled.addAll(CompiledRule.alternatives(one, rule, evidence.getOrDefault(one.getName(), List.of())));
                // The base is what constraints are compiled against; it has no rules, so that no network is built.
                ((InternalKnowledgePackage) written).removeRule(one);
            }
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(packages);
        return new PackEvaluator(compiled, new Outside(base));
    }
}
