package ca.touchstone.cli;

/** Tells a person who waits at a terminal how many things of a known number are done. */
final class Progress {
    private final StatusLine line;
    private final int all;
    private int done;

    Progress(Console console, int all) {
        this.line = new StatusLine(console);
        this.all = all;
        show("");
    }

    /** One more is done. */
    synchronized void done(String what) {
        done++;
        show(" " + what);
    }

    void end() {
        line.clear();
    }

    private void show(String what) {
        line.tell(done + "/" + all + what);
    }
}
