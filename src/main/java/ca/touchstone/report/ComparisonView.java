package ca.touchstone.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison in the sentences of its language, for templates, which only lay it out. No text is escaped.
 *
 * @param setAside what is stated but is no fact; a line for each reason
 * @param noChanges what stands in place of changes; null where there are some
 * @param noDisagreements what stands in place of disagreements; null where there are some
 */
record ComparisonView(
        Labels labels,
        String title,
        @Nullable String provider,
        @Nullable String status,
        @Nullable String dates,
        List<String> setAside,
        Glance glance,
        @Nullable String noChanges,
        List<Change> changes,
        @Nullable String noDisagreements,
        List<Disagreement> disagreements,
        List<Theme> themes,
        List<ReportView.LeftOut> notReviewed,
        List<String> digests) {

    /** Whether any framework was left out. */
    boolean anyNotReviewed() {
        return !notReviewed.isEmpty();
    }

    /** The titles of the sections. */
    record Labels(
            String glance, String changes, String disagreements, String themes, String bothSides, String notReviewed) {}

    /**
     * Frameworks by themes.
     *
     * @param names the themes with their numbers
     * @param legend what the marks mean
     * @param rows the numbers of the themes, then a row of marks for each framework; in columns of the same width
     */
    record Glance(String names, String legend, List<String> rows) {}

    /** What one change would do. */
    record Change(String title, List<String> lines) {}

    /** Where frameworks disagree on a theme. */
    record Disagreement(String title, List<Opposed> opposed, List<Position> positions) {}

    /** Bounds that no program can keep to together, each with those who set it. */
    record Opposed(List<String> bounds) {}

    /** A position, and who takes it. */
    record Position(String text, String heldBy) {}

    /**
     * What each framework asks on a theme.
     *
     * @param silent which frameworks ask nothing; null where all ask something
     */
    record Theme(
            String title,
            String about,
            List<Framework> frameworks,
            @Nullable String silent) {}

    /** What one framework asks on a theme. */
    record Framework(String title, List<Criterion> criteria) {}

    /** A criterion, and its clauses. */
    record Criterion(Tone tone, String word, String title, List<String> lines) {}
}
