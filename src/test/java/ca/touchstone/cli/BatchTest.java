package ca.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import ca.touchstone.pack.DemoPack;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    @TempDir
    Path folder;

    private Path in;
    private Path out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    /** Three hundred lines, of which the hundredth is broken, and blank ones between. */
    @BeforeEach
    void write() throws IOException {
        in = folder.resolve("programs.ndjson");
        out = folder.resolve("reports.ndjson");
        List<String> lines = new ArrayList<>(IntStream.rangeClosed(1, 300)
                .mapToObj(i -> "{\"title\": \"Program " + i
                        + "\", \"provider\": {\"jurisdiction\": \"CA-NU\", \"type\": \"employer\"}, \"workload\": {\"weeks\": "
                        + i % 20 + "}}")
                .toList());
        lines.set(99, "{\"title\": ");
        lines.add(10, "");
        Files.write(in, lines);
    }

    private int run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("review", "--rules", DemoPack.RULES.toString()));
        arguments.addAll(List.of("--as-of", "2026-11-24", "--batch", in.toString()));
        arguments.addAll(List.of(more));
        complaints.reset();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(complaints, true, StandardCharsets.UTF_8),
                false);
        return Touchstone.run(console, arguments.toArray(String[]::new));
    }

    private String said() {
        return complaints.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyLineIsAnsweredInItsPlace() throws IOException {
        assertEquals(3, run("--out", out.toString()));
        assertEquals("300 lines answered, 1 of them with a problem.\n", said());
        List<String> answers = Files.readAllLines(out);
        assertEquals(300, answers.size());
        for (int i = 0; i < 300; i++) {
            assertTrue(
                    i == 99
                            ? answers.get(i).startsWith("{\"line\":101,\"problem\":{\"type\":")
                            : answers.get(i)
                                            .startsWith("{\"line\":" + (i < 10 ? i + 1 : i + 2)
                                                    + ",\"id\":null,\"report\":{")
                                    && answers.get(i).contains("\"title\":\"Program " + (i + 1) + "\""),
                    answers.get(i));
        }
    }

    @Test
    void withoutAFileTheAnswersArePrinted() throws IOException {
        run("--out", out.toString());
        run();
        assertArrayEquals(Files.readAllBytes(out), printed.toByteArray());
    }

    /** Wherever it was stopped, even within a line, even between lines, even at its end. */
    @Test
    void whatWasStoppedGoesOnWithoutLosingOrRepeatingALine() throws IOException {
        run("--out", out.toString());
        byte[] whole = Files.readAllBytes(out);
        Random random = new Random(5);
        int lineEnd = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
        int[] cuts = {0, 1, lineEnd - 1, lineEnd, whole.length - 1, whole.length};
        for (int cut : IntStream.concat(Arrays.stream(cuts), random.ints(8, 1, whole.length))
                .toArray()) {
            Files.write(out, Arrays.copyOf(whole, cut));
            assertEquals(3, run("--out", out.toString(), "--resume"), () -> cut + " " + said());
            assertEquals("300 lines answered, 1 of them with a problem.\n", said());
            assertArrayEquals(whole, Files.readAllBytes(out), () -> "cut at " + cut);
        }
    }

    private static String line(String place, int weeks) {
        return "{\"provider\": {\"jurisdiction\": \"" + place
                + "\", \"type\": \"employer\"}, \"workload\": {\"weeks\": " + weeks + "}}";
    }

    private int ofLines(String... lines) throws IOException {
        Files.write(in, List.of(lines));
        Files.deleteIfExists(out);
        return run("--out", out.toString());
    }

    @Test
    void theExitCodeIsThatOfTheWorstLine() throws IOException {
        String open = line("CA-NU", 8);
        String notSatisfied = line("CA-NU", 12);
        String nothing = line("CA-ON", 8);
        assertEquals(2, ofLines(open));
        assertEquals(2, ofLines(nothing));
        assertEquals(2, ofLines("{}"));
        assertEquals(1, ofLines(open, notSatisfied, nothing));
        assertEquals(3, ofLines(open, notSatisfied, "{"));
        assertEquals(0, ofLines());
    }

    /** Also where the worst line was answered before the run was stopped, whatever view its answer has. */
    @Test
    void theExitCodeOfAnEarlierRunCounts() throws IOException {
        for (String view : List.of("full", "summary")) {
            Files.write(in, List.of(line("CA-NU", 12), line("CA-ZZ", 8), line("CA-ZZ", 8)));
            Files.deleteIfExists(out);
            assertEquals(1, run("--out", out.toString(), "--view", view));
            List<String> answers = Files.readAllLines(out);
            Files.writeString(out, answers.get(0) + "\n" + answers.get(1) + "\n");
            assertEquals(1, run("--out", out.toString(), "--view", view, "--resume"));
            assertEquals(answers, Files.readAllLines(out));
        }
    }

    @Test
    void resumingWhatWasNotBegunBeginsIt() {
        assertEquals(3, run("--out", out.toString(), "--resume"));
        assertTrue(Files.exists(out));
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        Files.writeString(out, "mine\n");
        assertEquals(3, run("--out", out.toString()));
        assertEquals("mine\n", Files.readString(out));
        assertTrue(said().startsWith(out + " is there already."), said());
    }

    @Test
    void theAnswersOfAnotherRunAreNotContinued() throws IOException {
        run("--out", out.toString(), "--lang", "fr");
        byte[] french = Files.readAllBytes(out);
        assertEquals(3, run("--out", out.toString(), "--resume"));
        assertTrue(said().startsWith(out + " does not end in an answer"), said());
        assertArrayEquals(french, Files.readAllBytes(out));
    }

    /** Not even what has no line end, which might be the beginning of an answer. */
    @Test
    void whatIsNoBeginningOfAnAnswerIsLeftAsItIs() throws IOException {
        Files.writeString(out, "mine");
        assertEquals(3, run("--out", out.toString(), "--resume"));
        assertTrue(said().startsWith(out + " does not end in an answer"), said());
        assertEquals("mine", Files.readString(out));

        Files.delete(out);
        run("--out", out.toString());
        byte[] more = Files.readAllBytes(out);
        more[more.length - 1] = ' ';
        Files.write(out, more);
        assertEquals(3, run("--out", out.toString(), "--resume"));
        assertArrayEquals(more, Files.readAllBytes(out));
    }

    @Test
    void aTerminalIsToldTheRateAndTheTimeLeft() {
        Console terminal = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(complaints, true, StandardCharsets.UTF_8),
                true);
        AtomicLong seconds = new AtomicLong();
        BatchProgress progress =
                new BatchProgress(terminal, Language.EN, 10_000, 40, () -> seconds.get() * 1_000_000_000);
        seconds.set(5);
        progress.at(40, 4_000);
        assertEquals("", said(), "what an earlier run answered is passed over");
        seconds.set(15);
        progress.at(50, 5_000);
        progress.at(51, 5_100);
        progress.end();
        assertEquals("\r50 lines, 1 a second, 0 min 50 s left\u001B[K\r\u001B[K", said());
    }

    @Test
    void moreAnswersThanLinesAreThoseOfAnotherRun() throws IOException {
        run("--out", out.toString());
        Files.write(in, Files.readAllLines(in).subList(0, 5));
        assertEquals(3, run("--out", out.toString(), "--resume"));
        assertTrue(said().startsWith(out + " does not end in an answer"), said());
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() {
        assertEquals(3, run("--resume"));
        assertTrue(said().startsWith("--out and --resume go with --batch"), said());
        assertEquals(3, run("program.json"));
        assertTrue(said().startsWith("--out and --resume go with --batch"), said());
        in = folder.resolve("nowhere.ndjson");
        assertEquals(3, run());
        assertTrue(said().contains("there is no such file"), said());
        assertFalse(Files.exists(out));
    }
}
