package ca.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.http.Server;
import ca.touchstone.pack.Packs;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README.md tells a reader to type does what it says there. */
class ReadmeTest {
    private static final String README = read(Path.of("README.md"));
    private static final String LAUNCHER = "./touchstone ";

    /** Commands that other tests run: proofs of every pack take long, and a server does not end. */
    private static final Set<String> RUN_ELSEWHERE = Set.of("check", "serve", "serve --port 8080");

    /** What is left out of an excerpt. */
    private static final String LEFT_OUT = "…\n";

    @TempDir
    Path folder;

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$")
                .matcher(README)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** Every command that the page names, alone on a line or among words. */
    private static Set<String> commands() {
        return Pattern.compile("(?m)(?:^|`)" + Pattern.quote(LAUNCHER) + "([^`\\n]+)")
                .matcher(README)
                .results()
                .map(command -> command.group(1))
                .filter(command -> !RUN_ELSEWHERE.contains(command))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @BeforeEach
    void writeTheDescriptionOfTheReader() throws IOException {
        String description = blocks("json").get(0);
        Files.writeString(folder.resolve("my-program.json"), description);
        Files.writeString(folder.resolve("programs.ndjson"), description.replace('\n', ' ') + "\n");
    }

    private CommandLineTest.Answer run(String command) {
        String here = command.replaceAll("(my-program\\.json|programs\\.ndjson|reports\\.ndjson)", folder + "/$1");
        return CommandLineTest.run("", here.split(" ", -1));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandRuns(String command) {
        CommandLineTest.Answer answer = run(command);
        assertTrue(answer.code() >= 0 && answer.code() < Touchstone.UNREADABLE, answer::toString);
        assertTrue(command.contains("--batch") || answer.err().isEmpty(), answer::toString);
    }

    @Test
    void theCommandsAreFound() {
        assertTrue(commands().size() >= 7, commands()::toString);
        assertTrue(commands().contains("review my-program.json"), commands()::toString);
    }

    @Test
    void theExcerptIsWhatTheCommandAboveItPrints() {
        List<String> shown = blocks("sh").stream()
                .filter(block -> block.contains("uk-ou-cyber"))
                .toList();
        String printed = run(shown.get(0).strip().substring(LAUNCHER.length())).out();
        int from = 0;
        for (String piece : blocks("").get(0).split(LEFT_OUT, -1)) {
            int at = printed.indexOf(piece, from);
            assertTrue(at >= 0, () -> "not printed, or in another order:\n" + piece);
            from = at + piece.length();
        }
        assertTrue(from > 0);
    }

    @Test
    void theRequestIsAnswered() throws Exception {
        List<MatchResult> requests = Pattern.compile(
                        "curl -s 127\\.0\\.0\\.1:8080(/\\S+) -H 'content-type: (\\S+)' \\\\\\n  -d '(.+)'")
                .matcher(README)
                .results()
                .toList();
        assertEquals(1, requests.size());
        MatchResult request = requests.get(0);
        try (Server server =
                Server.start(Packs.read(Path.of("rules"), id -> true), Clock.systemUTC(), Server.LOOPBACK, 0)) {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(server.address() + request.group(1)))
                                    .header("Content-Type", request.group(2))
                                    .POST(BodyPublishers.ofString(request.group(3)))
                                    .build(),
                            BodyHandlers.ofString());
            assertEquals(200, response.statusCode(), response.body());
            assertTrue(response.body().contains("\"title\":\"Field welding basics\""), response.body());
        }
    }
}
