package ca.touchstone.report;

import ca.touchstone.framework.Clause;
import ca.touchstone.framework.Criterion;
import ca.touchstone.framework.Framework;
import ca.touchstone.framework.Limit;
import ca.touchstone.framework.NotCovered;
import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Rule;
import ca.touchstone.framework.Source;
import ca.touchstone.intake.Canonical;
import ca.touchstone.program.LocalizedText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says on one day, in short: a digest of each of its parts as it holds on that day, and one of them all. A
 * dated value, an end or a version that is added for a later day changes none of them, nor does a comment, an example or
 * the layout of a rule. So two reports can be told to rest on the same, or on what they differ.
 *
 * <p>A leaf is named {@code frame}, {@code frame words}, {@code criterion X}, {@code asks X}, {@code words X}, {@code
 * limit L} or {@code limit words L}. Only {@link #bearsOutcomes} can move one.
 *
 * @param root the SHA-256 of the canonical form of the leaves, 64 hexadecimal digits
 * @param leaves the first 16 hexadecimal digits of the SHA-256 of each part's canonical form, by name
 */
record PackDigest(String root, SortedMap<String, String> leaves) {
    private static final int DIGITS = 16;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    PackDigest {
        leaves = Collections.unmodifiableSortedMap(new TreeMap<>(leaves));
    }

    /** The digest of a pack on that day, which may lie before the pack is in force. */
    static PackDigest of(Pack pack, LocalDate day) {
        SortedMap<String, String> leaves = new TreeMap<>();
        Framework framework = pack.framework();
        leaves.put("frame", leaf(frame(pack)));
        leaves.put("frame words", leaf(frameWords(framework, day)));
        for (Criterion criterion : framework.criteria()) {
            leaves.put("criterion " + criterion.id(), leaf(decides(pack, criterion)));
            leaves.put("asks " + criterion.id(), leaf(asks(criterion)));
            leaves.put("words " + criterion.id(), leaf(words(criterion)));
        }
        framework.limits().forEach((name, limit) -> {
            leaves.put("limit " + name, leaf(limit(limit, day)));
            leaves.put("limit words " + name, leaf(limitWords(limit, day)));
        });
        return new PackDigest(Canonical.sha256(Canonical.bytes(MAPPER.valueToTree(leaves))), leaves);
    }

    /** Whether an outcome can move where the leaf of that name differs. */
    static boolean bearsOutcomes(String leaf) {
        return leaf.equals("frame")
                || leaf.startsWith("criterion ")
                || (leaf.startsWith("limit ") && !leaf.startsWith("limit words "));
    }

    private static String leaf(JsonNode content) {
        return Canonical.sha256(Canonical.bytes(content)).substring(0, DIGITS);
    }

    /** To what it applies, what it is for and since when, and what it asks in which order. */
    private static ObjectNode frame(Pack pack) {
        Framework framework = pack.framework();
        return JSON.objectNode()
                .put("id", pack.id())
                .put("extends", framework.extends_())
                .put("purpose", code(framework.purpose()))
                .put("zone", framework.zone())
                .put("in-force-from", framework.inForce().from())
                .put("by-default", framework.byDefault())
                .<ObjectNode>set("scope", MAPPER.valueToTree(framework.scope()))
                .set("criteria", texts(framework.criteria(), Criterion::id));
    }

    private static ObjectNode frameWords(Framework framework, LocalDate day) {
        ObjectNode sources = JSON.objectNode();
        framework.sources().forEach((id, source) -> sources.set(id, source(source)));
        ArrayNode notCovered = JSON.arrayNode();
        framework.notCovered().forEach(clause -> notCovered.add(notCovered(clause)));
        return JSON.objectNode()
                .put("status", code(framework.status()))
                // Until the last day is over nothing that is said of the day rests on it.
                .put("in-force-to", framework.inForce().endedBefore(day))
                .<ObjectNode>set("in-force-note", text(framework.inForce().note()))
                .<ObjectNode>set("title", text(framework.title()))
                .put("jurisdiction", framework.jurisdiction())
                .<ObjectNode>set("steward", text(framework.steward()))
                .<ObjectNode>set("reason", text(framework.reason()))
                .<ObjectNode>set("rests-on", text(framework.restsOn()))
                .<ObjectNode>set("sources", sources)
                .set("not-covered", notCovered);
    }

    private static ObjectNode source(Source source) {
        return JSON.objectNode()
                .<ObjectNode>set("title", text(source.title()))
                .put("url", source.url())
                .put("read", source.read().toString())
                .put("language", source.language())
                .set("note", text(source.note()));
    }

    private static ObjectNode notCovered(NotCovered clause) {
        return JSON.objectNode()
                .put("source", clause.source())
                .<ObjectNode>set("at", text(clause.at()))
                .<ObjectNode>set("says", text(clause.says()))
                .put("provenance", code(clause.provenance()))
                .put("why", code(clause.why()))
                .set("note", text(clause.note()));
    }

    /** What decides an outcome and how it counts: the rules as printed from their checked tree, in no order. */
    private static ObjectNode decides(Pack pack, Criterion criterion) {
        List<Rule> rules = pack.rules().stream()
                .filter(rule -> rule.criterion().equals(criterion.id()))
                .toList();
        return JSON.objectNode()
                .put("level", code(criterion.level()))
                .put("weight", criterion.weight())
                .put("decided-by", code(criterion.decidedBy()))
                .put("otherwise", code(criterion.otherwise()))
                .put("evidence", code(criterion.evidence()))
                .<ObjectNode>set("reads", texts(criterion.reads(), Function.identity()))
                .<ObjectNode>set(
                        "limits", texts(pack.limits(criterion).stream().sorted().toList(), Function.identity()))
                .set("rules", texts(rules.stream().map(Rule::text).sorted().toList(), Function.identity()));
    }

    /** What a person was asked. */
    private static ObjectNode asks(Criterion criterion) {
        ArrayNode clauses = JSON.arrayNode();
        for (Clause clause : criterion.clauses()) {
            clauses.add(
                    JSON.objectNode().<ObjectNode>set("at", text(clause.at())).set("says", text(clause.says())));
        }
        return JSON.objectNode()
                .<ObjectNode>set("question", text(criterion.question()))
                .set("clauses", clauses);
    }

    private static ObjectNode words(Criterion criterion) {
        ArrayNode clauses = JSON.arrayNode();
        for (Clause clause : criterion.clauses()) {
            clauses.add(JSON.objectNode().put("source", clause.source()).put("provenance", code(clause.provenance())));
        }
        return JSON.objectNode()
                .put("theme", criterion.theme())
                .<ObjectNode>set("title", text(criterion.title()))
                .<ObjectNode>set("remedy", text(criterion.remedy()))
                .set("clauses", clauses);
    }

    private static ObjectNode limit(Limit limit, LocalDate day) {
        return JSON.objectNode()
                .put("value", limit.on(day).map(Limit.Value::number).orElse(null))
                .put("unit", code(limit.unit()))
                .put("ages", limit.ages());
    }

    private static ObjectNode limitWords(Limit limit, LocalDate day) {
        return JSON.objectNode()
                .put("since", limit.on(day).map(Limit.Value::since).orElse(null))
                .put("basis", code(limit.basis()))
                .<ObjectNode>set("why", text(limit.why()))
                .set("meaning", text(limit.meaning()));
    }

    private static @Nullable String code(@Nullable Enum<?> value) {
        return value == null ? null : ReportFormatter.code(value);
    }

    private static JsonNode text(@Nullable LocalizedText text) {
        return text == null
                ? JSON.nullNode()
                : JSON.objectNode()
                        .put("plain", text.plain())
                        .put("en", text.en())
                        .put("fr", text.fr());
    }

    private static <T> ArrayNode texts(Collection<T> members, Function<T, String> text) {
        ArrayNode texts = JSON.arrayNode();
        members.forEach(member -> texts.add(text.apply(member)));
        return texts;
    }
}
