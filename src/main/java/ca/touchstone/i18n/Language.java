package ca.touchstone.i18n;

import java.util.Locale;
import java.util.Optional;

/** A language in which Touchstone speaks to people. */
public enum Language {
    EN,
    FR;

    /** As it is written in options, requests and reports: {@code en} or {@code fr}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of that code; empty for any other text. */
    public static Optional<Language> of(String code) {
        return switch (code) {
            case "en" -> Optional.of(EN);
            case "fr" -> Optional.of(FR);
            default -> Optional.empty();
        };
    }
}
