package ca.touchstone.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/**
 * What every field of a program description is called and how to ask for it, read from {@code fields.yaml}. The names
 * are those of {@link ca.touchstone.program.FieldPath}, and all of them are there. Immutable.
 */
public final class Fields {
    private static final String FILE = "fields.yaml";
    private static final int MOST_BYTES = 1_000_000;

    private final Map<String, Field> byName;

    /** Read at the first use. */
    private static final class Shipped {
        private static final Fields FIELDS = load();
    }

    private Fields(Map<String, Field> byName) {
        this.byName = byName;
    }

    /** The fields as they come with the product. */
    public static Fields read() {
        return Shipped.FIELDS;
    }

    private static Fields load() {
        try (InputStream stream = Objects.requireNonNull(Fields.class.getResourceAsStream(FILE), FILE)) {
            Limits limits = Limits.ofDescriptions().withBytes(MOST_BYTES);
            return Document.readYaml(stream.readAllBytes(), FILE, limits)
                    .flatMap(document -> new Binder(Naming.KEBAB_CASE).bindMap(document, Field.class))
                    .fold(Fields::new, faults -> {
                        throw new IllegalStateException(faults.toString());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The field of that name; throws {@link IllegalArgumentException} when a description has none. */
    public Field of(String name) {
        Field field = byName.get(name);
        if (field == null) {
            throw new IllegalArgumentException("no field " + name);
        }
        return field;
    }

    /** All fields by name, in the order of the description. */
    public Map<String, Field> all() {
        return byName;
    }
}
