package ca.touchstone.engine;

/**
 * One thing wrong with a DRL file.
 *
 * @param line where, from 1; 0 when it is not known
 * @param kind what
 * @param detail the name or message that it is about
 */
public record RuleFault(int line, Kind kind, String detail) {
    /** What can be wrong. */
    public enum Kind {
        /** The file cannot be read as DRL. */
        SYNTAX,
        /** The file does not declare the one global that rules speak to, or declares another. */
        GLOBAL,
        /** A rule names something that is not there, or compares what cannot be compared. */
        MEANING,
        /** A consequence is not exactly one decision. */
        CONSEQUENCE
    }
}
