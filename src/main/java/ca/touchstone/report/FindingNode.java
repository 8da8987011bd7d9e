package ca.touchstone.report;

import ca.touchstone.framework.Rule;
import ca.touchstone.program.Range;
import ca.touchstone.program.Text;
import ca.touchstone.review.Fact;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Missing;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the findings of one review, each with all that is behind it: facts, limits, clauses and rules, whatever the
 * outcome.
 */
final class FindingNode {
    private final Words words;
    private final Facts facts;
    private final PackNodes nodes;
    private final Explanation explanation;

    FindingNode(Words words, Facts facts, PackNodes nodes) {
        this.words = words;
        this.facts = facts;
        this.nodes = nodes;
        this.explanation = new Explanation(words, facts, nodes.limits());
    }

    ObjectNode of(Finding finding) {
        facts.add(finding);
        PackNodes.OfCriterion always = nodes.of(finding);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.setAll(always.head());
        node.put("outcome", Words.code(finding.outcome()));
        observed(node.putArray("observed"), finding);
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
        node.put("rule", decided == null ? null : nodes.place(decided));
        node.set("rules", always.rules());
        return node;
    }

    private void observed(ArrayNode observed, Finding finding) {
        for (Fact fact : finding.observed()) {
            ObjectNode entry = observed.addObject().put("pointer", fact.pointer());
            putValue(entry, fact.value());
            entry.put("evidence", fact.evidence().code());
        }
    }

    private @Nullable String remedy(Finding finding) {
        return switch (finding.outcome()) {
            case NOT_MET, WAIVED -> words.in(finding.criterion().remedy());
            case MET, NOT_APPLICABLE, UNDETERMINED, NEEDS_REVIEW -> null;
        };
    }

    private void putValue(ObjectNode node, Object value) {
        if (value instanceof Boolean yes) {
            node.put("value", yes);
        } else if (value instanceof Integer number) {
            node.put("value", number);
        } else if (value instanceof BigDecimal number) {
            node.set("value", JsonReport.number(number));
        } else if (value instanceof Range range) {
            JsonReport.putRange(node, range);
        } else if (value instanceof Text text) {
            node.put("value", words.in(text));
        } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record) {
            node.putObject("value").put("members", list.size());
        } else if (value instanceof List<?> list) {
            ArrayNode items = node.putArray("value");
            list.forEach(item -> items.add(item.toString()));
        } else {
            node.put("value", value.toString());
        }
    }
}
