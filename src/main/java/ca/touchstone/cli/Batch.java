package ca.touchstone.cli;

import ca.touchstone.service.LineReview;
import ca.touchstone.service.Lines;
import ca.touchstone.service.Lines.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
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
    /** A part ends when it has so many lines or so many bytes. Its answers may be a hundred times as long. */
    private static final int LINES = 16;

    private static final int BYTES = 256 * 1024;
    private static final int BUFFER = 64 * 1024;

    /** So many parts are under way for each thread: a slow one holds up the others only once they are all done. */
    private static final int PARTS = 4;

    private final LineReview review;
    private final Progress progress;
    private final int threads = Runtime.getRuntime().availableProcessors();

    private final Queue<Future<Part>> underWay = new ArrayDeque<>();
    private List<Line> next = new ArrayList<>();
    private int nextBytes;
    private long toSkip;
    private ByteBuffer begunAnswer = ByteBuffer.allocate(0);
    private long answered;
    private long problems;
    private int worst;

    /**
     * What stands in the output already.
     *
     * @param lines how many whole lines
     * @param problems how many of them are problems
     * @param worst the exit code that they come to
     * @param last the last of them, with its end
     * @param begun what stands behind it: the beginning of one more
     */
    record Before(long lines, long problems, int worst, ByteBuffer last, ByteBuffer begun) {
        static final Before NOTHING = new Before(0, 0, 0, ByteBuffer.allocate(0), ByteBuffer.allocate(0));
    }

    /** Hears how far the work has come. */
    interface Progress {
        void at(long lines, long bytes);
    }

    private record Part(ByteArrayOutputStream answers, int lines, long problems, int worst) {}

    /** The output ends in an answer that this order does not give. */
    static final class OtherOrder extends Exception {
        private static final long serialVersionUID = 1L;
    }

    Batch(LineReview review, Progress progress) {
        this.review = review;
        this.progress = progress;
    }

    /**
     * Answers every line of the input that has no answer yet, or only the beginning of one. Throws {@link OtherOrder}
     * when what stands in the output is not what its lines are answered with now.
     */
    void run(InputStream in, OutputStream out, Before before) throws IOException, OtherOrder {
        toSkip = before.lines();
        begunAnswer = before.begun();
        answered = before.lines();
        problems = before.problems();
        worst = before.worst();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Lines lines = new Lines();
            byte[] buffer = new byte[BUFFER];
            long bytes = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                for (Line line : lines.add(Arrays.copyOf(buffer, read))) {
                    take(line, before, workers, out);
                    progress.at(answered, bytes);
                }
            }
            for (Line line : lines.end()) {
                take(line, before, workers, out);
            }
            submit(workers);
            write(out, 0);
            if (toSkip > 0 || begunAnswer.hasRemaining()) {
                throw new OtherOrder();
            }
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

    /** The exit code that the answers come to. */
    int worst() {
        return worst;
    }

    private void take(Line line, Before before, ExecutorService workers, OutputStream out)
            throws IOException, OtherOrder {
        if (toSkip > 0) {
            toSkip--;
            if (toSkip == 0
                    && !before.last().equals(ByteBuffer.wrap(review.of(line).bytes()))) {
                throw new OtherOrder();
            }
            return;
        }
        next.add(line);
        nextBytes += line.length();
        if (next.size() == LINES || nextBytes >= BYTES) {
            submit(workers);
            write(out, PARTS * threads);
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
        int worstOfPart = 0;
        for (Line line : lines) {
            LineReview.Answer answer = review.of(line);
            bad += answer.verdicts() == null ? 1 : 0;
            worstOfPart = ExitCode.worse(
                    worstOfPart, answer.verdicts() == null ? Touchstone.UNREADABLE : ExitCode.of(answer.verdicts()));
            answers.writeBytes(answer.bytes());
        }
        return new Part(answers, lines.size(), bad, worstOfPart);
    }

    /** Writes the parts that come first until no more than so many are under way. */
    private void write(OutputStream out, int most) throws IOException, OtherOrder {
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
            byte[] answers = part.answers().toByteArray();
            int begun = begun(answers);
            out.write(answers, begun, answers.length - begun);
            out.flush();
            answered += part.lines();
            problems += part.problems();
            worst = ExitCode.worse(worst, part.worst());
        }
    }

    /** How many bytes of the first answers stand in the output already. */
    private int begun(byte[] answers) throws OtherOrder {
        int length = begunAnswer.remaining();
        if (length > answers.length || !begunAnswer.equals(ByteBuffer.wrap(answers, 0, length))) {
            throw new OtherOrder();
        }
        begunAnswer = ByteBuffer.allocate(0);
        return length;
    }
}
