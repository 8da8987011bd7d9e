package ca.touchstone.report;

import ca.touchstone.i18n.ControlCharacters;

/** Writes texts of packs into Markdown as GitHub reads it, so that they read as they are written. */
final class Markdown {
    private static final String SPECIAL = "\\`*_{}[]<>#|~$";

    private Markdown() {}

    /** A text that has no meaning in Markdown, on one line. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c :
                ControlCharacters.escape(text.strip().replaceAll("\\s+", " ")).toCharArray()) {
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
}
