package ca.touchstone.bench.process;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The server in a process of its own, on a port of this machine that no other machine reaches through us. */
final class RunningServer implements AutoCloseable {
    private static final String GREETING = "listens on ";

    private final Process process;
    private final URI address;

    private RunningServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it as the launcher does, with more flags for Java and the packs of these ids, and waits until it listens. */
    static RunningServer start(Path printed, List<String> flags, List<String> ids)
            throws IOException, InterruptedException {
        Files.deleteIfExists(printed);
        List<String> all =
                Stream.concat(Child.LONG_RUN.stream(), flags.stream()).toList();
        Process process = Child.start(printed, Child.java(all, Serve.class, ids.toArray(String[]::new)));
        while (process.isAlive()) {
            Optional<String> greeting = Files.exists(printed)
                    ? Files.readString(printed)
                            .lines()
                            .filter(line -> line.startsWith(GREETING))
                            .findFirst()
                    : Optional.empty();
            if (greeting.isPresent()) {
                return new RunningServer(process, URI.create(greeting.get().substring(GREETING.length())));
            }
            Thread.sleep(2);
        }
        throw new IllegalStateException("the server did not start: " + Files.readString(printed));
    }

    Connection connect() throws IOException {
        return new Connection(address);
    }

    /** What it computed so far, in seconds. */
    double cpu() throws IOException {
        return Child.cpu(process);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
