package ca.touchstone.report;

import ca.touchstone.framework.Clause;
import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.review.Finding;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What reports say of a pack on one day, whatever the program or for many programs alike: written once, then shared by
 * the reports, so that nobody may change it. Safe for use by several threads at once.
 */
final class PackNodes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ReportFormatter words;
    private final Pack pack;
    private final LocalDate day;
    private final Map<String, DatedLimit> limits;
    private final Map<String, String> limitSentences = new HashMap<>();
    private final Map<String, OfCriterion> criteria = new ConcurrentHashMap<>();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final ObjectNode framework;
    private final ObjectNode clauses;
    private final ArrayNode sources;

    PackNodes(ReportFormatter words, Pack pack, LocalDate day) {
        this.words = words;
        this.pack = pack;
        this.day = day;
        this.limits = DatedLimit.of(pack, day);
        limits.forEach((name, limit) -> limitSentences.put(name, limit.sentence(words)));
        this.framework = new WrittenObject(FrameworkNode.of(pack, words.language()));
        this.clauses = new WrittenObject(Coverage.of(pack.framework()).json());
        this.sources = new WrittenList(SourceNode.cited(pack.framework(), words.language()));
    }

    /**
     * What every finding of a criterion says.
     *
     * @param head what begins it
     */
    record OfCriterion(BegunObject.Beginning head, ArrayNode limits, ArrayNode clauses, ArrayNode rules) {}

    /** Something, and what was written of it. */
    private record Kept(Object of, ObjectNode node) {}

    boolean isOf(LocalDate asked) {
        return day.equals(asked);
    }

    ObjectNode framework() {
        return framework;
    }

    ObjectNode clauses() {
        return clauses;
    }

    ArrayNode sources() {
        return sources;
    }

    /** What each limit that is in force asks for, in a sentence; by its name. */
    Map<String, String> limitSentences() {
        return limitSentences;
    }

    /** What the finding says that every finding of its criterion says. */
    OfCriterion of(Finding finding) {
        String id = finding.criterion().id();
        OfCriterion known = criteria.get(id);
        if (known == null) {
            known = new OfCriterion(
                    new BegunObject.Beginning(head(finding.criterion())),
                    new WrittenList(limits(finding)),
                    new WrittenList(clauses(finding)),
                    new WrittenList(rules(finding)));
            criteria.put(id, known);
        }
        return known;
    }

    /**
     * What is written of something that many programs have in common; the last one of each name is kept.
     *
     * @param write depends on nothing but what it is given, the pack and the day
     */
    <T> ObjectNode kept(String name, T of, Function<T, ObjectNode> write) {
        Kept known = kept.get(name);
        if (known == null || !known.of().equals(of)) {
            known = new Kept(of, new WrittenObject(write.apply(of)));
            kept.put(name, known);
        }
        return known.node();
    }

    private ObjectNode head(Criterion criterion) {
        return NODES.objectNode()
                .put("criterion", criterion.id())
                .put("theme", criterion.theme())
                .put("title", words.in(criterion.title()))
                .put("question", words.in(criterion.question()))
                .put("level", ReportFormatter.code(criterion.level()))
                .put("weight", criterion.weight());
    }

    private ArrayNode limits(Finding finding) {
        ArrayNode inForce = NODES.arrayNode();
        for (String name : finding.limits()) {
            DatedLimit limit = limits.get(name);
            if (limit != null) {
                inForce.add(limit.json(words));
            }
        }
        return inForce;
    }

    private ArrayNode clauses(Finding finding) {
        ArrayNode list = NODES.arrayNode();
        for (Clause clause : finding.criterion().clauses()) {
            list.add(ClauseNode.of(pack.framework(), clause, words.language()));
        }
        return list;
    }

    /** All the rules that could decide; a criterion without any is for a person to decide. */
    private ArrayNode rules(Finding finding) {
        ArrayNode list = NODES.arrayNode();
        for (Rule rule : finding.rules()) {
            list.addObject().put("at", pack.place(rule)).put("proves", ReportFormatter.code(rule.side()));
        }
        return list;
    }
}
