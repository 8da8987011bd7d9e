package ca.touchstone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.touchstone.http.LineAnswer;
import ca.touchstone.http.Lines;
import ca.touchstone.http.Lines.Line;
import ca.touchstone.report.ReviewOrder;
import ca.touchstone.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reviews the lines of a stream on all cores and writes the answers in their order. Holds a few parts of the input at a
 * time, however long it is.
 */
final class Batch {
    /** A part ends when it has so many lines or so many bytes. */
    private static final int LINES = 64;

    private static final int BYTES = 256 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final ReviewOrder order;
    private final Language language;
    private final Progress progress;
    private final int threads = Runtime.getRuntime().availableProcessors();

    private final Queue<Future<Part>> underWay = new ArrayDeque<>();
    private List<Line> next = new ArrayList<>();
    private int nextBytes;
    private long toSkip;
    private long answered;
    private long problems;

    /** What stands in the output already: its whole lines, and the last of them. */
    record Before(long lines, long problems, String last) {
        static final Before NOTHING = new Before(0, 0, "");
    }

    /** Hears how far the work has come. */
    interface Progress {
        void at(long lines, long bytes);
    }

    private record Part(ByteArrayOutputStream answers, int lines, long problems) {}

    /** The output ends in an answer that this order does not give. */
    static final class OtherOrder extends Exception {
        private static final long serialVersionUID = 1L;
    }

    Batch(ReviewOrder order, Language language, Progress progress) {
        this.order = order;
        this.language = language;
        this.progress = progress;
    }

    /**
     * LineAnswer every line of the input that has no answer yet. Throws {@link OtherOrder} when the last answer before is
     * not the one that its line has now.
     */
    void run(InputStream in, OutputStream out, Before before) throws IOException, OtherOrder {
        toSkip = before.lines();
        answered = before.lines();
        problems = before.problems();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Lines lines = new Lines();
            byte[] buffer = new byte[BUFFER];
            long bytes = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                take(lines.add(Arrays.copyOf(buffer, read)), before, workers);
                write(out, 2 * threads);
                progress.at(answered, bytes);
            }
            take(lines.end(), before, workers);
            if (toSkip > 0) {
                throw new OtherOrder();
            }
            submit(workers);
            write(out, 0);
            progress.at(answered, bytes);
        } finally {
            workers.shutdownNow();
        }
    }

    /** How many lines have an answer, those from before among them. */
    long answered() {
        return answered;
    }

    /** How many of the answers are problems. */
    long problems() {
        return problems;
    }

    private void take(List<Line> lines, Before before, ExecutorService workers) throws OtherOrder {
        for (Line line : lines) {
            if (toSkip > 0) {
                if (--toSkip == 0 && !new String(LineAnswer.of(line, order, language), UTF_8).equals(before.last())) {
                    throw new OtherOrder();
                }
                continue;
            }
            next.add(line);
            nextBytes += line.length();
            if (next.size() == LINES || nextBytes >= BYTES) {
                submit(workers);
            }
        }
    }

    private void submit(ExecutorService workers) {
        if (!next.isEmpty()) {
            List<Line> part = next;
            next = new ArrayList<>();
            nextBytes = 0;
            underWay.add(workers.submit(() -> answer(part)));
        }
    }

    private Part answer(List<Line> lines) {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        long bad = 0;
        for (Line line : lines) {
            byte[] answer = LineAnswer.of(line, order, language);
            bad += LineAnswer.isProblem(answer) ? 1 : 0;
            answers.writeBytes(answer);
        }
        return new Part(answers, lines.size(), bad);
    }

    /** Writes the parts that come first until no more than so many are under way. */
    private void write(OutputStream out, int most) throws IOException {
        while (underWay.size() > most) {
            Part part;
            try {
                part = underWay.remove().get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a line is answered whatever it holds", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("stopped", e);
            }
            part.answers().writeTo(out);
            out.flush();
            answered += part.lines();
            problems += part.problems();
        }
    }
}
