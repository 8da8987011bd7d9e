package ca.touchstone.cli;

import ca.touchstone.i18n.Language;
import ca.touchstone.service.LineReview;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** {@code touchstone review --batch}: a file with a program description on each line, answered line by line. */
final class BatchRun {
    private final Console console;
    private final Language language;
    private final LineReview review;

    BatchRun(Console console, LineReview review) {
        this.console = console;
        this.language = review.language();
        this.review = review;
    }

    /** Runs it and gives the exit code: the worst of all lines, of an earlier run too. */
    int of(Path file, @Nullable Path out, boolean resume) {
        if (out != null && !resume && Files.exists(out)) {
            throw new CliException("error.batch-exists", out);
        }
        try (InputStream in = open(file)) {
            Batch batch = out == null ? print(in) : write(in, size(file), out);
            console.complain(console.say(language, "batch.done", batch.answered(), batch.problems()));
            return batch.worst();
        } catch (Batch.OtherOrder e) {
            throw new CliException("error.batch-other", String.valueOf(out));
        } catch (IOException e) {
            throw new CliException("error.file-unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    /** Where the answers are printed, no progress is told between them. */
    private Batch print(InputStream in) throws IOException, Batch.OtherOrder {
        Batch batch = new Batch(review, (lines, bytes) -> {});
        batch.run(in, console.out(), Batch.Before.NOTHING);
        return batch;
    }

    private Batch write(InputStream in, long size, Path out) throws IOException, Batch.OtherOrder {
        Batch.Before before = BatchFiles.takeUp(out);
        BatchProgress progress = new BatchProgress(console, language, size, before.lines(), System::nanoTime);
        Batch batch = new Batch(review, progress);
        try (OutputStream answers = BatchFiles.append(out)) {
            batch.run(in, answers, before);
        } finally {
            progress.end();
        }
        return batch;
    }

    private static long size(Path file) throws IOException {
        return file.toString().equals("-") ? 0 : Files.size(file);
    }

    private InputStream open(Path file) throws IOException {
        try {
            return file.toString().equals("-") ? console.in() : Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new CliException("error.file-missing", file);
        }
    }
}
