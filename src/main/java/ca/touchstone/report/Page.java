package ca.touchstone.report;

import ca.touchstone.review.Outcome;
import ca.touchstone.review.Verdict;
import java.util.List;
import java.util.StringTokenizer;

/** A page of text of fixed width: wrapped, indented, aligned, and coloured where that is wanted. */
final class Page {
    private static final int WIDTH = 100;
    private static final int STEP = 2;
    /** Where titles begin beside an outcome: wider than the longest outcome or verdict in either language. */
    private static final int COLUMN = 17;
    /** How far the name of a detail stands in the margin. */
    private static final int DETAIL = 2;

    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String GREEN = "32";
    private static final String RED = "31";
    private static final String YELLOW = "33";

    private final StringBuilder text = new StringBuilder();
    private final boolean colour;

    Page(boolean colour) {
        this.colour = colour;
    }

    /** The colour of an outcome. */
    static String tone(Outcome outcome) {
        return switch (outcome) {
            case MET -> GREEN;
            case NOT_MET -> RED;
            case UNDETERMINED, NEEDS_REVIEW -> YELLOW;
            case NOT_APPLICABLE, WAIVED -> FAINT;
        };
    }

    /** The colour of a verdict. */
    static String tone(Verdict.Value verdict) {
        return switch (verdict) {
            case SATISFIED -> GREEN;
            case NOT_SATISFIED -> RED;
            case OPEN -> YELLOW;
            case OUT_OF_SCOPE, NONE -> FAINT;
        };
    }

    void heading(String words) {
        wrap("", "", words, BOLD);
    }

    /** A line that keeps its columns as they are. */
    void row(String columns) {
        text.append(columns).append('\n');
    }

    void gap() {
        text.append('\n');
    }

    void line(int depth, String words) {
        wrap(indent(depth), indent(depth), words, "");
    }

    void strong(int depth, String words) {
        wrap(indent(depth), indent(depth), words, BOLD);
    }

    void faint(int depth, String words) {
        wrap(indent(depth), indent(depth), words, FAINT);
    }

    void item(int depth, String words) {
        wrap(indent(depth) + "- ", indent(depth) + "  ", words, "");
    }

    /** A coloured word in the margin, and beside it what it is said of. */
    void entry(int depth, String tone, String word, String words) {
        String padding = " ".repeat(Math.max(1, COLUMN - word.length()));
        wrap(indent(depth) + painted(word, tone) + padding, beside(depth), words, BOLD);
    }

    /** More about the entry above. */
    void under(int depth, String words) {
        wrap(beside(depth), beside(depth), words, "");
    }

    /** What is said of the entry above: in the margin what it is, beside it a paragraph for each line. None, none. */
    void detail(String name, List<String> lines) {
        String margin = indent(DETAIL)
                + painted(name, FAINT)
                + " ".repeat(Math.max(1, beside(1).length() - indent(DETAIL).length() - name.length()));
        for (String line : lines) {
            wrap(margin, beside(1) + indent(1), line, "");
            margin = beside(1);
        }
    }

    private static String indent(int depth) {
        return " ".repeat(STEP * depth);
    }

    private static String beside(int depth) {
        return indent(depth) + " ".repeat(COLUMN);
    }

    private String painted(String words, String tone) {
        return colour && !tone.isEmpty() ? "\u001b[" + tone + "m" + words + "\u001b[0m" : words;
    }

    private void wrap(String first, String next, String words, String tone) {
        String margin = first;
        StringBuilder line = new StringBuilder();
        // A no-break space is no place to break.
        StringTokenizer tokens = new StringTokenizer(words, " \n\t");
        while (tokens.hasMoreTokens()) {
            String word = tokens.nextToken();
            if (line.length() > 0 && next.length() + line.length() + 1 + word.length() > WIDTH) {
                text.append(margin).append(painted(line.toString(), tone)).append('\n');
                margin = next;
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        text.append(margin).append(painted(line.toString(), tone)).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
