package ca.touchstone.intake;

/**
 * The line of a file that a fault is about, and the part of it that is meant.
 *
 * @param text the whole line
 * @param column where the part begins, from 1, in characters
 * @param length how many characters it is long; at least 1
 */
public record Excerpt(String text, int column, int length) {
    private static final int BEFORE = 60;
    private static final int WIDTH = 100;

    public Excerpt {
        column = Math.max(1, Math.min(column, text.length() + 1));
        length = Math.max(1, Math.min(length, text.length() + 1 - column));
    }

    /** The line, cut to what a terminal shows. */
    public String quote() {
        return text.substring(start(), Math.min(text.length(), start() + WIDTH)).replace('\t', ' ');
    }

    /** Carets that stand below the part when printed under {@link #quote}. */
    public String carets() {
        int before = column - 1 - start();
        return " ".repeat(before) + "^".repeat(Math.min(length, WIDTH + 1 - before));
    }

    private int start() {
        return Math.max(0, column - 1 - BEFORE);
    }
}
