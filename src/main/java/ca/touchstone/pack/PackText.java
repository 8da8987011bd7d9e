package ca.touchstone.pack;

import ca.touchstone.intake.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Edits of a pack's files as text, so that comments and layout stay. They know the usual ways of writing YAML; whoever
 * uses them proves the result before it is written.
 */
final class PackText {
    private static final String SCALAR = "(\"[^\"]*\"|'[^']*'|[^,}\\s#]+)";
    private static final Pattern FROM = Pattern.compile("from:\\s*" + SCALAR);
    private static final Pattern TO = Pattern.compile("\\bto:\\s*" + SCALAR);
    private static final Pattern STATUS = Pattern.compile("(?m)^status:.*$");
    private static final Pattern TOP_LEVEL = Pattern.compile("^[a-z][a-z-]*:.*");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+[^;]+;");
    private static final Pattern UNDATED = Pattern.compile("(?m)^(\\s*- \\{(?!.*\\bas-of:).*?)(, expect: .*)$");

    private PackText() {}

    /** The pack in force to that day, and no longer. */
    static String endingOn(String yaml, Document document, String day) {
        List<String> lines = lines(yaml);
        boolean ends = !document.at("/in-force/to").isMissingNode();
        int at = document.line(ends ? "/in-force/to" : "/in-force/from") - 1;
        String line = lines.get(at);
        String to = "to: \"" + day + "\"";
        if (ends) {
            lines.set(at, TO.matcher(line).replaceFirst(to));
            return String.join("\n", lines);
        }
        Matcher from = FROM.matcher(line);
        if (from.find() && line.substring(0, from.start()).contains("{")) {
            lines.set(at, line.substring(0, from.end()) + ", " + to + line.substring(from.end()));
        } else {
            String indent =
                    line.substring(0, line.length() - line.stripLeading().length());
            lines.add(at + 1, indent + to + (line.endsWith("\r") ? "\r" : ""));
        }
        return String.join("\n", lines);
    }

    /** The pack as a draft that is in force from that day, with no end. */
    static String draftFrom(String yaml, Document document, String from) {
        List<String> lines = lines(yaml);
        int at = document.line("/in-force/from") - 1;
        lines.set(at, FROM.matcher(lines.get(at)).replaceFirst(Matcher.quoteReplacement("from: \"" + from + "\"")));
        if (!document.at("/in-force/to").isMissingNode()) {
            int end = document.line("/in-force/to") - 1;
            String line = lines.get(end);
            if (line.strip().startsWith("to:")) {
                lines.remove(end);
            } else {
                lines.set(end, line.replaceFirst(",\\s*to:\\s*" + SCALAR, ""));
            }
        }
        return STATUS.matcher(String.join("\n", lines))
                .replaceFirst("# TODO: set the status when the text of this version is encoded.\nstatus: draft");
    }

    /** The rules under another package. */
    static String inPackage(String drl, String name) {
        return PACKAGE.matcher(drl).replaceFirst("package " + name + ";");
    }

    /** The examples, those without a day reviewed as of this one. */
    static String asOf(String examples, String day) {
        return UNDATED.matcher(examples).replaceAll("$1, as-of: " + day + "$2");
    }

    /** The pack with one more criterion after its last. */
    static String withCriterion(String yaml, String criterion) {
        List<String> lines = lines(yaml);
        int end = 0;
        while (end < lines.size() && !lines.get(end).startsWith("criteria:")) {
            end++;
        }
        end = Math.min(end + 1, lines.size());
        while (end < lines.size() && !TOP_LEVEL.matcher(lines.get(end)).matches()) {
            end++;
        }
        while (isBetween(lines.get(end - 1))) {
            end--;
        }
        lines.addAll(end, List.of(("\n" + criterion.stripTrailing()).split("\n", -1)));
        return String.join("\n", lines);
    }

    /** Blank lines and comments that belong to what comes after. */
    private static boolean isBetween(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /** The text with another after it, a blank line between. */
    static String append(String text, String more) {
        return text.stripTrailing() + "\n\n" + more;
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(List.of(text.split("\n", -1)));
    }
}
