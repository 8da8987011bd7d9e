package ca.touchstone.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Texts that a scaffold starts from; a name in braces is a blank to fill. */
final class Template {
    private Template() {}

    /** The text with its blanks filled; all else in braces stands for itself. */
    static String fill(String name, Map<String, String> blanks) {
        String text = read(name);
        for (Map.Entry<String, String> blank : blanks.entrySet()) {
            text = text.replace("{" + blank.getKey() + "}", blank.getValue());
        }
        return text;
    }

    private static String read(String name) {
        try (InputStream stream = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
