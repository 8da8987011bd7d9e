package ca.touchstone.cli;

import ca.touchstone.http.LineAnswer;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The output file of a batch: begun anew, or taken up where it was left. */
final class BatchFiles {
    private BatchFiles() {}

    /**
     * What a file holds of an earlier run that was stopped at any moment. A last line without an end is cut off, for it
     * may be half an answer.
     */
    static Batch.Before takeUp(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Batch.Before.NOTHING;
        }
        long lines = 0;
        long problems = 0;
        long whole = 0;
        byte[] last = new byte[0];
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                line.write(b);
                if (b == '\n') {
                    last = line.toByteArray();
                    line.reset();
                    whole += last.length;
                    problems += LineAnswer.isProblem(last) ? 1 : 0;
                    lines++;
                }
            }
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(whole);
        }
        return new Batch.Before(lines, problems, new String(last, StandardCharsets.UTF_8));
    }

    /** Writes to the end of a file, which may be new. */
    static OutputStream append(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
