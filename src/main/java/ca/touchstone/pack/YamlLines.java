package ca.touchstone.pack;

import java.util.ArrayList;
import java.util.List;

/** The lines of a YAML file, from which whole keys can be taken out. Comments stay, whatever they stand beside. */
final class YamlLines {
    private final List<String> lines;

    YamlLines(String text) {
        this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
    }

    String text() {
        return String.join("\n", lines);
    }

    /** Whether that line, from 1, begins with that key and nothing else before it. */
    boolean isKey(int line, String key) {
        return line >= 1 && line <= lines.size() && lines.get(line - 1).strip().startsWith(key + ":");
    }

    /** Writes a line before that one, as deep and ended as it is. */
    void insert(int line, String text) {
        String next = lines.get(line - 1);
        lines.add(line - 1, indent(next) + text + (next.endsWith("\r") ? "\r" : ""));
    }

    /** Takes out the key on that line with all that it holds. */
    void remove(int line) {
        int from = line - 1;
        String indent = indent(lines.get(from));
        int to = from + 1;
        int end = to;
        while (to < lines.size() && (isBetween(lines.get(to)) || isWithin(lines.get(to), indent))) {
            String next = lines.get(to++);
            // Blank lines and comments at the end belong to what comes after, unless they stand deeper.
            if (!next.isBlank() && (isDeeper(next, indent) || isWithin(next, indent))) {
                end = to;
            }
        }
        List<String> comments = lines.subList(from, end).stream()
                .map(YamlLines::comment)
                .filter(comment -> !comment.isEmpty())
                .map(comment -> indent + comment)
                .toList();
        lines.subList(from, end).clear();
        lines.addAll(from, comments);
        boolean ends =
                comments.isEmpty() && lines.subList(from, lines.size()).stream().allMatch(String::isBlank);
        while (ends && from > 0 && from < lines.size() && lines.get(from - 1).isBlank()) {
            lines.remove(--from);
        }
    }

    private static boolean isBetween(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    /** Whether a line belongs to a key of that depth: it stands deeper, or is a member of its list. */
    private static boolean isWithin(String line, String indent) {
        return !isBetween(line)
                && (isDeeper(line, indent)
                        || (line.startsWith(indent + "- ") && indent(line).equals(indent)));
    }

    private static boolean isDeeper(String line, String indent) {
        return indent(line).length() > indent.length();
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    /** The comment on a line, with its mark; empty where there is none. */
    static String comment(String line) {
        char quote = 0;
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '#' && Character.isWhitespace(before)) {
                return line.substring(i);
            } else if ((c == '"' || c == '\'') && " [{,:".indexOf(before) >= 0) {
                quote = c;
            }
            before = c;
        }
        return "";
    }
}
