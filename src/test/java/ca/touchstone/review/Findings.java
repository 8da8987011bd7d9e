package ca.touchstone.review;

import ca.touchstone.framework.Level;
import ca.touchstone.framework.Samples;
import java.util.Arrays;
import java.util.List;

/** Findings for tests, as plain as they can be. */
final class Findings {
    private Findings() {}

    /** A finding for a criterion of that level and weight; what it misses are names of fields. */
    static Finding finding(String id, Level level, int weight, Outcome outcome, String... missing) {
        List<Missing> owed = Arrays.stream(missing)
                .map(field -> new Missing("/" + field.replace('.', '/'), field))
                .toList();
        return new Finding(
                Samples.criterion(id, level).weighing(weight).build(),
                outcome,
                List.of(),
                owed,
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }
}
