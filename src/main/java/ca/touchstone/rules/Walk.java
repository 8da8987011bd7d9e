package ca.touchstone.rules;

import ca.touchstone.program.ProgramDescription;
import ca.touchstone.rules.Assignment.Part;
import java.util.List;

/**
 * What a part of a rule comes to, ready to be asked of one program after the other. Where it is unknown, and only there, it
 * notes what it waits for.
 */
@FunctionalInterface
interface Walk {
    /** What it comes to where patterns look at these facts. */
    Truth of(Assignment facts);

    /** The contrary. */
    default Walk not() {
        return facts -> of(facts).not();
    }

    /** Whether all of them are so. */
    static Walk all(List<Walk> walks) {
        Walk[] each = walks.toArray(Walk[]::new);
        return each.length == 1 ? each[0] : facts -> combined(each, facts, Truth.FALSE);
    }

    /** Whether any of them is so. */
    static Walk any(List<Walk> walks) {
        Walk[] each = walks.toArray(Walk[]::new);
        return each.length == 1 ? each[0] : facts -> combined(each, facts, Truth.TRUE);
    }

    /** One of {@code decisive} decides the whole, which then waits for nothing; else it waits for all that is unknown. */
    private static Truth combined(Walk[] walks, Assignment facts, Truth decisive) {
        int before = facts.missingSoFar();
        Truth whole = decisive.not();
        for (Walk walk : walks) {
            Truth here = walk.of(facts);
            if (here == decisive) {
                facts.forget(before);
                return decisive;
            }
            whole = here == Truth.UNKNOWN ? here : whole;
        }
        return whole;
    }

    /** Whether any member of the list is so, where that pattern looks at it. */
    static Walk anyOf(PartList list, int pattern, Walk walk) {
        return facts -> combined(list, pattern, walk, facts, Truth.TRUE);
    }

    /** Whether all members of the list are so, where that pattern looks at them. */
    static Walk allOf(PartList list, int pattern, Walk walk) {
        return facts -> combined(list, pattern, walk, facts, Truth.FALSE);
    }

    @SuppressWarnings("ReferenceEquality") // A member of which nothing is stated is equal to the one for any other.
    private static Truth combined(PartList list, int pattern, Walk walk, Assignment facts, Truth decisive) {
        ProgramDescription description = facts.program().description();
        int before = facts.missingSoFar();
        Truth whole = decisive.not();
        int place = 0;
        for (Object member : list.members(description)) {
            facts.assign(pattern, new Part(member, place++, member != list.unknown()));
            Truth here = walk.of(facts);
            if (here == decisive) {
                facts.forget(before);
                return decisive;
            }
            whole = here == Truth.UNKNOWN ? here : whole;
        }
        return whole;
    }
}
