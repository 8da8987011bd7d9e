package ca.touchstone.report;

import ca.touchstone.review.Fact;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Missing;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the findings of one report read in the description, in words: each place once, however many findings name it, in
 * the order in which they do.
 */
final class Facts {
    private final Words words;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** What a place is called and, where it is stated, what is stated there. */
    private record Entry(String label, @Nullable String text) {}

    Facts(Words words) {
        this.words = words;
    }

    /** Takes up the places that the finding names. */
    void add(Finding finding) {
        for (Fact fact : finding.observed()) {
            entry(fact);
        }
        for (Missing missing : finding.missing()) {
            if (!entries.containsKey(missing.pointer())) {
                entries.put(missing.pointer(), new Entry(words.label(missing.field()), null));
            }
        }
    }

    private Entry entry(Fact fact) {
        Entry known = entries.get(fact.pointer());
        if (known == null) {
            known = new Entry(words.label(fact.field()), words.value(fact.field(), fact.value()));
            entries.put(fact.pointer(), known);
        }
        return known;
    }

    /** A stated fact for a sentence, such as {@code Weeks, 12}. */
    String said(Fact fact) {
        Entry entry = entry(fact);
        String text = String.valueOf(entry.text());
        // The sentence has a full stop of its own.
        return words.say(
                "explain.fact", entry.label(), text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }

    ArrayNode json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode(entries.size());
        entries.forEach((pointer, entry) -> list.addObject()
                .put("pointer", pointer)
                .put("label", entry.label())
                .put("text", entry.text()));
        return list;
    }
}
