package ca.touchstone.intake;

/** How this package's sentences are named, and how they show what was found. */
final class MessageText {
    /** The area of the sentences. */
    static final String AREA = "intake";

    private static final int LONGEST = 60;

    private MessageText() {}

    /** A text as a sentence shows it: on one line, and not too long. */
    static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
