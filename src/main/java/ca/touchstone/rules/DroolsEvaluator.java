package ca.touchstone.rules;

import ca.touchstone.framework.Rule;
import ca.touchstone.program.Program;
import ca.touchstone.review.RuleEvaluator;
import ca.touchstone.review.RuleMatch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final List<PartList> lists;
    private final List<EvaluatedRule> rules = new ArrayList<>();
    private final Map<String, EvaluatedRule> certain = new HashMap<>();
    private final Map<String, EvaluatedRule> possible = new HashMap<>();

    /**
     * A rule, compiled.
     *
     * @param place its place in the file, from 0
     * @param evidence the variables that it hands over
     */
    private record EvaluatedRule(Rule rule, int place, List<String> evidence, Kleene kleene) {}

    /**
     * An evaluator.
     *
     * @param base the compiled conditions of the rules of this file and of no others
     */
    DroolsEvaluator(KieBase base, RuleFile file) {
        this.base = base;
        List<Kleene> kleene = file.kleene();
        Map<String, List<String>> evidence = file.evidence();
        this.lists = PartList.ALL.stream()
                .filter(list -> kleene.stream().anyMatch(rule -> rule.looksAt(list)))
                .toList();
        for (Rule rule : file.rules()) {
            int place = rules.size();
            EvaluatedRule evaluated =
                    new EvaluatedRule(rule, place, evidence.getOrDefault(rule.name(), List.of()), kleene.get(place));
            rules.add(evaluated);
            certain.put(Approximation.CERTAIN.name(rule.name()), evaluated);
            possible.put(Approximation.POSSIBLE.name(rule.name()), evaluated);
        }
    }

    @Override
    public List<RuleMatch> evaluate(Program program) {
        return evaluate(program, facts(program));
    }

    /**
     * The program, the members of the lists that any rule looks at, and one that stands for any other where a list leaves
     * others open.
     */
    List<Object> facts(Program program) {
        List<Object> facts = new ArrayList<>();
        facts.add(program);
        for (PartList list : lists) {
            facts.addAll(list.members(program.description()));
        }
        return facts;
    }

    /** As {@link #evaluate(Program)}, with the facts in the caller's order; the matches are the same in any. */
    List<RuleMatch> evaluate(Program program, List<Object> facts) {
        Matches matches = new Matches();
        OwnClassLoader.call(() -> {
            KieSession session = session(facts);
            try {
                return session.fireAllRules(matches::note);
            } finally {
                session.dispose();
            }
        });
        return matches.all(program);
    }

    /** What was matched in one session. */
    private final class Matches {
        private final List<RuleMatch> found = new ArrayList<>();
        private final BitSet isCertain = new BitSet();
        private final BitSet isPossible = new BitSet();

        /** Notes a match, and has nothing run. */
        boolean note(Match match) {
            String name = match.getRule().getName();
            EvaluatedRule rule = certain.get(name);
            if (rule == null) {
                isPossible.set(Objects.requireNonNull(possible.get(name), name).place);
            } else {
                List<Object> parts =
                        rule.evidence.stream().map(match::getDeclarationValue).toList();
                found.add(RuleMatch.certain(rule.rule, parts));
                isCertain.set(rule.place);
            }
            return false;
        }

        /** The certain ones, and after them those that are only possible, in the order of the file. */
        List<RuleMatch> all(Program program) {
            isPossible.andNot(isCertain);
            for (int i = isPossible.nextSetBit(0); i >= 0; i = isPossible.nextSetBit(i + 1)) {
                EvaluatedRule open = rules.get(i);
                found.add(RuleMatch.possible(open.rule, open.kleene.of(program).missing()));
            }
            return found;
        }
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
