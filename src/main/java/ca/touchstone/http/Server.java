package ca.touchstone.http;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.PackWatch;
import ca.touchstone.service.ActivePacks;
import ca.touchstone.service.ComparisonService;
import ca.touchstone.service.FrameworkService;
import ca.touchstone.service.PacksInUse;
import ca.touchstone.service.ReviewService;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The HTTP face, running. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Touchstone",
                        version = Server.API_VERSION,
                        description = "Reviews microcredential programs against the frameworks that govern them.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
public final class Server implements AutoCloseable {
    /** The version of the product; a test holds it equal to what the build says. */
    static final String API_VERSION = "0.1.0";

    /** The address that only this machine can reach. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final EmbeddedServer server;
    private final PacksInUse packs;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Runnable stopReload = () -> {};

    private Server(EmbeddedServer server, PacksInUse packs) {
        this.server = server;
        this.packs = packs;
    }

    /**
     * Serves these packs on that port of that address, or on a free one if it is 0. Nothing secures it: only
     * {@link #LOOPBACK} keeps others out.
     *
     * @throws PortTakenException when something else listens there, or nothing can
     */
    public static Server start(PackReading packs, Clock clock, String host, int port) throws PortTakenException {
        PacksInUse inUse = new PacksInUse(ActivePacks.of(packs));
        Fields fields = Fields.read();
        ApplicationContext context = ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .properties(Map.of(
                        "micronaut.server.host",
                        host,
                        "micronaut.server.port",
                        port == 0 ? -1 : port,
                        "micronaut.executors." + Config.EXECUTOR + ".n-threads",
                        Runtime.getRuntime().availableProcessors()))
                .singletons(
                        inUse,
                        new ReviewService(inUse, fields, clock),
                        new ComparisonService(inUse, fields, clock),
                        new FrameworkService(inUse, fields))
                .start();
        try {
            return new Server(context.getBean(EmbeddedServer.class).start(), inUse);
        } catch (io.micronaut.http.server.exceptions.ServerStartupException e) {
            context.close();
            throw new PortTakenException(e);
        }
    }

    /**
     * Serves the packs of a folder as they are edited. What changed and came to rest is offered about a second later,
     * whole and only when it is sound; what came of it is logged in that language.
     *
     * @throws PortTakenException when something else listens there, or nothing can
     */
    public static Server start(PackWatch watch, Clock clock, String host, int port, Language language)
            throws PortTakenException {
        Server server = start(watch.reading(), clock, host, port);
        Reload reload = new Reload(watch, server.packs, language);
        reload.start(PAUSE);
        server.stopReload = reload::close;
        return server;
    }

    /** What it reviews with. */
    PacksInUse packs() {
        return packs;
    }

    /** Where it listens. */
    public String address() {
        return server.getURL().toString();
    }

    /** Waits until it is stopped. */
    public void join() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void close() {
        stopReload.run();
        server.close();
        stopped.countDown();
    }

    /** The port cannot be listened on. */
    public static final class PortTakenException extends Exception {
        private static final long serialVersionUID = 1L;

        PortTakenException(Throwable cause) {
            super(cause);
        }
    }
}
