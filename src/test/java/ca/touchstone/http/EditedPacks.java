package ca.touchstone.http;

import ca.touchstone.i18n.Language;
import ca.touchstone.pack.PackWatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A server over a copy of the packs that a test edits; it looks at them when the test says so. */
final class EditedPacks implements AutoCloseable {
    static final String ID = "ca-zz/demo/2021";

    private final Path folder;
    private final Server server;
    private final Reload reload;

    EditedPacks(Path folder) {
        this.folder = folder;
        copy(Served.RULES, folder);
        PackWatch watch = new PackWatch(folder);
        try {
            this.server = Server.start(watch.reading(), Served.CLOCK, Server.LOOPBACK, 0);
        } catch (Server.PortTakenException e) {
            throw new IllegalStateException(e);
        }
        this.reload = new Reload(watch, server.packs(), Language.EN);
    }

    Client client() {
        return new Client(server.address());
    }

    /** Looks as often as it takes until what rests is offered. */
    void look() {
        reload.look();
        reload.look();
    }

    /** Moves the limit, and with it the example at its edge unless the pack is to be broken. */
    void limit(int weeks, boolean sound) {
        write(ID + "/pack.yaml", original(ID + "/pack.yaml").replace("\"2021-05-11\": 12", "\"2021-05-11\": " + weeks));
        write(
                ID + "/examples.yaml",
                original(ID + "/examples.yaml").replace("weeks: 12", "weeks: " + (sound ? weeks : weeks - 1)));
    }

    static String original(String file) {
        try {
            return Files.readString(Served.RULES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String content) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
