package ca.touchstone.program;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps "not stated" (null) apart from "stated: none" for lists and texts, and groups from being null. */
final class Stated {
    /** Of each type of group, the one in which nothing is stated. */
    private static final ClassValue<Record> NOTHING = new ClassValue<>() {
        @Override
        protected Record computeValue(Class<?> type) {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return (Record) type.getDeclaredConstructor(types).newInstance(new Object[types.length]);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " may state nothing", e);
            }
        }
    };

    private Stated() {}

    /** The group; where it is null, one that states nothing. */
    static <T extends Record> T group(@Nullable T group, Class<T> type) {
        return group == null ? Objects.requireNonNull(type.cast(NOTHING.get(type))) : group;
    }

    /** How many members the list has; null when it is not stated. */
    static @Nullable Integer count(@Nullable List<?> list) {
        return list == null ? null : list.size();
    }

    /** How many members the list has of which something is known; null when it is not stated. */
    static @Nullable Integer known(@Nullable List<?> list) {
        return list == null
                ? null
                : (Integer)
                        (int) list.stream().filter(member -> !isUnknown(member)).count();
    }

    /** Whether it is a member of which nothing is known: that very one, not one that merely states nothing. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isUnknown(Object member) {
        return member == Partner.UNKNOWN
                || member == Competency.UNKNOWN
                || member == LearningOutcome.UNKNOWN
                || member == Assessment.UNKNOWN;
    }

    /** An unchangeable copy that may be asked whether it contains null; {@link List#copyOf} would throw in a rule. */
    static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** Whether the list has a member; null when it is not stated. */
    static @Nullable Boolean any(@Nullable List<?> list) {
        return list == null ? null : !list.isEmpty();
    }

    /** As {@link #some(String)}, of a text for people. */
    static @Nullable Boolean some(@Nullable LocalizedText text) {
        return text == null ? null : !text.isNone();
    }

    /** Whether the text names something; false when it says there is none or that it was refused, null when it is not stated. */
    static @Nullable Boolean some(@Nullable String text) {
        return text == null ? null : !LocalizedText.saysNone(text);
    }
}
