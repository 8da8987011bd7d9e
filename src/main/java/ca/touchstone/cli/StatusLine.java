package ca.touchstone.cli;

/** One line on which a person who waits at a terminal is told how far a command has come; it ends up empty. */
final class StatusLine {
    private static final String START_OF_LINE = "\r";
    private static final String REST_OF_LINE = "\u001B[K";

    private final Console console;

    StatusLine(Console console) {
        this.console = console;
    }

    /** Says this in place of what was said before. */
    void tell(String text) {
        if (console.colour()) {
            console.err().print(START_OF_LINE + text + REST_OF_LINE);
            console.err().flush();
        }
    }

    void clear() {
        tell("");
    }
}
