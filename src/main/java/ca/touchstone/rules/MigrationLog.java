package ca.touchstone.rules;

import ca.touchstone.rules.RuleMigration.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one pass over a rule file turned over, and what it left to its author. */
final class MigrationLog {
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final List<Diagnostic> left = new ArrayList<>();

    void count(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    void left(Place place, String key, String... arguments) {
        left.add(Diagnostic.of(place, key, arguments));
    }

    /** Whether something on that line was left already. */
    boolean isLeft(int line) {
        return left.stream().anyMatch(one -> one.place().line() == line);
    }

    Map<Kind, Integer> counts() {
        return counts;
    }

    List<Diagnostic> left() {
        return left;
    }
}
