package ca.touchstone.framework;

import ca.touchstone.program.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A text that a pack was encoded from: its own title, where it is, when and in what language it was read. */
public record Source(
        String title,
        @Nullable String url,
        LocalDate read,
        String language,
        @Nullable Text note) {}
