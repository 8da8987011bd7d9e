package ca.touchstone.review;

import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Rule;
import ca.touchstone.program.Waiver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result for one criterion.
 *
 * @param observed the stated facts that the criterion reads
 * @param missing what is still needed; empty unless it is undetermined
 * @param parts JSON Pointers of the parts that are the evidence
 * @param rule the rule that decided, before any waiver; the first in the file where several did; null where none did
 * @param rules all the rules of the criterion, in file order; none when a person decides
 * @param limits the names of the limits that these rules compare with
 * @param waiver the waiver that applies; null unless it is waived
 */
public record Finding(
        Criterion criterion,
        Outcome outcome,
        List<Fact> observed,
        List<Missing> missing,
        List<String> parts,
        @Nullable Rule rule,
        List<Rule> rules,
        List<String> limits,
        @Nullable Waiver waiver) {
    public Finding {
        observed = List.copyOf(observed);
        missing = List.copyOf(missing);
        parts = List.copyOf(parts);
        rules = List.copyOf(rules);
        limits = List.copyOf(limits);
    }
}
