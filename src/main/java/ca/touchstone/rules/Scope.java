package ca.touchstone.rules;

import ca.touchstone.rules.Vocabulary.FieldType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables that can be used at one place of a rule: its own, and those of what stands around it. */
final class Scope {
    private final @Nullable Scope around;
    private final Map<String, FieldType> own = new LinkedHashMap<>();

    Scope(@Nullable Scope around) {
        this.around = around;
    }

    @Nullable
    FieldType find(String variable) {
        FieldType found = own.get(variable);
        return found != null || around == null ? found : around.find(variable);
    }

    /** Binds a variable; false when there is one of that name. */
    boolean bind(String variable, FieldType value) {
        return find(variable) == null && own.put(variable, value) == null;
    }

    Set<String> names() {
        Map<String, FieldType> all = new LinkedHashMap<>();
        for (Scope scope = this; scope != null; scope = scope.around) {
            all.putAll(scope.own);
        }
        return all.keySet();
    }
}
