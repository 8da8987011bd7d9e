package ca.touchstone.pack;

import ca.touchstone.intake.Excerpt;
import ca.touchstone.intake.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts under each fault of a pack the line that it is about. */
final class SourceExcerpts {
    private final Map<String, List<String>> lines = new HashMap<>();

    /** Remembers the text of a file by the name that its faults carry. */
    void add(String file, String text) {
        lines.put(file, text.lines().toList());
    }

    /** The fault with its line; as it was when that is not known or already there. */
    Fault quote(Fault fault) {
        String line = line(fault);
        if (line.isEmpty() || fault.excerpt() != null) {
            return fault;
        }
        if (fault.key().equals("yaml-syntax")) {
            return quote(fault, Integer.parseInt(fault.arguments().get(0)), 1);
        }
        String name = fault.pointer().substring(fault.pointer().lastIndexOf('/') + 1);
        int plain = line.indexOf(name + ":");
        int at = name.isEmpty() ? -1 : plain >= 0 ? plain : line.indexOf(name + "\":");
        int start = at >= 0 ? at : line.length() - line.stripLeading().length();
        int length = at >= 0 ? name.length() : line.strip().length();
        return fault.quoting(new Excerpt(line, start + 1, length));
    }

    /** As {@link #quote(Fault)}, where the place in the line is known. */
    Fault quote(Fault fault, int column, int length) {
        return fault.quoting(new Excerpt(line(fault), column, length));
    }

    private String line(Fault fault) {
        List<String> text = lines.getOrDefault(fault.file(), List.of());
        return fault.line() < 1 || fault.line() > text.size() ? "" : text.get(fault.line() - 1);
    }
}
