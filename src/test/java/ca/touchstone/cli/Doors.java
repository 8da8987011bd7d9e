package ca.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.http.Server;
import ca.touchstone.i18n.ControlCharacters;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ways in to one review: files on the command line, standard input, a batch, a request and a stream. Each takes
 * documents as bytes and gives what came of each, in a form in which the ways can be compared.
 */
final class Doors implements AutoCloseable {
    private static final String AS_OF = "2026-11-23";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int REFUSED = 422;
    private static final int UNREADABLE = 400;

    /** How the sentences begin by which a document is refused before anybody asks what it says. */
    private static final Pattern NOT_READ = Pattern.compile(
            "(This is not JSON: |The document (ends too soon|is empty|has )|There is more after |The byte |Something here is"
                    + " too large|The name \".*\" stands twice|This text contains half|\".*\" is an unusual way to write a"
                    + " number|Found the number ).*",
            Pattern.DOTALL);

    private static final Pattern LINE = Pattern.compile("^:[0-9]+(?=:)");

    private static final Pattern FIRST_ON_LINE = Pattern.compile("first on line ([0-9]+)");

    /** Around a description in a request: on lines of its own, so that columns are those of the description. */
    private static final String BEFORE = "{\"asOf\":\"" + AS_OF + "\",\"lang\":\"en\",\"program\":\n";

    private static final String AFTER = "\n}";

    /**
     * What came of one document.
     *
     * @param status 200 for a report, 400 when it is not JSON as it is read here, 422 when it is no description
     * @param faults the place and sentence of each fault, as the command line writes them after the name of the file and
     *     the line
     * @param report the report; null when there is none
     */
    record Outcome(
            int status, List<String> faults, @Nullable JsonNode report) {
        String title() {
            return report == null ? "" : report.at("/subject/title").asText("");
        }

        /** The same with no report, to be compared. */
        Outcome withoutReport() {
            return new Outcome(status, faults, null);
        }
    }

    private final Path rules;
    private final Path folder;
    private final List<String> options;
    private final String framework;
    private final Server server;
    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * Opens them all.
     *
     * @param rules the folder with the packs
     * @param folder takes what is written
     * @param framework the one framework that is reviewed
     */
    Doors(Path rules, Path folder, String framework) {
        this.rules = rules;
        this.folder = folder;
        this.framework = framework;
        this.options = List.of("--as-of", AS_OF, "--lang", "en", "--framework", framework);
        PackReading packs = Packs.read(rules, framework::equals);
        assertEquals(List.of(), packs.faults());
        try {
            Clock clock = Clock.fixed(Instant.parse(AS_OF + "T17:00:00Z"), ZoneOffset.UTC);
            this.server = Server.start(packs, clock, Server.LOOPBACK, 0);
        } catch (Server.PortTakenException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /** One command, given every document as a file. */
    List<Outcome> files(List<byte[]> documents) throws IOException {
        CommandLineTest.Answer answer = filesIn("json", documents);
        List<List<String>> complaints = new ArrayList<>();
        documents.forEach(document -> complaints.add(new ArrayList<>()));
        Matcher lines = Pattern.compile("(?m)^" + Pattern.quote(folder + "/document-") + "([0-9]+)\\.json")
                .matcher(answer.err());
        int from = -1;
        int number = -1;
        while (lines.find()) {
            if (from >= 0) {
                complaints.get(number).add(answer.err().substring(from, lines.start()));
            }
            number = Integer.parseInt(lines.group(1));
            from = lines.end();
        }
        if (from >= 0) {
            complaints.get(number).add(answer.err().substring(from));
        } else {
            assertEquals("", answer.err());
        }
        List<Outcome> outcomes = new ArrayList<>();
        try (MappingIterator<JsonNode> reports = JSON.readerFor(JsonNode.class).readValues(answer.out())) {
            for (List<String> told : complaints) {
                outcomes.add(told.isEmpty() ? new Outcome(200, List.of(), reports.nextValue()) : refused(told));
            }
            assertTrue(!reports.hasNextValue(), "more reports than documents");
        }
        return outcomes;
    }

    /** What one command prints of every document, as a file each, in that format. */
    CommandLineTest.Answer filesIn(String format, List<byte[]> documents) throws IOException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Path file = folder.resolve("document-" + i + ".json");
            files.add(Files.write(file, documents.get(i)).toString());
        }
        return review(new byte[0], format, files);
    }

