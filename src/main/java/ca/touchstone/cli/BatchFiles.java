package ca.touchstone.cli;

import ca.touchstone.service.LineReview;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The output file of a batch: begun anew, or taken up where it was left. */
final class BatchFiles {
    private static final int BUFFER = 1024 * 1024;

    /** No answer is longer; a file with such a line is not one of ours. */
    private static final int LONGEST = 256 * 1024 * 1024;

    private BatchFiles() {}

    /** What a file, which need not exist, holds of an earlier run that was stopped at any moment. */
    static Batch.Before takeUp(Path file) throws IOException, Batch.OtherOrder {
        if (!Files.exists(file)) {
            return Batch.Before.NOTHING;
        }
        long lines = 0;
        long problems = 0;
        long at = 0;
        long lastLine = 0;
        long line = 0;
        ByteArrayOutputStream head = new ByteArrayOutputStream(LineReview.HEAD);
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++, at++) {
                    if (at - line < LineReview.HEAD) {
                        head.write(buffer[i]);
                    }
                    if (buffer[i] == '\n') {
                        lines++;
                        problems += LineReview.isProblem(head.toByteArray()) ? 1 : 0;
                        head.reset();
                        lastLine = line;
                        line = at + 1;
                    }
                }
            }
        }
        return new Batch.Before(lines, problems, part(file, lastLine, line), part(file, line, at));
    }

    private static ByteBuffer part(Path file, long from, long to) throws IOException, Batch.OtherOrder {
        if (to - from > LONGEST) {
            throw new Batch.OtherOrder();
        }
        ByteBuffer part = ByteBuffer.allocate((int) (to - from));
        try (FileChannel bytes = FileChannel.open(file)) {
            while (part.hasRemaining() && bytes.read(part, from + part.position()) >= 0) {
                // Until all of it is read.
            }
        }
        return part.flip();
    }

    /** Writes to the end of a file, which may be new. */
    static OutputStream append(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
