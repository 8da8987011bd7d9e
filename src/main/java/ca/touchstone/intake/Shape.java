package ca.touchstone.intake;

import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.Notation;
import ca.touchstone.program.OneOf;
import ca.touchstone.program.Range;
import ca.touchstone.program.RefersTo;
import ca.touchstone.program.Written;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a record type asks of a document: its components with their constraints, read once for each type. */
final class Shape {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    /**
     * What may stand in one place of a document.
     *
     * @param name the component's name
     * @param type its type, or that of a member when the slot is that of a member
     * @param raw the class of the value, without its parameters
     * @param isPart whether the value is a record with fields of its own; kept, since Java is slow to tell
     * @param values the values allowed; empty when the set is not closed
     * @param notation the notation of a text; null when it is free
     * @param list the list that holds the parts whose ids may stand here; null when no ids do
     */
    record Slot(
            String name,
            Type type,
            Class<?> raw,
            boolean isPart,
            boolean nullable,
            List<String> values,
            @Nullable Notation notation,
            @Nullable String list,
            Method accessor) {

        private static Slot of(
                String name,
                Type type,
                boolean nullable,
                List<String> values,
                @Nullable Notation notation,
                @Nullable String list,
                Method accessor) {
            Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
            boolean isPart = raw.isRecord() && raw != LocalizedText.class && raw != Range.class;
            return new Slot(name, type, raw, isPart, nullable, values, notation, list, accessor);
        }

        /** The slot of a member of this list, or of a value of this map, under the same constraints. */
        Slot member() {
            Type[] parameters = ((ParameterizedType) type).getActualTypeArguments();
            return of(name, parameters[parameters.length - 1], false, values, notation, list, accessor);
        }

        private static Slot of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            OneOf oneOf = component.getAnnotation(OneOf.class);
            Written written = component.getAnnotation(Written.class);
            RefersTo refersTo = component.getAnnotation(RefersTo.class);
            return of(
                    component.getName(),
                    component.getGenericType(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    oneOf == null ? List.of() : List.of(oneOf.value()),
                    written == null ? null : written.value(),
                    refersTo == null ? null : refersTo.value(),
                    accessor);
        }
    }

    private final List<Slot> slots;
    private final Map<Naming, List<String>> names = new EnumMap<>(Naming.class);
    private final Constructor<?> constructor;

    private Shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        slots = Arrays.stream(components).map(Slot::of).toList();
        for (Naming naming : Naming.values()) {
            names.put(naming, slots.stream().map(slot -> naming.of(slot.name())).toList());
        }
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is a record", e);
        }
        constructor.setAccessible(true);
    }

    static Shape of(Class<?> recordType) {
        return SHAPES.get(recordType);
    }

    List<Slot> slots() {
        return slots;
    }

    /** The names of the slots in a document, in their order. */
    List<String> names(Naming naming) {
        return Objects.requireNonNull(names.get(naming));
    }

    Object create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(constructor + " takes what was bound", e.getCause());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(constructor + " can be called", e);
        }
    }

    /** Whether a record states nothing: all that it holds is null, or a group of which the same is true. */
    static boolean statesNothing(Object part) {
        for (Slot slot : of(part.getClass()).slots) {
            Object value = read(slot, part);
            if (value != null && !(slot.isPart() && statesNothing(value))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object read(Slot slot, Object part) {
        try {
            return slot.accessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(slot.accessor() + " can be read", e);
        }
    }
}
