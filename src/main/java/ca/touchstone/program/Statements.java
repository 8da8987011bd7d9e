package ca.touchstone.program;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks the records of a description: what they state, by JSON Pointer, and the same with some of it left unsaid. */
final class Statements {
    /** The lists of a description, whose members are parts. */
    private static final List<Component> LISTS = Component.of(ProgramDescription.class).stream()
            .filter(Component::isList)
            .toList();

    private Statements() {}

    static Map<String, Object> of(ProgramDescription description) {
        Map<String, Object> found = new LinkedHashMap<>();
        collect(description, "", found);
        return found;
    }

    private static void collect(@Nullable Object value, String pointer, Map<String, Object> found) {
        if (value instanceof Record part && !isLeaf(part)) {
            for (Component component : Component.of(part.getClass())) {
                collect(component.read(part), pointer + "/" + component.name(), found);
            }
        } else if (value instanceof List<?> list && holdsParts(list)) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), pointer + "/" + i, found);
            }
        } else if (value != null) {
            found.put(pointer, value);
        }
    }

    private static boolean isLeaf(Record value) {
        return value instanceof LocalizedText || (value instanceof Range range && range.isExact());
    }

    static ProgramDescription without(ProgramDescription description, Set<String> pointers) {
        return (ProgramDescription) rebuild(description, "", pointers);
    }

    static ProgramDescription stating(ProgramDescription description, FieldPath field, Object value) {
        if (field.ofMembers() || field.component().getType() != value.getClass()) {
            throw new IllegalArgumentException("nothing of that type in the program: " + field);
        }
        return (ProgramDescription) replaced(description, List.of(field.name().split("\\.", -1)), value);
    }

    private static Object replaced(Record part, List<String> path, Object replacement) {
        List<Component> components = Component.of(part.getClass());
        @Nullable Object[] values = new Object[components.size()];
        Class<?>[] types = new Class<?>[components.size()];
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            types[i] = component.declared().getType();
            values[i] = component.read(part);
            if (component.name().equals(path.get(0))) {
                values[i] = values[i] instanceof Record inner && path.size() > 1
                        ? replaced(inner, path.subList(1, path.size()), replacement)
                        : replacement;
            }
        }
        return create(part.getClass(), types, values);
    }

    private static Object rebuild(Record part, String pointer, Set<String> pointers) {
        String within = pointer + "/";
        if (pointers.stream().noneMatch(named -> named.startsWith(within))) {
            return part;
        }
        List<Component> components = Component.of(part.getClass());
        @Nullable Object[] values = new Object[components.size()];
        Class<?>[] types = new Class<?>[components.size()];
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            types[i] = component.declared().getType();
            values[i] = withheld(component.read(part), pointer + "/" + component.name(), pointers);
        }
        return create(part.getClass(), types, values);
    }

    private static @Nullable Object withheld(@Nullable Object value, String pointer, Set<String> pointers) {
        boolean named = pointers.contains(pointer);
        if (value instanceof Range range) {
            boolean min = named || pointers.contains(pointer + "/min") || range.min() == null;
            boolean max = named || pointers.contains(pointer + "/max") || range.max() == null;
            return min && max ? null : new Range(min ? null : range.min(), max ? null : range.max());
        }
        if (value instanceof Record part && !(value instanceof LocalizedText)) {
            return rebuild(part, pointer, named ? everythingIn(part, pointer) : pointers);
        }
        if (named || value == null) {
            return null;
        }
        if (value instanceof List<?> list && holdsParts(list)) {
            List<Object> members = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                members.add(Objects.requireNonNull(withheld(list.get(i), pointer + "/" + i, pointers)));
            }
            return members;
        }
        return value;
    }

    private static Set<String> everythingIn(Record part, String pointer) {
        Map<String, Object> found = new LinkedHashMap<>();
        collect(part, pointer, found);
        return found.keySet();
    }

    static EvidenceLevel evidenceFor(ProgramDescription description, String pointer) {
        EvidenceLevel whole = evidenceAtOrAbove(description, pointer);
        EvidenceLevel members = null;
        int size = size(description, pointer);
        for (int i = 0; i < size; i++) {
            EvidenceLevel member = evidenceAtOrAbove(description, pointer + "/" + i);
            members = members == null || member.compareTo(members) < 0 ? member : members;
        }
        return members != null && members.compareTo(whole) > 0 ? members : whole;
    }

    private static EvidenceLevel evidenceAtOrAbove(ProgramDescription description, String pointer) {
        EvidenceLevel best = EvidenceLevel.ASSERTED;
        for (Evidence evidence : orEmpty(description.evidence())) {
            EvidenceLevel level = EvidenceLevel.of(evidence.level());
            if (level.compareTo(best) > 0 && isWithinSome(pointer, orEmpty(evidence.supports()))) {
                best = level;
            }
        }
        return best;
    }

    private static boolean isWithinSome(String pointer, List<String> wholes) {
        for (int i = 0; i < wholes.size(); i++) {
            if (isWithin(pointer, wholes.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(String pointer, String whole) {
        return pointer.startsWith(whole)
                && (pointer.length() == whole.length() || pointer.charAt(whole.length()) == '/');
    }

    /** How many members the list at that pointer has; 0 when there is no list of parts. */
    private static int size(ProgramDescription description, String pointer) {
        if (pointer.lastIndexOf('/') > 0) {
            return 0;
        }
        for (Component component : LISTS) {
            if (pointer.length() == component.name().length() + 1 && pointer.endsWith(component.name())) {
                return component.read(description) instanceof List<?> list && holdsParts(list) ? list.size() : 0;
            }
        }
        return 0;
    }

    static String pointerTo(ProgramDescription description, Object part) {
        for (Component component : LISTS) {
            if (component.read(description) instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) == part) {
                        return "/" + component.name() + "/" + i;
                    }
                }
            }
        }
        throw new IllegalArgumentException("no part of this description: " + part);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static boolean holdsParts(List<?> list) {
        return !list.isEmpty() && list.get(0) instanceof Record;
    }

    private static Object create(Class<?> type, Class<?>[] types, @Nullable Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " can be made from its parts", e);
        }
    }
}
