package ca.touchstone.program;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of the program description, named as people write it: {@code workload.weeks}, {@code assessments}, or
 * {@code assessments.graded} for that field of every assessment. Immutable.
 */
public final class FieldPath {
    private static final Map<String, FieldPath> ALL = Collections.unmodifiableMap(discover());

    private final String name;
    private final int index;
    private final List<Component> steps;
    private final boolean ofMembers;

    /** Where the field stands, if it is the same in every description; null for a field of list members. */
    private final @Nullable String pointer;

    /** Where the field of a list member stands within the member; empty for any other. */
    private final String within;

    private final StatedValue unstated;

    private FieldPath(String name, int index, List<Component> steps) {
        this.name = name;
        this.index = index;
        this.steps = List.copyOf(steps);
        this.ofMembers = steps.subList(0, steps.size() - 1).stream().anyMatch(Component::isList);
        String outermost = outermost();
        String place = "/" + outermost.replace('.', '/');
        this.pointer = ofMembers ? null : place;
        this.within = name.substring(outermost.length()).replace('.', '/');
        this.unstated = new StatedValue(place, outermost, null);
    }

    /** Every field of a description, lists of parts before the fields of their members, in order, by name. */
    public static Map<String, FieldPath> all() {
        return ALL;
    }

    /** The field of that name; throws {@link IllegalArgumentException} when a description has none. */
    public static FieldPath of(String name) {
        FieldPath path = ALL.get(name);
        if (path == null) {
            throw new IllegalArgumentException("a program description has no field " + name);
        }
        return path;
    }

    /** Where the field of that name stands; throws {@link IllegalArgumentException} for one of list members, or for none. */
    public static String pointerOf(String name) {
        String pointer = of(name).pointer;
        if (pointer == null) {
            throw new IllegalArgumentException("it stands in each member: " + name);
        }
        return pointer;
    }

    private static Map<String, FieldPath> discover() {
        Map<String, FieldPath> found = new LinkedHashMap<>();
        discover(ProgramDescription.class, "", List.of(), found);
        return found;
    }

    private static void discover(Class<?> type, String prefix, List<Component> before, Map<String, FieldPath> found) {
        for (Component component : Component.of(type)) {
            String name = prefix + component.name();
            List<Component> steps = new ArrayList<>(before);
            steps.add(component);
            Class<?> part = partType(component.declared().getGenericType());
            if (part == null || component.isList()) {
                found.put(name, new FieldPath(name, found.size(), steps));
            }
            if (part != null) {
                discover(part, name + ".", steps, found);
            }
        }
    }

    /** The record that a field holds or lists, when it is a part with fields of its own. */
    private static @Nullable Class<?> partType(Type type) {
        Type held = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return held instanceof Class<?> candidate
                        && candidate.isRecord()
                        && candidate != LocalizedText.class
                        && candidate != Range.class
                ? candidate
                : null;
    }

    /** The name, with dots. */
    public String name() {
        return name;
    }

    /** Where it stands, if that is the same in every description; null for a field of list members. */
    public @Nullable String pointer() {
        return pointer;
    }

    /** Where the field of list members stands in the member at that place of the list, from 0. */
    public String pointer(int place) {
        return unstated.pointer() + '/' + place + within;
    }

    /** Its place among {@link #all}, from 0. */
    public int index() {
        return index;
    }

    /** The component of the record that declares the field: its type and annotations say what may stand there. */
    public RecordComponent component() {
        return steps.get(steps.size() - 1).declared();
    }

    /** Whether the field belongs to the members of a list, rather than to the description as a whole. */
    public boolean ofMembers() {
        return ofMembers;
    }

    /**
     * Whether the description states anything here: for a field of list members, whether it states the list, even if
     * its members leave the field unsaid.
     */
    public boolean isStated(ProgramDescription description) {
        return value(description) != null;
    }

    /** What stands in the field, or the list in whose members it stands. */
    private @Nullable Object value(ProgramDescription description) {
        Object value = description;
        for (int i = 0; i < steps.size(); i++) {
            value = steps.get(i).read(value);
            if (value == null || value instanceof List<?>) {
                break;
            }
        }
        return value;
    }

    /**
     * What the description states here. One observation for a field of the description; for a field of list members one
     * for each member, or a single unstated one at the list's own pointer when the list is not stated.
     */
    public List<StatedValue> observe(ProgramDescription description) {
        Object value = value(description);
        if (value == null) {
            return List.of(unstated);
        }
        if (pointer != null) {
            return List.of(new StatedValue(pointer, name, value));
        }
        List<StatedValue> found = new ArrayList<>();
        observe(description, 0, new StringBuilder(), found);
        return found;
    }

    private void observe(Object holder, int depth, StringBuilder pointer, List<StatedValue> found) {
        Component step = steps.get(depth);
        Object value = step.read(holder);
        int length = pointer.length();
        pointer.append('/').append(step.name());
        if (depth == steps.size() - 1 || value == null) {
            found.add(new StatedValue(pointer.toString(), name(depth), value));
        } else if (value instanceof List<?> members) {
            for (int i = 0; i < members.size(); i++) {
                int before = pointer.length();
                pointer.append('/').append(i);
                observe(members.get(i), depth + 1, pointer, found);
                pointer.setLength(before);
            }
        } else {
            observe(value, depth + 1, pointer, found);
        }
        pointer.setLength(length);
    }

    /** What the description states here in the member at that place of the list, for a field of list members. */
    public StatedValue observe(ProgramDescription description, int place) {
        Object value = description;
        for (Component step : steps) {
            value = value instanceof List<?> members ? members.get(place) : value;
            value = value == null ? null : step.read(value);
        }
        return new StatedValue(pointer(place), name, value);
    }

    /** The one observation of a description that states nothing here. */
    public StatedValue unstated() {
        return unstated;
    }

    /** The name of the field, or of the list that its value is in, whichever comes first. */
    private String outermost() {
        for (int depth = 0; depth < steps.size(); depth++) {
            if (steps.get(depth).isList()) {
                return name(depth);
            }
        }
        return name;
    }

    /** The name of the field reached after so many steps. */
    private String name(int depth) {
        if (depth == steps.size() - 1) {
            return name;
        }
        int end = -1;
        for (int i = 0; i <= depth; i++) {
            end = name.indexOf('.', end + 1);
        }
        return name.substring(0, end);
    }

    @Override
    public String toString() {
        return name;
    }
}
