package ca.touchstone.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the program is given, and on which days that is so: the first and the last of them. Without days it holds on any;
 * where nothing is stated, the program counts as offered.
 */
public record ProgramStatus(
        @OneOf({"planned", "offered", "suspended", "ended"}) @Nullable
        String value,

        @DateOf(value = DateOf.Kind.SINCE, fields = "value") @Nullable
        LocalDate since,

        @DateOf(value = DateOf.Kind.UNTIL, fields = "value") @Nullable
        LocalDate until) {

    /** Whether it is stated that the program is not given any more, for now or for good. */
    public boolean hasStopped() {
        return "suspended".equals(value) || "ended".equals(value);
    }
}
