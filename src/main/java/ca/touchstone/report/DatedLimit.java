package ca.touchstone.report;

import ca.touchstone.framework.Limit;
import ca.touchstone.framework.Pack;
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

    /** As it stands in findings. */
    Report.InForceLimit entry(ReportFormatter words) {
        return new Report.InForceLimit(
                name,
                words.in(limit.meaning()),
                ReportFormatter.plainNumber(value.number()),
                limit.unit(),
                quantity(words),
                value.since(),
                limit.basis(),
                words.inOrNull(limit.why()));
    }

    /** What it asks for, in a sentence. */
    String sentence(ReportFormatter words) {
        return words.say(
                "explain.limit",
                words.in(limit.meaning()),
                quantity(words),
                value.since(),
                words.say("basis", limit.basis()));
    }

    private String quantity(ReportFormatter words) {
        return words.quantity(value.number(), limit.unit());
    }
}
