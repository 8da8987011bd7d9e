package ca.touchstone.cli;

import ca.touchstone.review.Verdict;
import ca.touchstone.service.LineReview;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

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
        int worst = 0;
        byte[] last = new byte[0];
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                int from = 0;
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        line.write(buffer, from, i + 1 - from);
                        from = i + 1;
                        last = line.toByteArray();
                        line.reset();
                        Optional<List<Verdict.Value>> verdicts = LineReview.verdictsIn(last);
                        lines++;
                        problems += verdicts.isPresent() ? 0 : 1;
                        worst = ExitCode.worse(worst, verdicts.map(ExitCode::of).orElse(Touchstone.UNREADABLE));
                    }
                }
                line.write(buffer, from, read - from);
                if (line.size() > LONGEST) {
                    throw new Batch.OtherOrder();
                }
            }
        }
        return new Batch.Before(lines, problems, worst, ByteBuffer.wrap(last), ByteBuffer.wrap(line.toByteArray()));
    }

    /** Writes to the end of a file, which may be new. */
    static OutputStream append(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
