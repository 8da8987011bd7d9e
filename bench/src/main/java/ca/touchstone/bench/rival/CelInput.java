package ca.touchstone.bench.rival;

import ca.touchstone.framework.Pack;
import ca.touchstone.program.Program;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A program as CEL sees it: maps, lists, texts, truths and doubles, measures included. What is not stated is absent. The
 * parts that are evidence are found again by their maps.
 */
final class CelInput {
    private static final Set<String> NO_FIELDS = Set.of("toString", "hashCode", "description", "statements");

    private final IdentityHashMap<Object, Object> parts = new IdentityHashMap<>();
    private final Map<String, Object> variables;

    CelInput(Program program, Pack pack) {
        Map<String, Object> whole = map(program.description());
        whole.putAll(map(program));
        Map<String, Double> limits = new HashMap<>();
        pack.framework()
                .limits()
                .keySet()
                .forEach(name -> limits.put(name, program.limit(name).doubleValue()));
        this.variables = Map.of("program", whole, "limit", limits);
    }

    Map<String, Object> variables() {
        return variables;
    }

    /** The part that a map was made of. */
    Object part(Object map) {
        return Objects.requireNonNull(parts.get(map), "CEL gives back the maps that it was given");
    }

    private Map<String, Object> map(Object holder) {
        Map<String, Object> map = new HashMap<>();
        for (Method method : holder.getClass().getDeclaredMethods()) {
            if (method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())
                    && !NO_FIELDS.contains(method.getName())) {
                Object value = value(read(method, holder));
                if (value != null) {
                    map.put(method.getName(), value);
                }
            }
        }
        parts.put(map, holder);
        return map;
    }

    private static @Nullable Object read(Method method, Object holder) {
        try {
            return method.invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method + " can be read", e);
        }
    }

    private @Nullable Object value(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return value;
        } else if (value instanceof Number number) {
            return number.doubleValue();
        } else if (value instanceof List<?> list) {
            return list.stream().map(this::value).toList();
        }
        return value instanceof Record part ? map(part) : value.toString();
    }
}
