package ca.touchstone.engine;

import ca.touchstone.program.Program;
import ca.touchstone.review.Judge;
import ca.touchstone.review.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;

/**
 * Runs the rules of one pack. Those that join nothing are asked one after the other; the others share a session for
 * each program, with its parts as facts, where one of them may match. Sessions are used again.
 */
final class PackJudge implements Judge {
    /** A pack names the parts that are evidence: five times as many as a program can have. */
    static final int MOST_RULINGS = 10_000;

    private final InternalKnowledgeBase base;
    private final Outside outside;
    private final List<UnjoinedRule> unjoined;
    private final List<JoinedRule> joined;
    private final boolean[] wanted;
    private final LongSupplier nanoClock;
    private final Queue<StatefulKnowledgeSessionImpl> idle = new ConcurrentLinkedQueue<>();

    /**
     * A judge.
     *
     * @param base holds the joined rules
     * @param wanted for each type of fact whether the rules speak of it
     */
    PackJudge(
            InternalKnowledgeBase base,
            List<UnjoinedRule> unjoined,
            List<JoinedRule> joined,
            boolean[] wanted,
            LongSupplier nanoClock) {
        this.base = base;
        this.outside = new Outside(base);
        this.unjoined = List.copyOf(unjoined);
        this.joined = List.copyOf(joined);
        this.wanted = wanted.clone();
        this.nanoClock = nanoClock;
    }

    @Override
    public List<Ruling> judge(Program program) {
        return judge(facts(program));
    }

    /** The program and those of its parts that the rules speak of. */
    List<Object> facts(Program program) {
        return Facts.in(program, wanted);
    }

    /** As {@link #judge(Program)}, with the facts in an order of the caller's; the rulings are the same in any. */
    List<Ruling> judge(List<Object> given) {
        Facts facts = Facts.of(given);
        List<Ruling> made = new ArrayList<>();
        for (int i = 0; i < unjoined.size(); i++) {
            unjoined.get(i).judge(facts, outside, made);
            stopAtMost(made);
        }
        for (int i = 0; i < joined.size(); i++) {
            if (joined.get(i).mayMatch(facts, outside)) {
                join(given, made);
                break;
            }
        }
        return made;
    }

    private static void stopAtMost(List<Ruling> made) {
        if (made.size() >= MOST_RULINGS) {
            throw new Unfinished();
        }
    }

    private void join(List<Object> facts, List<Ruling> made) {
        StatefulKnowledgeSessionImpl session = idle.poll();
        if (session == null) {
            session = (StatefulKnowledgeSessionImpl) base.newKieSession();
        }
        boolean finished = false;
        try {
            session.setGlobal(Rulings.GLOBAL, new Rulings(new Steps(nanoClock), made));
            facts.forEach(session::insert);
            session.fireAllRules(MOST_RULINGS);
            stopAtMost(made);
            session.reset();
            finished = true;
        } finally {
            // What stopped halfway is in no state to be used again.
            if (finished) {
                idle.add(session);
            } else {
                session.dispose();
            }
        }
    }
}
