package ca.touchstone.intake;

import ca.touchstone.program.LocalizedText;
import ca.touchstone.program.MeasuredIn;
import ca.touchstone.program.NameOf;
import ca.touchstone.program.Notation;
import ca.touchstone.program.OneOf;
import ca.touchstone.program.Range;
import ca.touchstone.program.RefersTo;
import ca.touchstone.program.Written;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record type asks of a document: its components with their constraints. */
final class Shape {
    /**
     * What may stand in one place of a document.
     *
     * @param name the component's name
     * @param type its type, or that of a member when the slot is that of a member
     * @param raw the class of the value, without its parameters
     * @param isPart whether the value is a record with fields of its own; kept, since Java is slow to tell
     * @param values the values allowed; empty when the set is not closed
     * @param notation the notation of a text; null when it is free
     * @param named what a text names that has many spellings; null for any other
     * @param unit the unit of a quantity that may be given in others too; null for any other
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
            NameOf.@Nullable Kind named,
            MeasuredIn.@Nullable Unit unit,
            @Nullable String list) {

        private static Slot of(
                String name,
                Type type,
                boolean nullable,
                List<String> values,
                @Nullable Notation notation,
                NameOf.@Nullable Kind named,
                MeasuredIn.@Nullable Unit unit,
                @Nullable String list) {
            Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
            boolean isPart = raw.isRecord() && raw != LocalizedText.class && raw != Range.class;
            return new Slot(name, type, raw, isPart, nullable, values, notation, named, unit, list);
        }

        /** The slot of a member of this list, or of a value of this map, under the same constraints. */
        Slot member() {
            Type[] parameters = ((ParameterizedType) type).getActualTypeArguments();
            return of(name, parameters[parameters.length - 1], false, values, notation, named, unit, list);
        }

        private static Slot of(RecordComponent component) {
            OneOf oneOf = component.getAnnotation(OneOf.class);
            Written written = component.getAnnotation(Written.class);
            NameOf named = component.getAnnotation(NameOf.class);
            MeasuredIn measured = component.getAnnotation(MeasuredIn.class);
            RefersTo refersTo = component.getAnnotation(RefersTo.class);
            return of(
                    component.getName(),
                    component.getGenericType(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    oneOf == null ? List.of() : List.of(oneOf.value()),
                    written == null ? null : written.value(),
                    named == null ? null : named.value(),
                    measured == null ? null : measured.value(),
                    refersTo == null ? null : refersTo.value());
        }
    }

    private final List<Slot> slots;

    private Shape(Class<?> type) {
        slots = Arrays.stream(type.getRecordComponents()).map(Slot::of).toList();
    }

    static Shape of(Class<?> recordType) {
        return new Shape(recordType);
    }

    List<Slot> slots() {
        return slots;
    }
}
