package ca.touchstone.rules;

import ca.touchstone.framework.Rule;
import ca.touchstone.program.Program;
import ca.touchstone.review.Missing;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * Runs the rules of one pack in a session of Drools, a new one for each program. Matches are noted and never fired: there
 * is no consequence to run, since what a rule decides stands in the tree that was checked. Each rule is there twice: as
 * what is certain and as what is possible.
 */
final class DroolsEvaluator implements RuleEvaluator {
    private final KieBase base;
    private final RuleFile file;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Rule> possible = new HashMap<>();
    private final Map<String, List<String>> evidence;

    /**
     * An evaluator.
     *
     * @param base the compiled conditions of the rules of this file and of no others
     */
    DroolsEvaluator(KieBase base, RuleFile file) {
        this.base = base;
        this.file = file;
        for (Rule rule : file.rules()) {
            rules.put(Approximation.CERTAIN.name(rule.name()), rule);
            possible.put(Approximation.POSSIBLE.name(rule.name()), rule);
        }
        this.evidence = file.evidence();
    }

    @Override
    public List<RuleMatch> evaluate(Program program) {
        return evaluate(program, facts(program));
    }

    /** The program, the members of its lists, and one that stands for any other where a list leaves others open. */
    static List<Object> facts(Program program) {
        List<Object> facts = new ArrayList<>();
        facts.add(program);
        for (PartList list : PartList.ALL) {
            facts.addAll(list.members(program.description()));
        }
        return facts;
    }

    /** As {@link #evaluate(Program)}, with the facts in the caller's order; the matches are the same in any. */
    List<RuleMatch> evaluate(Program program, List<Object> facts) {
        List<RuleMatch> matches = new ArrayList<>();
        Set<Rule> open = new HashSet<>();
        OwnClassLoader.call(() -> {
            KieSession session = session(facts);
            try {
                return session.fireAllRules(match -> note(match, matches, open));
            } finally {
                session.dispose();
            }
        });
        matches.forEach(match -> open.remove(match.rule()));
        rules.values().stream()
                .filter(open::contains)
                .map(rule -> RuleMatch.possible(rule, missing(rule, program)))
                .forEach(matches::add);
        return matches;
    }

    private List<Missing> missing(Rule rule, Program program) {
        return file.truth(rule, program).missing().stream()
                .map(value -> new Missing(value.pointer(), value.field()))
                .toList();
    }

    private boolean note(Match match, List<RuleMatch> matches, Set<Rule> open) {
        String name = match.getRule().getName();
        Rule rule = possible.get(name);
        if (rule == null) {
            List<Object> parts = evidence.getOrDefault(name, List.of()).stream()
                    .map(match::getDeclarationValue)
                    .toList();
            matches.add(RuleMatch.certain(Objects.requireNonNull(rules.get(name), name), parts));
        } else {
            open.add(rule);
        }
        return false;
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
}
