package ca.touchstone.framework;

import ca.touchstone.program.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A text that a pack was encoded from: its own title (or, in both languages, what it is), where it is, when and in what language it was read. */
public record Source(
        LocalizedText title,
        @Nullable String url,
        LocalDate read,
        String language,
        @Nullable LocalizedText note) {}
