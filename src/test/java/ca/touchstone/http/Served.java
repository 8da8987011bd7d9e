package ca.touchstone.http;

import ca.touchstone.framework.Pack;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a {@link Client} to tests; the server behind it starts once for all of them. */
final class Served implements ParameterResolver {
    static final Path RULES = Path.of("src/test/resources/rules-http");

    /** A day on which the first of the two versions is in force. */
    static final String TODAY = "2026-11-23";

    /** It is always that moment. */
    static final Instant NOW = Instant.parse(TODAY + "T17:00:00Z");

    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    /** The packs that are served, in order. */
    static List<Pack> packs() {
        return Packs.library(Packs.read(RULES, id -> true)).packs();
    }

    private record Running(Server server, Client client) implements AutoCloseable {
        static Running start() {
            PackReading packs = Packs.read(RULES, id -> true);
            if (!packs.faults().isEmpty()) {
                throw new IllegalStateException(packs.faults().toString());
            }
            try {
                Server server = Server.start(packs, CLOCK, Server.LOOPBACK, 0);
                return new Running(server, new Client(server.address()));
            } catch (Server.PortTakenException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Client.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Served.class))
                .getOrComputeIfAbsent("server", key -> Running.start(), Running.class)
                .client();
    }
}
