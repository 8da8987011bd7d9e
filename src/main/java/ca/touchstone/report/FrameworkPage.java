package ca.touchstone.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template of a pack's page shows.
 *
 * @param otherPage the page in the other language
 * @param index the page that lists all packs
 * @param head what the pack is, in Markdown
 * @param allCovered what stands in place of clauses that are not covered; null where there are some
 * @param notCovered clauses that are not covered, in Markdown
 * @param sources in Markdown
 */
@JStache(path = "ca/touchstone/report/framework.md.mustache")
@JStacheConfig(type = JStacheType.STACHE)
record FrameworkPage(
        String title,
        Labels labels,
        String otherPage,
        String index,
        String id,
        List<Row> head,
        String coverage,
        List<Criterion> criteria,
        List<Limit> limits,
        @Nullable String allCovered,
        List<String> notCovered,
        List<String> sources) {

    /** Whether the framework sets any number. */
    boolean anyLimits() {
        return !limits.isEmpty();
    }

    /** The titles of sections and columns. */
    record Labels(
            String otherLanguage,
            String all,
            String generated,
            String framework,
            String criteria,
            String criterion,
            String level,
            String weight,
            String decided,
            String example,
            String outcome,
            String limits,
            String limitName,
            String meaning,
            String values,
            String basis,
            String notCovered,
            String sources) {}

    /** A property of the pack; the value is Markdown. */
    record Row(String name, String value) {}

    /** A criterion; the items are Markdown. */
    record Criterion(
            String id,
            String title,
            String level,
            int weight,
            String decided,
            String question,
            List<String> items,
            List<Example> examples) {}

    /**
     * An example.
     *
     * @param day its date behind the name; empty where it is the first day in force
     */
    record Example(String name, String day, String outcome) {}

    /** A limit; all but its meaning is Markdown. */
    record Limit(String name, String meaning, String values, String basis) {}
}
