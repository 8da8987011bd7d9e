package ca.touchstone.intake;

import ca.touchstone.intake.Result.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Collects the faults of one document; keeps only the first of very many, so that a bad file gives a short answer. */
final class Faults {
    /** How many are kept. */
    static final int MOST = 200;

    private final String file;
    private final ToIntFunction<String> lines;
    private final List<Fault> kept = new ArrayList<>();
    private int count;

    /**
     * @param file the name of the document
     * @param lines the line of each pointer; 0 where it is not known
     */
    Faults(String file, ToIntFunction<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    void add(String pointer, String key, String... arguments) {
        addAt(lines.applyAsInt(pointer), pointer, key, arguments);
    }

    void addAt(int line, String pointer, String key, String... arguments) {
        count++;
        if (count <= MOST) {
            kept.add(new Fault(MessageText.AREA, file, pointer, line, key, List.of(arguments)));
        }
    }

    /** Whether one that is kept stands at or below that place. */
    boolean isAnyWithin(String pointer) {
        return kept.stream().anyMatch(fault -> (fault.pointer() + "/").startsWith(pointer + "/"));
    }

    /** How many there are, kept or not. */
    int count() {
        return count;
    }

    <T> Invalid<T> refused() {
        List<Fault> all = new ArrayList<>(kept);
        if (count > MOST) {
            all.add(new Fault(
                    MessageText.AREA, file, "", 0, "too-many", List.of(String.valueOf(count), String.valueOf(MOST))));
        }
        return new Invalid<>(all);
    }
}
