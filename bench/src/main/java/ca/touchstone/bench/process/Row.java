package ca.touchstone.bench.process;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * One line of the table of benchmarks.
 *
 * @param what what was measured
 * @param against what it was held against, in the same run
 * @param ratio the one in terms of the other; of a limit, what it came to
 * @param atLeast the ratio that must be reached
 * @param stretch the ratio that is hoped for
 * @param better {@code higher} or {@code lower}
 * @param ours our figure, with its unit
 * @param theirs the figure of the other, with its unit
 * @param note what to know when reading it
 */
record Row(
        String what,
        String against,
        double ratio,
        double atLeast,
        double stretch,
        String better,
        String ours,
        String theirs,
        String note) {

    static final String HIGHER = "higher";
    static final String LOWER = "lower";

    Row {
        ratio = Math.round(ratio * 100) / 100.0;
    }

    static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }

    /** Writes the rows of one measure to where the table is made from, and tells them. */
    static void write(String name, List<Row> rows) throws IOException {
        Path file = Files.createDirectories(Path.of("bench/target/benchmarks")).resolve(name + ".json");
        JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValue(file.toFile(), rows);
        for (Row row : rows) {
            System.out.println(format(
                    "%s | against %s | %.2f (%s is better; %.2f, hoped for %.2f) | %s | %s | %s",
                    row.what,
                    row.against,
                    row.ratio,
                    row.better,
                    row.atLeast,
                    row.stretch,
                    row.ours,
                    row.theirs,
                    row.note));
        }
    }
}
