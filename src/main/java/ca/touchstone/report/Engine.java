package ca.touchstone.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What did the review: this Touchstone. */
public final class Engine {
    /** What it is called in reports. */
    static final String NAME = "touchstone";

    private Engine() {}

    /** Its version as the build wrote it down, such as {@code 0.1.0}. */
    public static String version() {
        try (InputStream stream = Engine.class.getResourceAsStream("version.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the build writes version.txt");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
