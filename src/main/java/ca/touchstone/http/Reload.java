package ca.touchstone.http;

import ca.touchstone.framework.Pack;
import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import ca.touchstone.pack.PackReading.Rejected;
import ca.touchstone.pack.PackWatch;
import ca.touchstone.service.ActivePacks;
import ca.touchstone.service.PacksInUse;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at a folder of packs again and again, and offers what changed. */
final class Reload {
    private static final Logger LOG = LoggerFactory.getLogger(Reload.class);

    private final PackWatch watch;
    private final PacksInUse inUse;
    private final Language language;
    private final Messages texts = Messages.of("http");
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "reload");
        thread.setDaemon(true);
        return thread;
    });
    private boolean listed = true;

    Reload(PackWatch watch, PacksInUse inUse, Language language) {
        this.watch = watch;
        this.inUse = inUse;
        this.language = language;
    }

    /** Looks from now on, with that pause after each look. */
    void start(Duration pause) {
        // Nothing asks what becomes of a look: it reports by itself.
        ScheduledFuture<?> unused =
                schedule.scheduleWithFixedDelay(this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Looks once; whatever comes of it, the service goes on. */
    synchronized void look() {
        try {
            watch.poll().map(ActivePacks::of).ifPresent(this::offer);
            listed = true;
        } catch (UncheckedIOException e) {
            if (listed) {
                LOG.warn(texts.get(language, "reload.unlisted", String.valueOf(e.getMessage())));
            }
            listed = false;
        } catch (RuntimeException | StackOverflowError e) {
            // Without this the schedule would end, and no later edit would be seen.
            LOG.error(texts.get(language, "reload.failed"), e);
        }
    }

    private void offer(ActivePacks offer) {
        ActivePacks last = inUse.packs();
        inUse.replace(offer);
        List<Pack> before = last.packs();
        for (Pack pack : offer.packs()) {
            if (!before.contains(pack)) {
                LOG.info(texts.get(language, "reload.taken", pack.id(), pack.sha256()));
            }
        }
        for (Pack pack : before) {
            if (offer.pack(pack.id()).isEmpty()) {
                LOG.info(texts.get(language, "reload.removed", pack.id()));
            }
        }
        for (Rejected rejected : offer.rejected()) {
            if (!last.rejected().contains(rejected)) {
                boolean kept = offer.pack(rejected.id()).isPresent();
                LOG.warn(texts.get(language, kept ? "reload.kept" : "reload.refused", rejected.id()));
                rejected.faults().forEach(fault -> LOG.warn("{}: {}", fault.place(), fault.message(language)));
            }
        }
    }

    void close() {
        schedule.shutdownNow();
    }
}
