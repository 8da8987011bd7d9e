package ca.touchstone.report;

import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.Range;
import ca.touchstone.review.Fact;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Missing;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the findings of one report read in the description, in words: each place once, however many findings name it, in
 * the order in which they do.
 */
final class Facts {
    private final ReportFormatter words;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * A place.
     *
     * @param label what it is called
     * @param stated what is stated there; null where nothing is
     */
    private record Entry(String label, @Nullable Stated stated) {}

    /**
     * What is stated in a place.
     *
     * @param text in words
     * @param said as a part of a sentence, such as {@code Weeks, 12}
     * @param node as it stands in findings
     */
    private record Stated(String text, String said, ObjectNode node) {}

    Facts(ReportFormatter words) {
        this.words = words;
    }

    /** Takes up the places that the finding names. */
    void add(Finding finding) {
        for (Fact fact : finding.observed()) {
            stated(fact);
        }
        for (Missing missing : finding.missing()) {
            if (!entries.containsKey(missing.pointer())) {
                entries.put(missing.pointer(), new Entry(words.label(missing.field()), null));
            }
        }
    }

    /** A stated fact for a sentence. */
    String said(Fact fact) {
        return stated(fact).said();
    }

    /** A stated fact as it stands in every finding that reads it; not to be changed. */
    ObjectNode node(Fact fact) {
        return stated(fact).node();
    }

    private Stated stated(Fact fact) {
        Entry known = entries.get(fact.pointer());
        if (known != null && known.stated() != null) {
            return known.stated();
        }
        String label = words.label(fact.field());
        String text = words.value(fact.field(), fact.value());
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("pointer", fact.pointer());
        putValue(node, fact.value());
        node.put("evidence", fact.evidence().code());
        Stated stated = new Stated(text, said(label, text), node);
        entries.put(fact.pointer(), new Entry(label, stated));
        return stated;
    }

    private String said(String label, String text) {
        // The sentence has a full stop of its own.
        return words.say("explain.fact", label, text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }

    ArrayNode json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode(entries.size());
        entries.forEach((pointer, entry) -> list.addObject()
                .put("pointer", pointer)
                .put("label", entry.label())
                .put("text", entry.stated() == null ? null : entry.stated().text()));
        return list;
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
        } else if (value instanceof LocalizedText text) {
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
