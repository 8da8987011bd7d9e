package ca.touchstone.program;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date of a description and what stands or falls with it.
 *
 * @param date the field of the date
 * @param kind on which side of the day of a review it is a fact
 * @param fields the fields that say what was done or seen, the date among them, in the order of the fields
 * @param since of a date on which somebody looked, the field that says since when it is so; null where none does
 */
public record DatedFields(
        FieldPath date,
        DateOf.Kind kind,
        List<FieldPath> fields,
        @Nullable FieldPath since) {
    private static final List<DatedFields> ALL = FieldPath.all().values().stream()
            .filter(field -> field.component().isAnnotationPresent(DateOf.class))
            .map(DatedFields::of)
            .toList();

    public DatedFields {
        fields = List.copyOf(fields);
    }

    /** Those of every date that a description may have, in the order of the fields. */
    public static List<DatedFields> all() {
        return ALL;
    }

    private static DatedFields of(FieldPath date) {
        DateOf annotation = Objects.requireNonNull(date.component().getAnnotation(DateOf.class));
        String holder = date.name().substring(0, date.name().lastIndexOf('.') + 1);
        List<String> own =
                Stream.of(annotation.fields()).map(name -> holder + name).toList();
        return new DatedFields(
                date,
                annotation.value(),
                FieldPath.all().values().stream()
                        .filter(field -> field.equals(date)
                                || own.contains(field.name())
                                || (annotation.whole() && field.name().startsWith(holder)))
                        .toList(),
                annotation.since().isEmpty() ? null : FieldPath.of(holder + annotation.since()));
    }
}
