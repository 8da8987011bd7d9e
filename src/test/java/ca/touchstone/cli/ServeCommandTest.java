package ca.touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.pack.DemoPack;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    private static final String GREETING = "Touchstone listens on ";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int serve(PrintStream out, String... more) {
        PrintStream complaints = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out, complaints, false);
        String[] usual = {"serve", "--port", "0", "--rules", folder.toString()};
        return Touchstone.run(
                console, Stream.of(usual, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private String complaints() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Tells when the server says where it listens. */
    private static PrintStream listener(CompletableFuture<String> address) {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void print(String text) {
                address.complete(text.strip().substring(GREETING.length()));
            }
        };
    }

    @Test
    void aBadPackKeepsNoSoundOneFromBeingServed() throws Exception {
        DemoPack.copyTo(folder);
        Path bad = Files.createDirectories(folder.resolve("ca-zz/bad/2027"));
        Files.writeString(bad.resolve("pack.yaml"), "title: x\n");
        CompletableFuture<String> address = new CompletableFuture<>();
        Thread serving = new Thread(() -> {
            int code = serve(listener(address));
            address.completeExceptionally(new AssertionError("ended with " + code + ": " + complaints()));
        });
        serving.start();

        HttpRequest request = HttpRequest.newBuilder(URI.create(address.get() + "/frameworks"))
                .build();
        String list = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        serving.interrupt();
        serving.join();

        assertTrue(list.contains("\"frameworks\":[{\"id\":\"" + DemoPack.ID), list);
        assertTrue(list.contains("\"rejected\":[{\"id\":\"ca-zz/bad/2027\""), list);
        assertTrue(complaints().contains("ca-zz/bad/2027/criteria.drl: There is no criteria.drl."), complaints());
        assertTrue(complaints().contains("ca-zz/bad/2027 is not in use until its faults are mended.\n"), complaints());
    }

    @Test
    void onlyThisMachineCanReachIt() throws Exception {
        DemoPack.copyTo(folder);
        CompletableFuture<String> address = new CompletableFuture<>();
        Thread serving = new Thread(() -> serve(listener(address)));
        serving.start();

        String listens = address.get();
        serving.interrupt();
        serving.join();

        assertTrue(listens.matches("http://127\\.0\\.0\\.1:[0-9]+"), listens);
    }

    @Test
    void anAddressThatOthersReachIsRefusedUnlessThatIsMeant() throws Exception {
        DemoPack.copyTo(folder);
        assertEquals(3, serve(nowhere(), "--host", "0.0.0.0"));
        assertTrue(complaints().startsWith("--host: others could reach 0.0.0.0, and nothing secures"), complaints());

        CompletableFuture<String> address = new CompletableFuture<>();
        Thread serving = new Thread(() -> serve(listener(address), "--host", "0.0.0.0", "--insecure"));
        serving.start();
        assertTrue(address.get().startsWith("http://"));
        serving.interrupt();
        serving.join();
    }

    @Test
    void aHostThatIsNoneIsTold() throws IOException {
        DemoPack.copyTo(folder);
        assertEquals(3, serve(nowhere(), "--host", "no such host"));
        assertTrue(complaints().startsWith("--host: there is no host \"no such host\"."), complaints());
    }

    private static PrintStream nowhere() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }

    @Test
    void withoutASoundPackNothingIsServed() throws IOException {
        DemoPack.copyTo(folder);
        DemoPack.edit(folder, "pack.yaml", "America/Toronto", "America/Nowhere");

        assertEquals(3, serve(nowhere()));
        assertTrue(
                complaints()
                        .startsWith(DemoPack.ID
                                + "/pack.yaml:8:/zone: \"America/Nowhere\" is no time zone. Write one such as"
                                + " America/Toronto.\n"),
                complaints());
    }

    @Test
    void anEmptyFolderIsNotServed() throws IOException {
        Files.copy(DemoPack.RULES.resolve("themes.yaml"), folder.resolve("themes.yaml"));

        assertEquals(3, serve(nowhere()));
        assertTrue(complaints().startsWith("There is no pack under " + folder), complaints());
    }
}
