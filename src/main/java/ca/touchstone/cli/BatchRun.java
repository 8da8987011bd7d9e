package ca.touchstone.cli;

import ca.touchstone.report.ReviewOrder;
import ca.touchstone.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** {@code touchstone review --batch}: a file with a program description on each line, answered line by line. */
final class BatchRun {
    private static final long EVERY_NANOS = 500_000_000;

    private final Console console;
    private final Language language;
    private final ReviewOrder order;
    private final long begun = System.nanoTime();
    private long shown = begun;

    BatchRun(Console console, Language language, ReviewOrder order) {
        this.console = console;
        this.language = language;
        this.order = order;
    }

    /** Runs it and gives the exit code: 0, or 3 when something could not be read. */
    int of(Path file, @Nullable Path out, boolean resume) {
        if (out != null && !resume && Files.exists(out)) {
            throw new Refusal("error.batch-exists", out);
        }
        try (InputStream in = open(file)) {
            long size = file.toString().equals("-") ? 0 : Files.size(file);
            Batch.Before before = out != null && resume ? BatchFiles.takeUp(out) : Batch.Before.NOTHING;
            Batch batch = new Batch(order, language, (lines, bytes) -> show(lines, before.lines(), bytes, size));
            if (out == null) {
                batch.run(in, console.out(), before);
            } else {
                try (OutputStream answers = BatchFiles.append(out)) {
                    batch.run(in, answers, before);
                }
            }
            console.complain((shown > begun ? "\r" : "")
                    + console.say(language, "batch.done", batch.answered(), batch.problems()));
            return batch.problems() == 0 ? 0 : Touchstone.UNREADABLE;
        } catch (Batch.OtherOrder e) {
            throw new Refusal("error.batch-other", String.valueOf(out));
        } catch (IOException e) {
            throw new Refusal("error.file-unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    private InputStream open(Path file) throws IOException {
        try {
            return file.toString().equals("-") ? console.in() : Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new Refusal("error.file-missing", file);
        }
    }

    /** On a terminal: how many lines, how many a second, how much time is left. */
    private void show(long lines, long before, long bytes, long size) {
        long now = System.nanoTime();
        if (!console.colour() || now - shown < EVERY_NANOS) {
            return;
        }
        shown = now;
        long millis = Math.max(1, Duration.ofNanos(now - begun).toMillis());
        long rate = (lines - before) * 1000 / millis;
        console.err().print("\r" + console.say(language, "batch.progress", lines, rate, timeLeft(bytes, size, millis)));
    }

    /** Minutes and seconds at the speed so far; a dash where the size of the input is not known. */
    private static String timeLeft(long bytes, long size, long millis) {
        if (size <= 0 || bytes <= 0) {
            return "-";
        }
        Duration left = Duration.ofMillis((long) ((double) (size - bytes) / bytes * millis));
        return left.toMinutes() + " min " + left.toSecondsPart() + " s";
    }
}
