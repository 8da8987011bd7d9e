package ca.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.cli.Doors.Outcome;
import ca.touchstone.intake.BrokenDescriptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a description is handed in, it is accepted by all doors, or refused by all with the same faults. */
@Tag("soak")
class BrokenDescriptionsAtEachDoorTest {
    private static final int COUNT = 2_000;
    private static final Path RULES = Path.of("src/test/resources/rules-http");
    private static final String FRAMEWORK = "ca-zz/demo/2021";

    /** The description ends too soon, or something follows it. */
    private static final Pattern AT_ITS_END =
            Pattern.compile("(:/.*)?: The document ends too soon, .*|: (This is not JSON|There is more after ).*");

    @TempDir
    Path folder;

    @Test
    void everyDoorSaysTheSameOfThem() throws IOException {
        List<byte[]> broken = BrokenDescriptions.lines(COUNT);
        try (Doors doors = new Doors(RULES, folder, FRAMEWORK)) {
            List<Outcome> files = doors.files(broken);
            long refused =
                    files.stream().filter(outcome -> outcome.status() != 200).count();
            assertTrue(refused > COUNT / 2 && refused < COUNT, "refused " + refused);
            assertEquals(List.of(), differences(files, doors.batch(broken)));
            assertEquals(List.of(), differences(files, doors.stream(broken)));
            assertEquals(List.of(), differences(files, doors.standardInput(broken)));
            assertEquals(List.of(), differences(files, asAlone(broken, files, doors.requests(broken))));
        }
    }

    /**
     * The outcomes of requests, but the other words where a request goes on after a description that ends too soon or
     * too late: what is unexpected there is the end of the request, or what follows the description. It is refused all
     * the same.
     */
    private static List<Outcome> asAlone(List<byte[]> broken, List<Outcome> alone, List<Outcome> requests) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < alone.size(); i++) {
            Outcome expected = alone.get(i);
            Outcome request = requests.get(i);
            int length = new String(broken.get(i), StandardCharsets.UTF_8).length();
            String behindIt = " is unexpected at column " + (length + 1) + ".";
            boolean atItsEnd = request.status() == 400
                    && expected.faults().stream()
                            .anyMatch(fault -> AT_ITS_END.matcher(fault).matches() || fault.contains(behindIt));
            outcomes.add(atItsEnd ? new Outcome(400, expected.faults(), null) : request);
        }
        return outcomes;
    }

    private static List<String> differences(List<Outcome> expected, List<Outcome> outcomes) {
        List<String> differences = new ArrayList<>();
        assertEquals(expected.size(), outcomes.size());
        for (int i = 0; i < expected.size(); i++) {
            Outcome one = expected.get(i).withoutReport();
            Outcome other = outcomes.get(i).withoutReport();
            if (!one.equals(other)) {
                differences.add(i + ": " + one + " and " + other);
            }
        }
        return differences;
    }
}
