package ca.touchstone.http;

import ca.touchstone.review.Library;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The HTTP face, running. */
public final class Server implements AutoCloseable {
    private final EmbeddedServer server;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Server(EmbeddedServer server) {
        this.server = server;
    }

    /** Starts on that port, or on a free one if it is 0. */
    public static Server start(Library library, int port) {
        ApplicationContext context = ApplicationContext.builder()
                .properties(Map.of("micronaut.server.port", port == 0 ? -1 : port))
                .singletons(library)
                .start();
        return new Server(context.getBean(EmbeddedServer.class).start());
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
        server.close();
        stopped.countDown();
    }
}
