package ca.touchstone.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Places of a description, as JSON Pointers, together with what is said of them. Where the same is said of several it is
 * said once, and three or more neighbours in a list are named by the first and the last.
 */
final class Places {
    private static final int FEWEST = 3;
    private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

    private final String to;
    private final Map<String, List<String>> byWords = new LinkedHashMap<>();

    /**
     * No places yet.
     *
     * @param to the word between the first and the last of neighbours
     */
    Places(String to) {
        this.to = to;
    }

    void add(String words, String pointer) {
        byWords.computeIfAbsent(words, ignored -> new ArrayList<>()).add(pointer);
    }

    /** A line for each thing that is said, with the places behind it, in the order in which they came. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        byWords.forEach((words, pointers) -> lines.add(words + " (" + list(pointers, to) + ")"));
        return lines;
    }

    /** The pointers as a list, such as {@code /partners/0 to /partners/3, /partners/7}. */
    static String list(List<String> pointers, String to) {
        List<String> said = new ArrayList<>();
        int from = 0;
        while (from < pointers.size()) {
            int end = end(pointers, from);
            if (end - from >= FEWEST) {
                said.add(pointers.get(from) + " " + to + " " + pointers.get(end - 1));
            } else {
                said.addAll(pointers.subList(from, end));
            }
            from = end;
        }
        return String.join(", ", said);
    }

    /** Behind the last of the neighbours that begin there. */
    private static int end(List<String> pointers, int from) {
        int end = from + 1;
        int moving = end < pointers.size() ? step(pointers.get(from), pointers.get(end)) : 0;
        while (end < pointers.size() && moving > 0 && step(pointers.get(end - 1), pointers.get(end)) == moving) {
            end++;
        }
        return end;
    }

    /** Which part of the pointer is one more than before, when all others are as before; 0 for none. */
    private static int step(String before, String after) {
        String[] old = before.split("/", -1);
        String[] now = after.split("/", -1);
        int moved = 0;
        for (int i = 0; i < old.length && old.length == now.length; i++) {
            if (!old[i].equals(now[i])) {
                if (moved > 0 || !isNext(old[i], now[i])) {
                    return 0;
                }
                moved = i;
            }
        }
        return moved;
    }

    private static boolean isNext(String before, String after) {
        return INDEX.matcher(before).matches()
                && INDEX.matcher(after).matches()
                && Integer.parseInt(after) == Integer.parseInt(before) + 1;
    }
}
