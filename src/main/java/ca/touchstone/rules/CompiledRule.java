package ca.touchstone.rules;

import ca.touchstone.framework.Rule;
import ca.touchstone.review.RuleMatch;
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
    private final RuleMatch withoutParts;

    private CompiledRule(Rule rule, List<String> evidence) {
        this.rule = rule;
        this.evidence = evidence;
        this.withoutParts = new RuleMatch(rule, List.of());
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
        return chain(conditions.getChildren(), Before.NOTHING, decides);
    }

    private RuleMatch ruling(List<Declaration> parts, Run run, @Nullable Matched matched) {
        if (parts.isEmpty()) {
            return withoutParts;
        }
        Object[] found = new Object[parts.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = parts.get(i).getValue(run.resolver(), matched);
        }
        return new RuleMatch(rule, List.of(found));
    }

    /**
     * What is matched before a condition.
     *
     * @param kept how many facts are that others are compared with
     * @param many whether there can be more than one match, so that the condition is held against each
     */
    private record Before(int kept, boolean many) {
        static final Before NOTHING = new Before(0, false);

        Before and(boolean isKept, boolean ofMany) {
            return new Before(isKept ? kept + 1 : kept, many || ofMany);
        }
    }

    /** These conditions, one after the other, and what follows them. */
    private static Condition chain(List<? extends RuleConditionElement> elements, Before before, Condition last) {
        if (elements.isEmpty()) {
            return last;
        }
        RuleConditionElement first = elements.get(0);
        List<? extends RuleConditionElement> others = elements.subList(1, elements.size());
        if (first instanceof Pattern pattern) {
            return pattern(pattern, before, others, last);
        }
        if (first instanceof Forall forall) {
            // For each match of the first pattern the others match too: there is none for which they do not.
            GroupElement together = GroupElementFactory.newAndInstance();
            forall.getRemainingPatterns().forEach(together::addChild);
            GroupElement exception = GroupElementFactory.newNotInstance();
            exception.addChild(together);
            Condition some = chain(List.of(forall.getBasePattern(), exception), before, Condition.FOUND);
            return new Condition.Whether(some, false, chain(others, before, last));
        }
        GroupElement group = (GroupElement) first;
        if (group.isAnd()) {
            return chain(
                    Stream.concat(group.getChildren().stream(), others.stream()).toList(), before, last);
        }
        if (group.isOr()) {
            throw new IllegalStateException("Drools left alternatives within " + group);
        }
        Condition some = chain(group.getChildren(), before, Condition.FOUND);
        return new Condition.Whether(some, group.isExists(), chain(others, before, last));
    }

    private static Condition pattern(
            Pattern pattern, Before before, List<? extends RuleConditionElement> others, Condition last) {
        boolean kept = place(pattern, before);
        Asked asked = new Asked(pattern);
        if (pattern.getSource() == null) {
            int type = Facts.type(pattern);
            Condition next = chain(others, before.and(kept, type != 0), last);
            return type == 0
                    ? new Condition.OfProgram(asked, kept, next)
                    : new Condition.EachPart(type, asked, before.many, kept, next);
        }
        Condition next = chain(others, before.and(kept, false), last);
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
    private static boolean place(Pattern pattern, Before before) {
        pattern.setTupleIndex(before.kept);
        pattern.setObjectIndex(before.kept);
        return !pattern.getInnerDeclarations().isEmpty();
    }
}
