package ca.touchstone.report;

/**
 * Lays out what the template of a text gives. The first character of a line is a mark, which texts of others cannot set,
 * since none of them holds a line end:
 *
 * <ul>
 *   <li>{@code #} a heading, {@code !} the name of a framework, {@code ~} something faint;
 *   <li>{@code |} plain words, behind {@code |  } indented, behind {@code |  - } an item of a list;
 *   <li>a {@link Tone}'s mark: a word in the margin and, behind a tab, what it is said of; {@code >} more of the latter;
 *   <li>{@code :} a name in the margin and, behind a tab, a detail; {@code ;} another line of it.
 * </ul>
 *
 * An empty line stays.
 */
final class TextLayout {
    private static final String ITEM = "  - ";

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
        return text.replaceAll("\\R|\t", " ");
    }

    private void line(String line) {
        if (line.isEmpty()) {
            page.gap();
            return;
        }
        String words = line.substring(1);
        switch (line.charAt(0)) {
            case '#' -> page.heading(words);
            case '!' -> page.strong(1, words);
            case '~' -> page.faint(0, words);
            case '|' -> plain(words);
            case '>' -> page.under(1, words);
            case ':' -> page.detail(margin(words), beside(words));
            case ';' -> page.more(words);
            default -> page.entry(1, Tone.of(line.charAt(0)), margin(words), beside(words));
        }
    }

    private void plain(String words) {
        if (words.startsWith(ITEM)) {
            page.item(1, words.substring(ITEM.length()));
        } else {
            page.line(words.startsWith(" ") ? 1 : 0, words);
        }
    }

    private static String margin(String words) {
        return words.substring(0, words.indexOf('\t'));
    }

    private static String beside(String words) {
        return words.substring(words.indexOf('\t') + 1);
    }
}
