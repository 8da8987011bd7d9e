package ca.touchstone.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What did the review: this Touchstone. */
public final class Engine {
    private Engine() {}

    /** What a report says of it. */
    static ObjectNode node(String version) {
        return JsonNodeFactory.instance.objectNode().put("name", "touchstone").put("version", version);
    }

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
