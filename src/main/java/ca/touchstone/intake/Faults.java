package ca.touchstone.intake;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one document; keeps only the first of very many, so that a bad file gives a short answer. */
final class Faults {
    private static final int MOST = 200;

    private final Document document;
    private final List<Fault> kept = new ArrayList<>();
    private int count;

    Faults(Document document) {
        this.document = document;
    }

    void add(String pointer, String key, String... arguments) {
        count++;
        if (count <= MOST) {
            kept.add(document.fault(Messages.AREA, pointer, key, arguments));
        }
    }

    /** How many there are, kept or not. */
    int count() {
        return count;
    }

    <T> Reading.Refused<T> refused() {
        if (count > MOST) {
            kept.add(document.fault(Messages.AREA, "", "too-many", String.valueOf(count), String.valueOf(MOST)));
        }
        return new Reading.Refused<>(kept);
    }
}
