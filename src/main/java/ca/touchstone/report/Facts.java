package ca.touchstone.report;

import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.Range;
import ca.touchstone.review.Fact;
import ca.touchstone.review.Finding;
import ca.touchstone.review.Missing;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the findings of one report read in the description, in words: each place once, however many findings name it, in
 * the order in which they do.
 */
final class Facts {
    private final ReportFormatter words;
    private final Map<String, Report.Fact> entries = new LinkedHashMap<>();

    Facts(ReportFormatter words) {
        this.words = words;
    }

    /** Takes up the places that the finding names. */
    void add(Finding finding) {
        for (Fact fact : finding.observed()) {
            Report.Fact known = entries.get(fact.pointer());
            if (known == null || known.text() == null) {
                entries.put(
                        fact.pointer(),
                        new Report.Fact(
                                fact.pointer(), words.label(fact.field()), words.value(fact.field(), fact.value())));
            }
        }
        for (Missing missing : finding.missing()) {
            entries.computeIfAbsent(
                    missing.pointer(), pointer -> new Report.Fact(pointer, words.label(missing.field()), null));
        }
    }

    /** A stated fact as a part of a sentence, such as {@code Weeks, 12}. */
    String said(Fact fact) {
        Report.Fact entry = Objects.requireNonNull(entries.get(fact.pointer()));
        String text = Objects.requireNonNull(entry.text());
        // The sentence has a full stop of its own.
        return words.say(
                "explain.fact", entry.label(), text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }

    /** A stated fact as it stands in a finding. */
    Report.Observed observed(Fact fact) {
        return new Report.Observed(fact.pointer(), value(fact.value()), fact.evidence());
    }

    private Object value(Object value) {
        if (value instanceof BigDecimal number) {
            return ReportFormatter.plainNumber(number);
        }
        if (value instanceof Range range) {
            return range(range);
        }
        if (value instanceof LocalizedText text) {
            return words.in(text);
        }
        if (value instanceof List<?> list) {
            return !list.isEmpty() && list.get(0) instanceof Record ? new Report.Members(list.size()) : list;
        }
        return value;
    }

    /** A range as JSON has it: one number where both ends are the same. */
    static Object range(Range range) {
        BigDecimal min = plain(range.min());
        return min != null && range.isExact() ? min : new Report.Ends(min, plain(range.max()));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : ReportFormatter.plainNumber(number);
    }

    /** All of them. */
    List<Report.Fact> entries() {
        return List.copyOf(entries.values());
    }
}
