package ca.touchstone.rules;

/**
 * Where something stands in a rule file.
 *
 * @param line from 1; 0 for the file as a whole
 * @param column from 1, in characters; 0 for the file as a whole
 * @param length how many characters it is long
 */
public record Place(int line, int column, int length) {
    /** The file as a whole. */
    static final Place FILE = new Place(0, 0, 0);

    /** The one character behind it. */
    Place after() {
        return new Place(line, column + length, 1);
    }
}
