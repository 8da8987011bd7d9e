package ca.touchstone.intake;

import java.util.Map;

/**
 * What every field of a program description is called and how to ask for it, read from {@code fields.yaml}. The names
 * are those of {@link ca.touchstone.program.FieldPath}, and all of them are there. Immutable.
 */
public final class Fields {
    private final Map<String, Field> byName;

    /** Read at the first use. */
    private static final class Shipped {
        private static final Fields FIELDS = new Fields(Binder.shipped("fields.yaml", Field.class));
    }

    private Fields(Map<String, Field> byName) {
        this.byName = byName;
    }

    /** The fields as they come with the product. */
    public static Fields read() {
        return Shipped.FIELDS;
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
