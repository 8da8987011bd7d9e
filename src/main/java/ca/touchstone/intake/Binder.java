package ca.touchstone.intake;

/**
 * Binds a document to records, all faults at once. A record's components are the fields that may stand there, under
 * their names; their types and annotations say what is accepted, and nothing is coerced.
 *
 * <table>
 * <caption>What each type of component accepts</caption>
 * <tr><td>{@code String}</td><td>a text that is not blank, of the {@code @OneOf} set or in the {@code @Written}
 * notation when annotated</td></tr>
 * <tr><td>{@code Boolean}</td><td>{@code true} or {@code false}</td></tr>
 * <tr><td>{@code BigDecimal}</td><td>a number from 0 to 1,000,000 with at most 6 decimals, trailing zeros aside</td></tr>
 * <tr><td>{@code Integer}</td><td>the same without decimals; 1.0 is whole</td></tr>
 * <tr><td>{@code LocalDate}</td><td>a text such as {@code 2026-03-31}</td></tr>
 * <tr><td>{@code Text}</td><td>a text, or an object with {@code en}, {@code fr} or both</td></tr>
 * <tr><td>{@code Range}</td><td>a number, or an object with {@code min}, {@code max} or both</td></tr>
 * <tr><td>an enum</td><td>the name of a constant in lower case with hyphens</td></tr>
 * <tr><td>a record</td><td>an object</td></tr>
 * <tr><td>{@code List<X>}</td><td>a list without nulls; members that have an {@code id} have each their own</td></tr>
 * <tr><td>{@code Map<String, X>}</td><td>an object with any names that are not blank; their order is kept</td></tr>
 * <tr><td>{@code JsonNode}</td><td>anything, kept as it is</td></tr>
 * </table>
 *
 * <p>What is absent or null is not stated. A component that may be null then is; of the others a record is bound from an
 * empty object, a list or map is empty, and anything else is a fault. Immutable.
 */
public final class Binder {
    private final Naming naming;

    /** A binder of documents whose fields are named in that way. */
    public Binder(Naming naming) {
        this.naming = naming;
    }

    /** Binds a whole document. */
    public <T extends Record> Result<T> bind(Document document, Class<T> type) {
        return bind(document, "", type);
    }

    /** Binds the part of a document at that JSON Pointer; the faults' pointers are the document's. */
    public <T extends Record> Result<T> bind(Document document, String pointer, Class<T> type) {
        return new Binding(document, pointer, naming, false).bind(type);
    }

    /**
     * Binds a whole document whose names are free, such as one that lists things by id: the record has one component, a
     * map, and the document is that map. Throws {@link IllegalArgumentException} for any other record.
     */
    public <T extends Record> Result<T> bindMap(Document document, Class<T> type) {
        return new Binding(document, "", naming, false).bindMap(type);
    }
}
