package ca.touchstone.rules;

import ca.touchstone.program.Program;
import ca.touchstone.review.Missing;
import ca.touchstone.rules.Syntax.WrittenRule;
import java.util.List;
import java.util.Set;

/**
 * What a rule comes to on a program in Kleene's strong three-valued logic, and where that is unknown the facts that are
 * missing: those of its undecided parts, since what is decided waits for nothing. Outcomes come from Drools, which runs the
 * two approximations of the rule; a test holds both to the same. Immutable.
 */
final class Kleene {
    private final Walk walk;
    private final int patterns;
    private final Set<PartList> lists;

    /** That of a rule without mistakes. */
    Kleene(WrittenRule rule) {
        WalkCompiler compiler = new WalkCompiler();
        this.walk = compiler.compile(rule);
        this.patterns = compiler.patterns();
        this.lists = compiler.lists();
    }

    /**
     * What a rule comes to on one program.
     *
     * @param truth true, false or unknown
     * @param missing what an unknown one waits for, in the order in which it was looked at; else empty
     */
    record Value(Truth truth, List<Missing> missing) {}

    /** Whether the rule looks at members of the list. */
    boolean looksAt(PartList list) {
        return lists.contains(list);
    }

    /** What the rule comes to on that program. */
    Value of(Program program) {
        Assignment facts = new Assignment(program, patterns);
        Truth truth = walk.of(facts);
        return new Value(truth, facts.missing());
    }
}
