package ca.touchstone.cli;

import ca.touchstone.i18n.Language;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Tells a person who waits at a terminal how many lines of a batch are answered, how many a second, and how much time is
 * left at that pace. What an earlier run answered counts as answered, but not towards the pace.
 */
final class BatchProgress implements Batch.Progress {
    private static final long EVERY_NANOS = 500_000_000;

    private final Console console;
    private final StatusLine line;
    private final Language language;
    private final long size;
    private final long before;
    private final LongSupplier nanoClock;

    private long begun;
    private long passedOver;
    private long shown;

    /**
     * @param size the bytes of the input; 0 when they are not known
     * @param before the lines that an earlier run answered
     * @param nanoClock nanoseconds from any origin
     */
    BatchProgress(Console console, Language language, long size, long before, LongSupplier nanoClock) {
        this.console = console;
        this.line = new StatusLine(console);
        this.language = language;
        this.size = size;
        this.before = before;
        this.nanoClock = nanoClock;
        this.begun = nanoClock.getAsLong();
        this.shown = begun;
    }

    @Override
    public void at(long lines, long bytes) {
        long now = nanoClock.getAsLong();
        if (lines == before) {
            begun = now;
            passedOver = bytes;
        } else if (now - shown >= EVERY_NANOS) {
            shown = now;
            long millis = Math.max(1, Duration.ofNanos(now - begun).toMillis());
            long rate = (lines - before) * 1000 / millis;
            line.tell(console.say(language, "batch.progress", lines, rate, timeLeft(bytes, millis)));
        }
    }

    void end() {
        line.clear();
    }

    /** Minutes and seconds; a dash where nothing can be said. */
    private String timeLeft(long bytes, long millis) {
        if (size == 0 || bytes == passedOver) {
            return "-";
        }
        Duration left = Duration.ofMillis((long) ((double) (size - bytes) / (bytes - passedOver) * millis));
        return left.toMinutes() + " min " + left.toSecondsPart() + " s";
    }
}
