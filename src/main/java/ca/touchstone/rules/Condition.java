package ca.touchstone.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.accessor.Accumulator;
import org.drools.core.common.DefaultFactHandle;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * One condition of a rule. It finds what matches it together with what was matched before, and asks the condition after
 * it about each; the last one decides.
 */
interface Condition {
    /** The end of a condition that asks only whether there is a match: there is. */
    Condition FOUND = (run, before) -> true;

    /**
     * Finds each match.
     *
     * @param before the facts matched so far that others are compared with; null when there is none
     * @return true when enough is found, so that nothing more is looked for
     */
    boolean match(Run run, @Nullable Matched before);

    /** What was matched, with a fact if it is kept for others to be compared with. */
    private static @Nullable Matched with(FactHandle fact, @Nullable Matched before, boolean kept) {
        return kept ? Matched.with(fact, before) : before;
    }

    /** The program, if it is as asked. It takes no step, since there is only one. */
    record OfProgram(Asked asked, boolean kept, Condition next) implements Condition {
        @Override
        public boolean match(Run run, @Nullable Matched before) {
            return asked.allows(run.program(), before, run.resolver())
                    && next.match(run, with(run.program(), before, kept));
        }
    }

    /**
     * Each part of a type that is as asked.
     *
     * @param again whether it is matched for each of other parts
     */
    record EachPart(int type, Asked asked, boolean again, boolean kept, Condition next) implements Condition {
        @Override
        public boolean match(Run run, @Nullable Matched before) {
            boolean noted = again && run.many(type);
            for (FactHandle fact : noted ? run.parts(type, asked) : run.parts(type)) {
                if ((noted || asked.allowsAlone(fact, run.resolver()))
                        && asked.joins(fact, before, run.resolver())
                        && next.match(run, with(fact, before, kept))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether there is a match, or none. */
    record Whether(Condition some, boolean wanted, Condition next) implements Condition {
        @Override
        public boolean match(Run run, @Nullable Matched before) {
            return some.match(run, before) == wanted && next.match(run, before);
        }
    }

    /** What functions make of each part of a type that is as asked, itself held against constraints. */
    record Accumulated(int type, Asked source, Accumulate functions, Asked asked, boolean kept, Condition next)
            implements Condition {
        @Override
        public boolean match(Run run, @Nullable Matched before) {
            Object result = result(run, before);
            if (result == null) {
                return false;
            }
            FactHandle made = new DefaultFactHandle(result);
            return asked.allows(made, before, run.resolver()) && next.match(run, with(made, before, kept));
        }

        /** That of one function, or an array of those of several. */
        private @Nullable Object result(Run run, @Nullable Matched before) {
            Accumulator[] accumulators = functions.getAccumulators();
            Declaration[] outer = functions.getRequiredDeclarations();
            Declaration[] inner = functions.getInnerDeclarations().values().toArray(Declaration[]::new);
            List<FactHandle> matching = new ArrayList<>();
            for (FactHandle fact : run.parts(type)) {
                if (source.allows(fact, before, run.resolver())) {
                    matching.add(fact);
                }
            }
            Object[] results = new Object[accumulators.length];
            for (int i = 0; i < results.length; i++) {
                Accumulator function = accumulators[i];
                Object context = function.init(null, function.createContext(), before, outer, run.resolver());
                for (FactHandle fact : matching) {
                    function.accumulate(null, context, before, fact, outer, inner, run.resolver());
                }
                results[i] = function.getResult(null, context, before, outer, run.resolver());
            }
            return functions.isMultiFunction() ? results : results[0];
        }
    }
}
