package ca.touchstone.pack;

import ca.touchstone.framework.Theme;
import ca.touchstone.pack.PackFolder.PackResult;
import ca.touchstone.pack.PackReading.Rejected;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Keeps a folder of packs in use while people edit it. Each look compares what the files hold with the look before,
 * which works on any file system and for any way of saving. What two looks in a row found alike is read through the
 * same gate as at the start; packs that did not change are not compiled again. A pack that is refused is rejected, and
 * what was last good of it stays in use. For use by one thread at a time.
 */
public final class PackWatch {
    private static final PackReading NOTHING = new PackReading(List.of(), List.of(), List.of());

    private final Path root;
    private final Predicate<String> wanted;
    private FolderContents seen;
    private FolderContents taken;
    private List<Theme> themes;
    private PackReading reading;

    /** Reads every pack under the folder; throws {@link java.io.UncheckedIOException} when it cannot be listed. */
    public PackWatch(Path root) {
        this(root, id -> true);
    }

    /** Reads the packs under the folder whose ids are wanted. */
    PackWatch(Path root, Predicate<String> wanted) {
        this.root = root;
        this.wanted = wanted;
        this.seen = FolderContents.of(root, wanted);
        this.taken = seen;
        this.themes = seen.themes().all();
        this.reading = read(seen, new Known(List.of(), NOTHING), NOTHING);
    }

    /** What is to be used now. */
    public PackReading reading() {
        return reading;
    }

    /**
     * What is to be used from now on, when the folder changed and has come to rest since; empty otherwise. Throws
     * {@link java.io.UncheckedIOException} when the folder cannot be listed, and what was in use then stays so.
     */
    public Optional<PackReading> poll() {
        FolderContents now = FolderContents.of(root, wanted);
        boolean rests = now.equals(seen);
        seen = now;
        if (!rests || now.equals(taken)) {
            return Optional.empty();
        }
        List<PackFiles> before = taken.packs();
        // Set first, so that what makes us fail is tried once and not with every look.
        taken = now;
        List<Theme> next = now.themes().faults().isEmpty() ? now.themes().all() : themes;
        Known known = new Known(ids(next).equals(ids(themes)) ? before : List.of(), reading);
        themes = next;
        reading = read(now, known, reading);
        return Optional.of(reading);
    }

    /** What is known of files that are as they were, without reading them again. */
    private record Known(List<PackFiles> files, PackReading reading) {
        Optional<PackResult> of(PackFiles now) {
            if (!files.contains(now)) {
                return Optional.empty();
            }
            return reading.rejected().stream()
                    .filter(pack -> pack.id().equals(now.id()))
                    .findFirst()
                    .map(pack -> new PackResult(Optional.empty(), pack.faults()))
                    .or(() -> inUse(reading, now.id())
                            .filter(pack -> pack.ready().pack().sha256().equals(now.digest()))
                            .map(pack -> new PackResult(Optional.of(pack), List.of())));
        }
    }

    private PackReading read(FolderContents now, Known known, PackReading before) {
        Set<String> ids = ids(themes);
        Map<String, PackResult> results = new ConcurrentHashMap<>();
        now.packs().parallelStream()
                .forEach(files ->
                        results.put(files.id(), known.of(files).orElseGet(() -> new PackFolder(files, ids).read())));
        List<ProvenPack> packs = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (PackFiles files : now.packs()) {
            PackResult result = Objects.requireNonNull(results.get(files.id()));
            result.pack().or(() -> inUse(before, files.id())).ifPresent(packs::add);
            if (!result.faults().isEmpty()) {
                rejected.add(new Rejected(files.id(), result.faults()));
            }
        }
        if (!now.themes().faults().isEmpty()) {
            rejected.add(new Rejected(Themes.FILE, now.themes().faults()));
        }
        return new PackReading(themes, packs, rejected);
    }

    private static Set<String> ids(List<Theme> themes) {
        return themes.stream().map(Theme::id).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<ProvenPack> inUse(PackReading reading, String id) {
        return reading.packs().stream()
                .filter(pack -> pack.ready().pack().id().equals(id))
                .findFirst();
    }
}