    /** A command for each document, which it reads from standard input. */
    List<Outcome> standardInput(List<byte[]> documents) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (byte[] document : documents) {
            CommandLineTest.Answer answer = review(document, "json", List.of("-"));
            if (answer.code() < Touchstone.UNREADABLE) {
                assertEquals("", answer.err());
                outcomes.add(new Outcome(200, List.of(), JSON.readTree(answer.out())));
            } else {
                assertEquals("", answer.out());
                outcomes.add(refused(Pattern.compile("(?m)^-(?=:)")
                        .splitAsStream(answer.err())
                        .filter(told -> !told.isEmpty())
                        .toList()));
            }
        }
        return outcomes;
    }

    private CommandLineTest.Answer review(byte[] input, String format, List<String> files) {
        List<String> arguments = new ArrayList<>(List.of("--format", format));
        arguments.addAll(files);
        CommandLineTest.Answer answer = review(input, arguments);
        assertTrue(answer.code() >= 0 && answer.code() <= Touchstone.UNREADABLE, answer::toString);
        return answer;
    }

    private CommandLineTest.Answer review(byte[] input, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of("review", "--rules", rules.toString()));
        arguments.addAll(options);
        arguments.addAll(more);
        return CommandLineTest.run(input, arguments.toArray(String[]::new));
    }

    /** What the command line said of one document; the last line says how many faults there are. */
    private static Outcome refused(List<String> told) {
        List<String> faults = told.stream()
                .map(text -> LINE.matcher(text.stripTrailing()).replaceFirst(""))
                .toList();
        String last = faults.get(faults.size() - 1);
        assertTrue(last.startsWith(": refused, with "), faults::toString);
        List<String> own = faults.subList(0, faults.size() - 1);
        boolean unreadable = own.stream().anyMatch(Doors::isNotRead);
        return new Outcome(unreadable ? UNREADABLE : REFUSED, own, null);
    }

    private static boolean isNotRead(String fault) {
        int sentence = fault.startsWith(": ") ? 2 : fault.indexOf(": ", 1) + 2;
        return NOT_READ.matcher(fault.substring(sentence)).matches();
    }

    /** One batch, given every document as a line; they have no line ends. */
    List<Outcome> batch(List<byte[]> documents) throws IOException {
        Path lines = Files.write(folder.resolve("documents.ndjson"), lines(documents));
        CommandLineTest.Answer answer = review(new byte[0], List.of("--batch", lines.toString()));
        assertTrue(answer.code() <= Touchstone.UNREADABLE, answer::toString);
        return answers(answer.out(), documents.size());
    }

    /** One stream, given every document as a line; they have no line ends. */
    List<Outcome> stream(List<byte[]> documents) throws IOException {
        String query = named() + "&asOf=" + AS_OF + "&lang=en";
        HttpResponse<String> response = post(query, "application/x-ndjson", lines(documents));
        assertEquals(200, response.statusCode());
        return answers(response.body(), documents.size());
    }

    private String named() {
        return "?framework=" + framework;
    }

    private static byte[] lines(List<byte[]> documents) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (byte[] document : documents) {
            lines.writeBytes(document);
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private static List<Outcome> answers(String lines, int count) throws IOException {
        Map<Integer, Outcome> outcomes = new TreeMap<>();
        for (String line : lines.split("\n", -1)) {
            if (!line.isEmpty()) {
                JsonNode answer = JSON.readTree(line);
                JsonNode problem = answer.get("problem");
                outcomes.put(
                        answer.get("line").asInt(),
                        problem == null ? new Outcome(200, List.of(), answer.get("report")) : problem(problem, ""));
            }
        }
        assertEquals(count, outcomes.size(), "every line has its answer");
        return List.copyOf(outcomes.values());
    }

    /** A request for each document, in the place of the program. */
    List<Outcome> requests(List<byte[]> documents) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (byte[] document : documents) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes(BEFORE.getBytes(StandardCharsets.UTF_8));
            body.writeBytes(document);
            body.writeBytes(AFTER.getBytes(StandardCharsets.UTF_8));
            HttpResponse<String> response = post(named(), "application/json", body.toByteArray());
            JsonNode answer = JSON.readTree(response.body());
            if (response.statusCode() == 200) {
                outcomes.add(new Outcome(200, List.of(), answer));
            } else {
                assertEquals(response.statusCode(), answer.get("status").asInt());
                outcomes.add(problem(answer, "/program"));
            }
        }
        return outcomes;
    }

    private static Outcome problem(JsonNode problem, String base) {
        List<String> faults = new ArrayList<>();
        for (JsonNode error : problem.path("errors")) {
            String pointer = error.get("pointer").asText();
            String within = pointer.startsWith(base) ? pointer.substring(base.length()) : pointer;
            String place = within.isEmpty() ? "" : ":" + within;
            String message = error.get("message").asText();
            String told = base.isEmpty() ? message : oneLineUp(message);
            faults.add(ControlCharacters.escape(place + ": " + told));
        }
        return new Outcome(problem.get("status").asInt(), faults, null);
    }

    /** A sentence may name another place: a request has a line before those of the description, and a step before it. */
    private static String oneLineUp(String message) {
        return FIRST_ON_LINE
                .matcher(message.replace(" /program/", " /"))
                .replaceAll(line -> "first on line " + (Integer.parseInt(line.group(1)) - 1));
    }

    private HttpResponse<String> post(String query, String type, byte[] body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/reviews" + query))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
