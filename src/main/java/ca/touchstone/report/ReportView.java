package ca.touchstone.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report in the sentences of its language, for templates, which only lay it out. No text is escaped.
 *
 * @param setAside what is stated but is no fact; a line for each reason
 * @param full whether the findings are shown too
 * @param notReviewed the frameworks that were left out and may matter
 * @param outOfScope how many others do not apply; null where none was left out for that
 */
record ReportView(
        String lang,
        Labels labels,
        String title,
        @Nullable String provider,
        @Nullable String status,
        @Nullable String dates,
        List<String> setAside,
        List<Verdict> verdicts,
        List<Tasks> toDo,
        boolean full,
        List<Framework> frameworks,
        List<LeftOut> notReviewed,
        @Nullable String outOfScope,
        List<String> digests) {

    /** Whether any framework was left out. */
    boolean anyNotReviewed() {
        return !notReviewed.isEmpty() || outOfScope != null;
    }

    /** The titles of the sections. */
    record Labels(String verdicts, String toDo, String findings, String notReviewed) {}

    /**
     * A verdict.
     *
     * @param tone the colour of the word
     * @param id that of the framework
     * @param lines what is said of it below
     */
    record Verdict(Tone tone, String word, String title, String id, List<String> lines) {}

    /**
     * Things to do.
     *
     * @param title who is to do them; null for the provider
     */
    record Tasks(@Nullable String title, List<String> lines) {}

    /**
     * The findings of one framework.
     *
     * @param details what holds for all of them
     */
    record Framework(String id, String title, List<Detail> details, List<Finding> findings) {}

    /**
     * What is said of a finding or a framework.
     *
     * @param name what it is, such as the limit
     * @param first its first line
     * @param others the lines that follow
     */
    record Detail(String name, String first, List<String> others) {}

    /** A finding, with its level and the id of its criterion behind the title. */
    record Finding(Tone tone, String word, String title, List<Detail> details) {}

    /** Why frameworks were left out, and which. */
    record LeftOut(String why, List<String> titles) {}
}
