package ca.touchstone.report;

import java.util.StringTokenizer;

/** A page of text of fixed width: wrapped, indented, aligned, and coloured where that is wanted. */
final class Page {
    private static final int WIDTH = 100;
    /** How many columns a step to the right is. */
    static final int STEP = 2;
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

    private static String colour(Tone tone) {
        return switch (tone) {
            case GOOD -> GREEN;
            case BAD -> RED;
            case OPEN -> YELLOW;
            case FAINT -> FAINT;
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
    void entry(int depth, Tone tone, String word, String words) {
        String padding = " ".repeat(Math.max(1, COLUMN - word.length()));
        wrap(indent(depth) + painted(word, colour(tone)) + padding, beside(depth), words, BOLD);
    }

    /** More about the entry above. */
    void under(int depth, String words) {
        wrap(beside(depth), beside(depth), words, "");
    }

    /** What is said of the entry above, with its name in the margin. */
    void detail(String name, String words) {
        String padding =
                " ".repeat(Math.max(1, beside(1).length() - indent(DETAIL).length() - name.length()));
        wrap(indent(DETAIL) + painted(name, FAINT) + padding, beside(1) + indent(1), words, "");
    }

    /** Another paragraph of the detail above. */
    void more(String words) {
        wrap(beside(1), beside(1) + indent(1), words, "");
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
