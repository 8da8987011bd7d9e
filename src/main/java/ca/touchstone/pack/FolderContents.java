package ca.touchstone.pack;

import ca.touchstone.framework.Theme;
import ca.touchstone.pack.PackFolder.PackResult;
import ca.touchstone.pack.PackReading.Rejected;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * A folder of packs as it was at one moment.
 *
 * @param themes what {@code themes.yaml} said
 * @param packs the files of each pack, in order of the ids
 */
record FolderContents(Themes themes, List<PackFiles> packs) {
    private static final PackReading NOTHING = new PackReading(List.of(), List.of(), List.of());

    /** The folder as it is now, of the packs those whose ids are wanted; throws {@link UncheckedIOException} when it cannot be listed. */
    static FolderContents of(Folder folder, Predicate<String> wanted) {
        return new FolderContents(
                Themes.in(folder),
                folder.ids().stream()
                        .filter(wanted)
                        .map(id -> PackFiles.in(folder, id))
                        .toList());
    }

    /** Takes every pack through the gate. */
    PackReading read() {
        return read(new Known(List.of(), NOTHING));
    }

    /**
     * The same after contents that were read before. What did not change since is not read again; of a pack that is
     * refused, and of the themes, what was last good stays in use.
     */
    PackReading read(FolderContents before, PackReading reading) {
        return read(new Known(before.packs, reading));
    }

    private PackReading read(Known before) {
        List<Theme> inUse = themes.faults().isEmpty() ? themes.all() : before.reading.themes();
        Set<String> ids = Themes.ids(inUse);
        Known known = ids.equals(Themes.ids(before.reading.themes())) ? before : new Known(List.of(), before.reading);
        Map<String, PackResult> results = new ConcurrentHashMap<>();
        packs.parallelStream()
                .forEach(files ->
                        results.put(files.id(), known.of(files).orElseGet(() -> new PackFolder(files, ids).read())));
        List<ProvenPack> sound = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (PackFiles files : packs) {
            PackResult result = Objects.requireNonNull(results.get(files.id()));
            result.pack().or(() -> known.inUse(files.id())).ifPresent(sound::add);
            if (!result.faults().isEmpty()) {
                rejected.add(new Rejected(files.id(), result.faults()));
            }
        }
        if (!themes.faults().isEmpty()) {
            rejected.add(new Rejected(Themes.FILE, themes.faults()));
        }
        return new PackReading(inUse, sound, rejected);
    }

    /** What came of the files of packs that were read before. */
    private record Known(List<PackFiles> files, PackReading reading) {
        /** The result for files that are as they were. */
        Optional<PackResult> of(PackFiles now) {
            if (!files.contains(now)) {
                return Optional.empty();
            }
            return reading.rejected().stream()
                    .filter(pack -> pack.id().equals(now.id()))
                    .findFirst()
                    .map(pack -> new PackResult(Optional.empty(), pack.faults()))
                    .or(() -> inUse(now.id())
                            .filter(pack -> pack.ready().pack().sha256().equals(now.digest()))
                            .map(pack -> new PackResult(Optional.of(pack), List.of())));
        }

        Optional<ProvenPack> inUse(String id) {
            return reading.packs().stream()
                    .filter(pack -> pack.ready().pack().id().equals(id))
                    .findFirst();
        }
    }
}
