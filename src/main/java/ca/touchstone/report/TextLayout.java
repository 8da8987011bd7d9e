package ca.touchstone.report;

import ca.touchstone.i18n.ControlCharacters;

/**
 * Lays out what the template of a text gives. The first character of a line is a mark, which texts of others cannot set,
 * since none of them holds a line end:
 *
 * <ul>
 *   <li>{@code #} a heading, {@code !} something strong, {@code ~} something faint, {@code |} plain words, or an item
 *       behind {@code - }; two spaces before the words are one step to the right;
 *   <li>a {@link Tone}'s mark: a word in the margin and, behind a tab, what it is said of; {@code >} more of the latter;
 *   <li>{@code :} a name in the margin and, behind a tab, a detail; {@code ;} another line of it;
 *   <li>{@code =} columns that stay as they are.
 * </ul>
 *
 * An empty line stays.
 */
final class TextLayout {
    private static final String ITEM = "- ";

    private final Page page;

    private TextLayout(boolean colour) {
        this.page = new Page(colour);
    }

    static String of(String marked, boolean colour) {
        TextLayout layout = new TextLayout(colour);
        marked.lines().forEach(layout::line);
        return layout.page.toString();
    }

    /** A text that stays on its line, and in its column. */
    static String escape(String text) {
        return ControlCharacters.escape(text.replaceAll("\\R|\t", " ").strip());
    }

    private void line(String line) {
        if (line.isEmpty()) {
            page.gap();
            return;
        }
        String marked = line.substring(1);
        String words = marked.stripLeading();
        int depth = (marked.length() - words.length()) / Page.STEP;
        switch (line.charAt(0)) {
            case '#' -> page.heading(words);
            case '!' -> page.strong(depth, words);
            case '~' -> page.faint(depth, words);
            case '|' -> plain(depth, words);
            case '>' -> page.under(1, words);
            case ':' -> page.detail(margin(marked), beside(marked));
            case ';' -> page.more(words);
            case '=' -> page.row(marked);
            default -> page.entry(1, Tone.of(line.charAt(0)), margin(marked), beside(marked));
        }
    }

    private void plain(int depth, String words) {
        if (words.startsWith(ITEM)) {
            page.item(depth, words.substring(ITEM.length()));
        } else {
            page.line(depth, words);
        }
    }

    private static String margin(String words) {
        return words.substring(0, words.indexOf('\t'));
    }

    private static String beside(String words) {
        return words.substring(words.indexOf('\t') + 1);
    }
}
