package ca.touchstone.report;

import ca.touchstone.framework.Limit;
import ca.touchstone.framework.Pack;
import ca.touchstone.program.LocalizedText;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A limit of a pack with the number that is in force on the day of a review. */
record DatedLimit(String name, Limit limit, Limit.Value value) {

    /** The limit of that name; empty when it is not in force on that day. */
    static Optional<DatedLimit> of(Pack pack, String name, LocalDate day) {
        Limit limit = Objects.requireNonNull(pack.framework().limits().get(name), name);
        return limit.on(day).map(value -> new DatedLimit(name, limit, value));
    }

    /** Those of a pack that are in force on that day, by name. */
    static Map<String, DatedLimit> of(Pack pack, LocalDate day) {
        Map<String, DatedLimit> found = new LinkedHashMap<>();
        for (String name : pack.framework().limits().keySet()) {
            of(pack, name, day).ifPresent(limit -> found.put(name, limit));
        }
        return found;
    }

    ObjectNode json(ReportFormatter words) {
        LocalizedText why = limit.why();
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("meaning", words.in(limit.meaning()))
                .<ObjectNode>set("value", JsonReport.number(value.number()))
                .put("unit", ReportFormatter.code(limit.unit()))
                .put("text", quantity(words))
                .put("since", value.since())
                .put("basis", ReportFormatter.code(limit.basis()))
                .put("why", why == null ? null : words.in(why));
    }

    /** What it asks for, in a sentence. */
    String sentence(ReportFormatter words) {
        return words.say(
                "explain.limit",
                words.in(limit.meaning()),
                quantity(words),
                value.since(),
                words.say("basis." + ReportFormatter.code(limit.basis())));
    }

    private String quantity(ReportFormatter words) {
        return words.quantity(value.number(), limit.unit());
    }
}
