package ca.touchstone.rules;

import ca.touchstone.framework.Rule;
import ca.touchstone.program.Program;
import ca.touchstone.program.ProgramDescription;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * Runs the rules of one pack in a session of Drools, a new one for each program. Matches are noted and never fired: there
 * is no consequence to run, since what a rule decides stands in the tree that was checked.
 */
final class DroolsEvaluator implements RuleEvaluator {
    private final KieBase base;
    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, List<String>> evidence;

    /**
     * An evaluator.
     *
     * @param base the compiled conditions of these rules and of no others
     * @param evidence the variables that each rule hands over, by its name
     */
    DroolsEvaluator(KieBase base, List<Rule> rules, Map<String, List<String>> evidence) {
        this.base = base;
        rules.forEach(rule -> this.rules.put(rule.name(), rule));
        this.evidence = Map.copyOf(evidence);
    }

    @Override
    public List<RuleMatch> evaluate(Program program) {
        return evaluate(facts(program));
    }

    /** The program and its parts, each of which is a fact. */
    static List<Object> facts(Program program) {
        ProgramDescription description = program.description();
        List<Object> facts = new ArrayList<>();
        facts.add(program);
        Stream.of(
                        description.partners(),
                        description.competencies(),
                        description.learningOutcomes(),
                        description.assessments())
                .filter(Objects::nonNull)
                .forEach(facts::addAll);
        return facts;
    }

    /** As {@link #evaluate(Program)}, with the facts in the caller's order; the matches are the same in any. */
    List<RuleMatch> evaluate(List<Object> facts) {
        return OwnClassLoader.call(() -> {
            List<RuleMatch> matches = new ArrayList<>();
            KieSession session = session(facts);
            try {
                session.fireAllRules(match -> {
                    matches.add(match(match));
                    return false;
                });
            } finally {
                session.dispose();
            }
            return matches;
        });
    }

    /** A session with these facts, in which nothing was evaluated yet; to be disposed of. */
    KieSession session(List<Object> facts) {
        KieSession session = base.newKieSession();
        facts.forEach(session::insert);
        return session;
    }

    /** The rules that Drools compiled. */
    KieBase base() {
        return base;
    }

    private RuleMatch match(Match match) {
        String name = match.getRule().getName();
        List<Object> parts = evidence.getOrDefault(name, List.of()).stream()
                .map(match::getDeclarationValue)
                .toList();
        return new RuleMatch(Objects.requireNonNull(rules.get(name), name), parts);
    }
}
