package ca.touchstone.engine;

import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Side;
import ca.touchstone.review.Decisions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;

/**
 * Compiles the DRL of one pack into a rule base of its own. The text is parsed once; what is compiled is the tree that
 * was looked at, never the text again.
 */
public final class RuleCompiler {
    private static final Pattern DECISION = Pattern.compile(
            "\\s*decide\\.(met|notMet|notApplicable)\\(\\s*\"([^\"]+)\"(?:\\s*,\\s*\\$\\w+)*\\s*\\)\\s*;\\s*");
    private static final String DECLARATION = "global " + Decisions.class.getName() + " decide;";
    private static final Pattern LIMIT = Pattern.compile("\\blimit\\(\\s*\"([^\"]+)\"\\s*\\)");

    private RuleCompiler() {}

    /** Parses and compiles the text, collecting every fault. */
    public static CompiledRules compile(String drl) {
        List<RuleFault> faults = new ArrayList<>();
        PackageDescr tree = parse(drl, faults);
        if (tree == null || !faults.isEmpty()) {
            return new CompiledRules(List.of(), null, faults);
        }
        globals(tree, faults);
        List<Rule> rules = new ArrayList<>();
        for (RuleDescr rule : tree.getRules()) {
            Matcher decision = DECISION.matcher(String.valueOf(rule.getConsequence()));
            if (decision.matches()) {
                rules.add(new Rule(
                        rule.getName(), rule.getLine(), decision.group(2), side(decision.group(1)), limits(rule, drl)));
            } else {
                faults.add(new RuleFault(rule.getConsequenceLine(), RuleFault.Kind.CONSEQUENCE, rule.getName()));
            }
        }
        if (!faults.isEmpty()) {
            return new CompiledRules(rules, null, faults);
        }
        InternalKnowledgeBase base = build(tree, faults);
        return new CompiledRules(rules, base == null ? null : new SessionJudge(base, rules, drl), faults);
    }

    private static @Nullable PackageDescr parse(String drl, List<RuleFault> faults) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr tree = parser.parse(false, drl);
            parser.getErrors()
                    .forEach(error -> faults.add(
                            new RuleFault(firstLine(error.getLines()), RuleFault.Kind.SYNTAX, error.getMessage())));
            return tree;
        } catch (DroolsParserException e) {
            faults.add(new RuleFault(0, RuleFault.Kind.SYNTAX, String.valueOf(e.getMessage())));
            return null;
        }
    }

    /** A session is given the one global that rules speak to, and no other. */
    private static void globals(PackageDescr tree, List<RuleFault> faults) {
        int found = 0;
        for (GlobalDescr global : tree.getGlobals()) {
            if (global.getIdentifier().equals("decide") && global.getType().equals(Decisions.class.getName())) {
                found++;
            } else {
                faults.add(new RuleFault(global.getLine(), RuleFault.Kind.GLOBAL, DECLARATION));
            }
        }
        if (found != 1) {
            faults.add(new RuleFault(1, RuleFault.Kind.GLOBAL, DECLARATION));
        }
    }

    private static @Nullable InternalKnowledgeBase build(PackageDescr tree, List<RuleFault> faults) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newDescrResource(tree), ResourceType.DESCR);
        if (builder.hasErrors()) {
            for (KnowledgeBuilderError error : builder.getErrors()) {
                faults.add(new RuleFault(firstLine(error.getLines()), RuleFault.Kind.MEANING, error.getMessage()));
            }
            return null;
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    private static int firstLine(int @Nullable [] lines) {
        return lines == null || lines.length == 0 ? 0 : Math.max(0, lines[0]);
    }

    private static Side side(String call) {
        return switch (call) {
            case "met" -> Side.MET;
            case "notMet" -> Side.NOT_MET;
            default -> Side.NOT_APPLICABLE;
        };
    }

    private static List<String> limits(RuleDescr rule, String drl) {
        Set<String> names = new LinkedHashSet<>();
        Matcher limit = LIMIT.matcher(drl.substring(
                Math.max(0, rule.getStartCharacter()), Math.min(drl.length(), rule.getEndCharacter() + 1)));
        while (limit.find()) {
            names.add(limit.group(1));
        }
        return List.copyOf(names);
    }
}
