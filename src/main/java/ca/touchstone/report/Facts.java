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

    /**
     * A place.
     *
     * @param label what it is called
     * @param text what is stated there; null where nothing is
     * @param said both, for a sentence; null likewise
     */
    private record Entry(
            String label, @Nullable String text, @Nullable String said) {}

    Facts(Words words) {
        this.words = words;
    }

    /** Takes up the places that the finding names. */
    void add(Finding finding) {
        for (Fact fact : finding.observed()) {
            said(fact);
        }
        for (Missing missing : finding.missing()) {
            if (!entries.containsKey(missing.pointer())) {
                entries.put(missing.pointer(), new Entry(words.label(missing.field()), null, null));
            }
        }
    }

    /** A stated fact for a sentence, such as {@code Weeks, 12}. */
    String said(Fact fact) {
        Entry known = entries.get(fact.pointer());
        if (known != null && known.said() != null) {
            return known.said();
        }
        String label = words.label(fact.field());
        String text = words.value(fact.field(), fact.value());
        String said = said(label, text);
        entries.put(fact.pointer(), new Entry(label, text, said));
        return said;
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
                .put("text", entry.text()));
        return list;
    }
}
