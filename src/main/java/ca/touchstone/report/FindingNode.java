package ca.touchstone.report;

import ca.touchstone.framework.Clause;
import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Framework;
import ca.touchstone.framework.Rule;
import ca.touchstone.program.Range;
import ca.touchstone.program.Text;
import ca.touchstone.review.Fact;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Missing;
import ca.touchstone.review.Review;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the findings of one review, each with all that is behind it: facts, limits, clauses and rules, whatever the
 * outcome.
 */
final class FindingNode {
    private final Words words;
    private final Facts facts;
    private final Framework framework;
    private final String rulesFile;
    private final Map<String, DatedLimit> limits;
    private final Explanation explanation;

    FindingNode(Words words, Facts facts, Review review) {
        this.words = words;
        this.facts = facts;
        this.framework = review.pack().framework();
        this.rulesFile = review.pack().rulesFile() + ":";
        this.limits = DatedLimit.of(review.pack(), review.asOf());
        this.explanation = new Explanation(words, facts, limits);
    }

    ObjectNode of(Finding finding) {
        facts.add(finding);
        Criterion criterion = finding.criterion();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("criterion", criterion.id());
        node.put("theme", criterion.theme());
        node.put("title", words.in(criterion.title()));
        node.put("question", words.in(criterion.question()));
        node.put("level", Words.code(criterion.level()));
        node.put("weight", criterion.weight());
        node.put("outcome", Words.code(finding.outcome()));
        observed(node.putArray("observed"), finding);
        ArrayNode inForce = node.putArray("limits");
        for (String name : finding.limits()) {
            DatedLimit limit = limits.get(name);
            if (limit != null) {
                inForce.add(limit.json(words));
            }
        }
        ArrayNode missing = node.putArray("missing");
        for (Missing owed : finding.missing()) {
            missing.add(owed.pointer());
        }
        ArrayNode parts = node.putArray("parts");
        finding.parts().forEach(parts::add);
        node.put("explanation", explanation.of(finding));
        node.put("remedy", remedy(finding));
        ArrayNode clauses = node.putArray("clauses");
        for (Clause clause : criterion.clauses()) {
            clauses.add(ClauseNode.of(framework, clause, words.language()));
        }
        rules(node, finding);
        return node;
    }

    private void observed(ArrayNode observed, Finding finding) {
        for (Fact fact : finding.observed()) {
            ObjectNode entry = observed.addObject().put("pointer", fact.pointer());
            putValue(entry, fact.value());
            entry.put("evidence", fact.evidence().code());
        }
    }

    /** The rule that decided, and all that could have; a criterion without any is for a person to decide. */
    private void rules(ObjectNode node, Finding finding) {
        Rule decided = finding.rule();
        node.put("rule", decided == null ? null : rulesFile + decided.line());
        ArrayNode rules = node.putArray("rules");
        for (Rule rule : finding.rules()) {
            rules.addObject().put("at", rulesFile + rule.line()).put("proves", Words.code(rule.side()));
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
