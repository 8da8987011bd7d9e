package ca.touchstone.report;

import ca.touchstone.framework.Pack;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The digests of packs for the days that were asked for, each worked out once. Safe for several threads. */
final class PackDigests {
    /** Whoever asks for more days than that has them worked out anew. */
    private static final int MOST = 1_000;

    private final Map<PackOnDay, PackDigest> known = new ConcurrentHashMap<>();

    private record PackOnDay(Pack pack, LocalDate day) {}

    PackDigest of(Pack pack, LocalDate day) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(new PackOnDay(pack, day), key -> PackDigest.of(pack, day));
    }
}
