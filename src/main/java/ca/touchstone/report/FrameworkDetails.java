package ca.touchstone.report;

import ca.touchstone.framework.Clause;
import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Framework;
import ca.touchstone.framework.Limit;
import ca.touchstone.framework.NotCovered;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Scope;
import ca.touchstone.i18n.Language;
import ca.touchstone.program.LocalizedText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a pack says, but its DRL: what the {@link FrameworkList} has of it, its sources, limits and criteria. */
public final class FrameworkDetails {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Language language;

    /** Details in that language. */
    public FrameworkDetails(Language language) {
        this.language = language;
    }

    /** The pack as JSON; {@code criteria} lists them here, where the list of frameworks counts them. */
    public ObjectNode json(Pack pack) {
        Framework framework = pack.framework();
        ObjectNode node = new FrameworkList(language).json(pack);
        node.remove("criteria");
        node.put("zone", framework.zone());
        node.set("inForceNote", text(framework.inForce().note()));
        node.set("scope", scope(framework.scope()));
        ArrayNode sources = node.putArray("sources");
        framework.sources().forEach((id, source) -> sources.add(SourceNode.of(id, source, language)));
        ArrayNode limits = node.putArray("limits");
        framework.limits().forEach((name, limit) -> limits.add(limit(name, limit)));
        ArrayNode criteria = node.putArray("criteria");
        framework.criteria().forEach(criterion -> criteria.add(criterion(pack, criterion)));
        ArrayNode notCovered = node.putArray("notCovered");
        framework.notCovered().forEach(clause -> notCovered.add(notCovered(framework, clause)));
        return node;
    }

    private static @Nullable ObjectNode scope(@Nullable Scope scope) {
        if (scope == null) {
            return null;
        }
        ObjectNode node = NODES.objectNode();
        node.set("jurisdictions", list(scope.jurisdictions()));
        node.set("providerTypes", list(scope.providerTypes()));
        return node.set("providers", list(scope.providers()));
    }

    private ObjectNode limit(String name, Limit limit) {
        ObjectNode node = NODES.objectNode()
                .put("name", name)
                .<ObjectNode>set("meaning", text(limit.meaning()))
                .put("unit", ReportFormatter.code(limit.unit()))
                .put("basis", ReportFormatter.code(limit.basis()))
                .set("why", text(limit.why()));
        ArrayNode values = node.putArray("values");
        limit.values()
                .forEach(
                        (since, value) -> values.addObject().put("since", since).set("value", number(value)));
        return node;
    }

    private ObjectNode criterion(Pack pack, Criterion criterion) {
        ObjectNode node = NODES.objectNode()
                .put("id", criterion.id())
                .put("theme", criterion.theme())
                .<ObjectNode>set("title", text(criterion.title()))
                .<ObjectNode>set("question", text(criterion.question()))
                .put("level", ReportFormatter.code(criterion.level()))
                .put("weight", criterion.weight())
                .put("decidedBy", criterion.isForReviewer() ? "reviewer" : "rules");
        node.put(
                "otherwise",
                criterion.isForReviewer() ? null : criterion.isOtherwiseForReviewer() ? "reviewer" : "not-met");
        node.set("reads", list(pack.reads(criterion)));
        node.put(
                "evidence",
                criterion.evidence() == null ? null : criterion.evidence().code());
        node.set("remedy", text(criterion.remedy()));
        ArrayNode clauses = node.putArray("clauses");
        for (Clause clause : criterion.clauses()) {
            clauses.add(ClauseNode.of(pack.framework(), clause, language));
        }
        ArrayNode rules = node.putArray("rules");
        for (Rule rule : pack.rules()) {
            if (rule.criterion().equals(criterion.id())) {
                ObjectNode entry = rules.addObject()
                        .put("name", rule.name())
                        .put("proves", ReportFormatter.code(rule.side()))
                        .put("at", pack.place(rule));
                entry.set("limits", list(rule.limits()));
            }
        }
        return node;
    }

    private ObjectNode notCovered(Framework framework, NotCovered clause) {
        return ClauseNode.of(framework, clause, language)
                .put("why", ReportFormatter.code(clause.why()))
                .set("note", text(clause.note()));
    }

    private JsonNode text(@Nullable LocalizedText text) {
        return text == null ? NODES.nullNode() : NODES.textNode(text.in(language == Language.FR));
    }

    private static JsonNode number(BigDecimal number) {
        return DecimalNode.valueOf(new BigDecimal(ReportFormatter.plain(number)));
    }

    private static ArrayNode list(List<String> names) {
        ArrayNode list = NODES.arrayNode();
        names.forEach(list::add);
        return list;
    }
}
