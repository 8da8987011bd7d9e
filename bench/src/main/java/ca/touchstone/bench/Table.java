package ca.touchstone.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all files in {@code bench/target/benchmarks} as one table, {@code bench/target/benchmarks.md} and
 * {@code .json}. A file holds the rows of one measurement and is written anew by it alone, so that a part can be
 * repeated.
 */
final class Table {
    private static final Path TARGET = Path.of("bench", "target");
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Writes the rows of one measurement; where there are none, those that were written before stay. */
    void put(String name, List<Row> rows) throws IOException {
        Files.createDirectories(folder());
        if (rows.isEmpty()) {
            return;
        }
        MAPPER.writeValue(folder().resolve(name + ".json").toFile(), rows);
    }

    /** Writes the table of all rows that there are, and gives it as Markdown. */
    String write(Machine machine) throws IOException {
        List<Row> rows = rows();
        ObjectNode json = MAPPER.createObjectNode();
        json.set("machine", MAPPER.valueToTree(machine));
        json.set("rows", MAPPER.valueToTree(rows));
        MAPPER.writeValue(TARGET.resolve("benchmarks.json").toFile(), json);
        String markdown = markdown(machine, rows);
        Files.writeString(TARGET.resolve("benchmarks.md"), markdown);
        return markdown;
    }

    private Path folder() {
        return TARGET.resolve("benchmarks");
    }

    private List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.filter(name -> name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                rows.addAll(List.of(MAPPER.readValue(file.toFile(), Row[].class)));
            }
        }
        return rows;
    }

    private static String markdown(Machine machine, List<Row> rows) {
        StringBuilder text = new StringBuilder();
        text.append("| what | against | ratio | at least | stretch | reached | ours | theirs | note |\n");
        text.append("|---|---|--:|--:|--:|---|--:|--:|---|\n");
        for (Row row : rows) {
            text.append("| ")
                    .append(String.join(
                            " | ",
                            row.what(),
                            row.against(),
                            "**" + number(row.ratio()) + "**",
                            number(row.atLeast()),
                            number(row.stretch()),
                            row.reached(),
                            row.ours(),
                            row.theirs(),
                            row.note()))
                    .append(" |\n");
        }
        return text.append("\n").append(machine.sentence()).append("\n").toString();
    }

    private static String number(@Nullable Double number) {
        return number == null ? "" : Benchmarks.figure(number);
    }
}
