package ca.touchstone.bench.process;

import ca.touchstone.pack.Packs;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The programs, packs and date that are measured with. */
final class Workload {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    /** The packs that Touchstone began with. */
    static final List<String> FIVE_PACKS = List.of(
            "ca-on/heqco-quality-markers/2021",
            "ca-on/ecampusontario/2020",
            "ca-on/osap-microcredentials/2022",
            "ca/cican/2021",
            "ca/student-financial-assistance/2018");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Workload() {}

    static List<String> everyPack() {
        return Packs.ids(Path.of("rules"));
    }

    /** The files of every real program, in order of their names. */
    static List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures/programs"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** The body of a request to review the program in that file. */
    static byte[] request(String file, List<String> frameworks) throws IOException {
        ObjectNode request = JSON.createObjectNode();
        request.set("program", JSON.readTree(Path.of(file).toFile()));
        if (!frameworks.isEmpty()) {
            request.set("frameworks", JSON.valueToTree(frameworks));
        }
        request.put("asOf", AS_OF.toString());
        return JSON.writeValueAsBytes(request);
    }

    /** Writes that many lines: the real programs again and again, each line with an id of its own. */
    static void writeLines(Path file, int lines) throws IOException {
        List<byte[]> rest = new ArrayList<>();
        for (Path program : programs()) {
            ObjectNode description = (ObjectNode) JSON.readTree(program.toFile());
            description.remove("id");
            byte[] written = JSON.writeValueAsBytes(description);
            // Without its first brace, so that an id can stand before the rest.
            rest.add(new String(written, StandardCharsets.UTF_8).substring(1).getBytes(StandardCharsets.UTF_8));
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int i = 0; i < lines; i++) {
                out.write(("{\"id\":\"program-" + i + "\",").getBytes(StandardCharsets.UTF_8));
                out.write(rest.get(i % rest.size()));
                out.write('\n');
            }
        }
    }
}
