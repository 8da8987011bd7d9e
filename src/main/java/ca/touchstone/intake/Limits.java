package ca.touchstone.intake;

/**
 * How large a document may be before it is refused unread. Each number is the largest that is still accepted.
 *
 * @param bytes the length of the document in bytes
 * @param levels how deep objects and lists may nest
 * @param characters the length of one text or name, in UTF-16 code units
 * @param digits the length of one number as written
 */
public record Limits(int bytes, int levels, int characters, int digits) {
    private static final Limits DESCRIPTIONS = new Limits(1_000_000, 32, 20_000, 40);

    public Limits {
        if (bytes < 1 || levels < 1 || characters < 1 || digits < 1) {
            throw new IllegalArgumentException("a limit leaves room for something");
        }
    }

    /** Enough for any program description: 1 MB, 32 levels, texts of 20,000 characters, numbers of 40 digits. */
    public static Limits ofDescriptions() {
        return DESCRIPTIONS;
    }

    /** The same with another length of the whole document. */
    public Limits withBytes(int most) {
        return new Limits(most, levels, characters, digits);
    }
}
