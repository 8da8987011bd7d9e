package ca.touchstone.engine;

import ca.touchstone.framework.Rule;
import ca.touchstone.review.Ruling;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Forall;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.GroupElementFactory;
import org.drools.base.rule.InvalidPatternException;
import org.drools.base.rule.LogicTransformer;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.jspecify.annotations.Nullable;

/** A rule as Drools compiled it, made into a {@link Condition} for each of its alternatives. */
final class CompiledRule {
    private final Rule rule;
    private final List<String> evidence;
    private final Ruling withoutParts;

    private CompiledRule(Rule rule, List<String> evidence) {
        this.rule = rule;
        this.evidence = evidence;
        this.withoutParts = new Ruling(rule, List.of());
    }

    /**
     * What is to be matched, each ending in a ruling for each match.
     *
     * @param compiled as Drools compiled the rule
     * @param evidence the variables that it hands over
     */
    static List<Condition> alternatives(RuleImpl compiled, Rule rule, List<String> evidence) {
        CompiledRule made = new CompiledRule(rule, evidence);
        try {
            return Arrays.stream(compiled.getTransformedLhs(LogicTransformer.getInstance(), Map.of()))
                    .map(made::alternative)
                    .toList();
        } catch (InvalidPatternException e) {
            throw new IllegalStateException("Drools cannot part the alternatives of " + rule.name(), e);
        }
    }

    private Condition alternative(GroupElement conditions) {
        Map<String, Declaration> declared = conditions.getInnerDeclarations();
        List<Declaration> parts = evidence.stream()
                .map(variable -> Objects.requireNonNull(declared.get(variable), variable))
                .toList();
        Condition decides = (run, matched) -> {
            run.add(ruling(parts, run, matched));
            return false;
        };
        return chain(conditions.getChildren(), 0, decides);
    }

    private Ruling ruling(List<Declaration> parts, Run run, @Nullable Matched matched) {
        if (parts.isEmpty()) {
            return withoutParts;
        }
        Object[] found = new Object[parts.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = parts.get(i).getValue(run.resolver(), matched);
        }
        return new Ruling(rule, List.of(found));
    }

    /**
     * These conditions, one after the other.
     *
     * @param kept how many facts that others are compared with are matched before
     * @param last what follows them
     */
    private static Condition chain(List<? extends RuleConditionElement> elements, int kept, Condition last) {
        if (elements.isEmpty()) {
            return last;
        }
        RuleConditionElement first = elements.get(0);
        List<? extends RuleConditionElement> others = elements.subList(1, elements.size());
        if (first instanceof Pattern pattern) {
            return pattern(pattern, kept, others, last);
        }
        if (first instanceof Forall forall) {
            // For each match of the first pattern the others match too: there is none for which they do not.
            GroupElement together = GroupElementFactory.newAndInstance();
            forall.getRemainingPatterns().forEach(together::addChild);
            GroupElement exception = GroupElementFactory.newNotInstance();
            exception.addChild(together);
            Condition some = chain(List.of(forall.getBasePattern(), exception), kept, Condition.FOUND);
            return new Condition.Whether(some, false, chain(others, kept, last));
        }
        GroupElement group = (GroupElement) first;
        if (group.isAnd()) {
            return chain(
                    Stream.concat(group.getChildren().stream(), others.stream()).toList(), kept, last);
        }
        if (group.isOr()) {
            throw new IllegalStateException("Drools left alternatives within " + group);
        }
        Condition some = chain(group.getChildren(), kept, Condition.FOUND);
        return new Condition.Whether(some, group.isExists(), chain(others, kept, last));
    }

    private static Condition pattern(
            Pattern pattern, int before, List<? extends RuleConditionElement> others, Condition last) {
        boolean kept = place(pattern, before);
        Condition next = chain(others, before + (kept ? 1 : 0), last);
        Asked asked = new Asked(pattern);
        if (pattern.getSource() == null) {
            int type = Facts.type(pattern);
            return type == 0
                    ? new Condition.OfProgram(asked, kept, next)
                    : new Condition.EachPart(type, asked, kept, next);
        }
        Accumulate functions = (Accumulate) pattern.getSource();
        Pattern source = only(functions.getSource());
        place(source, before);
        return new Condition.Accumulated(Facts.type(source), new Asked(source), functions, asked, kept, next);
    }

    /** The small language has functions over one pattern, which Drools may wrap. */
    private static Pattern only(RuleConditionElement source) {
        return source instanceof GroupElement group ? only(group.getChildren().get(0)) : (Pattern) source;
    }

    /** Tells Drools' declarations where to find the pattern's fact; false when there are none, so that none is kept. */
    private static boolean place(Pattern pattern, int before) {
        pattern.setTupleIndex(before);
        pattern.setObjectIndex(before);
        return !pattern.getInnerDeclarations().isEmpty();
    }
}
