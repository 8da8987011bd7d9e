package ca.touchstone.report;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.review.Fact;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Missing;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes the findings of one review, each with all that is behind it: facts, limits, clauses and rules, whatever the
 * outcome.
 */
final class FindingNode {
    private final ReportFormatter words;
    private final Facts facts;
    private final Pack pack;
    private final PackNodes nodes;
    private final Explanation explanation;

    FindingNode(ReportFormatter words, Facts facts, Pack pack, PackNodes nodes) {
        this.words = words;
        this.facts = facts;
        this.pack = pack;
        this.nodes = nodes;
        this.explanation = new Explanation(words, facts, nodes.limitSentences());
    }

    ObjectNode of(Finding finding) {
        facts.add(finding);
        // Without facts it says nothing of the program but what is missing, as of most programs.
        return finding.observed().isEmpty() ? nodes.kept(finding.criterion().id(), finding, this::node) : node(finding);
    }

    private ObjectNode node(Finding finding) {
        PackNodes.OfCriterion always = nodes.of(finding);
        ObjectNode node = new BegunObject(always.head());
        node.put("outcome", ReportFormatter.code(finding.outcome()));
        ArrayNode observed = node.putArray("observed");
        for (Fact fact : finding.observed()) {
            observed.add(facts.node(fact));
        }
        node.set("limits", always.limits());
        ArrayNode missing = node.putArray("missing");
        for (Missing owed : finding.missing()) {
            missing.add(owed.pointer());
        }
        ArrayNode parts = node.putArray("parts");
        finding.parts().forEach(parts::add);
        node.put("explanation", explanation.of(finding));
        node.put("remedy", remedy(finding));
        node.set("clauses", always.clauses());
        Rule decided = finding.rule();
        node.put("rule", decided == null ? null : pack.place(decided));
        node.set("rules", always.rules());
        return node;
    }

    private @Nullable String remedy(Finding finding) {
        return switch (finding.outcome()) {
            case NOT_MET, WAIVED -> words.in(finding.criterion().remedy());
            case MET, NOT_APPLICABLE, UNDETERMINED, NEEDS_REVIEW -> null;
        };
    }
}
