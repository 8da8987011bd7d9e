package ca.touchstone.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A rule that asks for credits made of hours needs the pack's hours a credit, though it does not name that limit. */
class HoursACreditTest {
    private static RuleFile read(String... limits) {
        return RuleFile.read("""
                package ca_zz.test.v2021;

                import ca.touchstone.program.*;
                global ca.touchstone.review.Decisions decide;

                rule "size: met"
                when
                    Program( creditsFromHours >= limit("least") )
                then
                    decide.met("size");
                end
                """, new Names("ca_zz.test.v2021", Set.of(limits), Set.of("size")));
    }

    @Test
    void theRuleUsesTheLimit() {
        RuleFile file = read("least", "hours-a-credit");
        assertEquals(List.of(), file.mistakes());
        assertEquals(List.of("least", "hours-a-credit"), file.rules().get(0).limits());
    }

    @Test
    void aPackWithoutItIsRefused() {
        List<Diagnostic> mistakes = read("least").mistakes();
        assertEquals(1, mistakes.size(), mistakes::toString);
        assertEquals(8, mistakes.get(0).place().line());
    }
}
