package ca.touchstone.bench.process;

import ca.touchstone.http.Server;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

/** The server with the packs whose ids are given, or with none. It has the echo route beside its own. */
public final class Serve {
    private Serve() {}

    /** The arguments are ids of packs. */
    public static void main(String... ids) throws Server.PortTakenException, InterruptedException {
        Predicate<String> wanted = List.of(ids)::contains;
        PackReading packs = ids.length == 0
                ? new PackReading(List.of(), List.of(), List.of())
                : Packs.read(Path.of("rules"), wanted);
        try (Server server = Server.start(packs, Clock.systemUTC(), Server.LOOPBACK, 0)) {
            System.out.println("listens on " + server.address());
            server.join();
        }
    }
}
