package ca.touchstone.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes a page in Markdown as GitHub reads it. Texts from packs are escaped, so that they read as they are written. */
final class Markdown {
    private static final String SPECIAL = "\\`*_{}[]<>#|~$";

    private final StringBuilder page = new StringBuilder();

    /** A text that has no meaning in Markdown, on one line. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.strip().replaceAll("\\s+", " ").toCharArray()) {
            if (c == '&') {
                escaped.append("&amp;");
            } else {
                escaped.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
        // What would begin a list or underline a title.
        return escaped.toString().replaceFirst("^([-+=])", "\\\\$1").replaceFirst("^(\\d+)([.)] )", "$1\\\\$2");
    }

    /** A name from a file, as code. */
    static String code(String name) {
        return "`" + name.replace('`', '\'') + "`";
    }

    /** A link; {@code label} is Markdown already. */
    static String link(String label, String target) {
        String safe = target.replace("<", "%3C").replace(">", "%3E");
        return "[" + label + "](" + (safe.matches("[^\\s()]*") ? safe : "<" + safe + ">") + ")";
    }

    Markdown heading(int level, String text) {
        return block("#".repeat(level) + " " + text);
    }

    /** A heading that links can point at by a name of our own. */
    Markdown heading(int level, String text, String anchor) {
        return block("<a id=\"" + anchor + "\"></a>\n\n" + "#".repeat(level) + " " + text);
    }

    /** A paragraph, a table or a list, with a blank line after it. */
    Markdown block(String text) {
        page.append(text).append("\n\n");
        return this;
    }

    Markdown list(Iterable<String> items) {
        boolean any = false;
        for (String item : items) {
            page.append("- ").append(item).append('\n');
            any = true;
        }
        page.append(any ? "\n" : "");
        return this;
    }

    static String row(String... cells) {
        return Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The head of a table and the line under it. */
    static String head(String... cells) {
        return row(cells) + "|" + " --- |".repeat(cells.length) + "\n";
    }

    @Override
    public String toString() {
        return page.toString().stripTrailing() + "\n";
    }
}
