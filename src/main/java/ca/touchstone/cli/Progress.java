package ca.touchstone.cli;

/** Tells a person who waits at a terminal how far a command has come, on one line that ends up empty. */
final class Progress {
    private static final String START_OF_LINE = "\r";
    private static final String REST_OF_LINE = "\u001B[K";

    private final Console console;
    private final int all;
    private int done;

    Progress(Console console, int all) {
        this.console = console;
        this.all = all;
        show("");
    }

    /** One more is done. */
    synchronized void done(String what) {
        done++;
        show(" " + what);
    }

    void end() {
        tell("");
    }

    private void show(String what) {
        tell(done + "/" + all + what);
    }

    private void tell(String line) {
        if (console.colour()) {
            console.err().print(START_OF_LINE + line + REST_OF_LINE);
            console.err().flush();
        }
    }
}
