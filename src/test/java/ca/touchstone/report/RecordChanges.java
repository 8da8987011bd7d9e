package ca.touchstone.report;

import ca.touchstone.program.LocalizedText;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A tree of records with one value in it changed: each text, number, date and word of a closed set, and each member gone. */
final class RecordChanges {
    private RecordChanges() {}

    /** A record that was changed at that path. */
    record Change<R>(String path, R record) {}

    /** Every change of a record, one at a time. */
    @SuppressWarnings("unchecked") // A changed record is made by its own constructor.
    static <R extends Record> List<Change<R>> of(R record) {
        return changes(record, record.getClass(), "")
                .map(change -> new Change<>(change.path(), (R) change.record()))
                .toList();
    }

    private static Stream<Change<Object>> changes(@Nullable Object value, Class<?> type, String path) {
        if (value instanceof Map<?, ?> map) {
            return members(map, path);
        } else if (value instanceof List<?> list) {
            return members(list, path);
        } else if (value instanceof Record record && type != LocalizedText.class) {
            return components(record, path);
        }
        return others(value, type).map(other -> new Change<>(path, other));
    }

    private static Stream<Change<Object>> components(Record record, String path) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = components[i].getAccessor().invoke(record);
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            List<Change<Object>> found = new ArrayList<>();
            for (int i = 0; i < components.length; i++) {
                String at = path + "/" + components[i].getName();
                for (Change<Object> change : changes(values[i], types[i], at).toList()) {
                    @Nullable Object[] changed = Arrays.copyOf(values, values.length);
                    changed[i] = change.record();
                    found.add(new Change<>(change.path(), constructor.newInstance(changed)));
                }
            }
            return found.stream();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record + " can be made from its parts", e);
        }
    }

    private static Stream<Change<Object>> members(Map<?, ?> map, String path) {
        return map.entrySet().stream()
                .flatMap(entry -> changes(entry.getValue(), entry.getValue().getClass(), path + "/" + entry.getKey())
                        .map(change -> {
                            Map<Object, Object> changed = new LinkedHashMap<>(map);
                            changed.put(entry.getKey(), change.record());
                            return new Change<>(change.path(), changed);
                        }));
    }

    private static Stream<Change<Object>> members(List<?> list, String path) {
        List<Change<Object>> found = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            List<Object> shorter = new ArrayList<>(list);
            shorter.remove(at);
            found.add(new Change<>(path + "/" + at + " gone", shorter));
            changes(list.get(at), list.get(at).getClass(), path + "/" + at).forEach(change -> {
                List<Object> changed = new ArrayList<>(list);
                changed.set(at, change.record());
                found.add(new Change<>(change.path(), changed));
            });
        }
        return found.stream();
    }

    /** What else could stand there; of a date and a zone another, so that it can be read. */
    private static Stream<Object> others(@Nullable Object value, Class<?> type) {
        if (type.isEnum()) {
            return Stream.of((Object[]) type.getEnumConstants()).filter(other -> other != value);
        } else if (type == LocalizedText.class) {
            return Stream.of(new LocalizedText(null, "another", "autre"));
        } else if (value instanceof Integer number) {
            return Stream.of(number + 1);
        } else if (value instanceof BigDecimal number) {
            return Stream.of(number.add(BigDecimal.ONE));
        } else if (value instanceof LocalDate date) {
            return Stream.of(date.plusDays(1));
        } else if (value instanceof String text) {
            return Stream.of(
                    text.matches("[0-9]{4}(-[0-9]{2}){0,2}") ? "2001" : text.contains("/") ? "Asia/Tokyo" : text + "x");
        }
        return Stream.of();
    }
}
