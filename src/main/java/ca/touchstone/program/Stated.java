package ca.touchstone.program;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps "not stated" (null) apart from "stated: none" for lists and texts. */
final class Stated {
    private Stated() {}

    /** An unchangeable copy that may be asked whether it contains null; {@link List#copyOf} would throw in a rule. */
    static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** Whether the list has a member; null when it is not stated. */
    static @Nullable Boolean any(@Nullable List<?> list) {
        return list == null ? null : !list.isEmpty();
    }

    /** Whether the text names something; false when it says there is none, null when it is not stated. */
    static @Nullable Boolean some(@Nullable String text) {
        return text == null ? null : !text.equals(LocalizedText.NONE);
    }
}
