package ca.touchstone.report;

import java.util.Locale;
import java.util.Optional;

/** How much of a report is wanted. */
public enum View {
    /** All of it. */
    FULL,
    /** What came of each framework and what to do; see {@link Report#overview}. */
    SUMMARY;

    /** As it is written in options and requests: {@code full} or {@code summary}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view of that code; empty for any other text. */
    public static Optional<View> of(String code) {
        return switch (code) {
            case "full" -> Optional.of(FULL);
            case "summary" -> Optional.of(SUMMARY);
            default -> Optional.empty();
        };
    }

    /** That much of the report, to be written as JSON. */
    public Object of(Report report) {
        return switch (this) {
            case FULL -> report;
            case SUMMARY -> report.overview();
        };
    }
}
