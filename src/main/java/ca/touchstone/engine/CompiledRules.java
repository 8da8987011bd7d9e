package ca.touchstone.engine;

import ca.touchstone.framework.Rule;
import ca.touchstone.review.Judge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a DRL file.
 *
 * @param rules its rules in file order
 * @param judge what applies them; null when there are faults
 * @param faults everything wrong with it
 */
public record CompiledRules(List<Rule> rules, @Nullable Judge judge, List<RuleFault> faults) {
    public CompiledRules {
        rules = List.copyOf(rules);
        faults = List.copyOf(faults);
    }
}
