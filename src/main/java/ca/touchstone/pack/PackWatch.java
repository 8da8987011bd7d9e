package ca.touchstone.pack;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps a folder of packs in use while people edit it. Each look compares what the files hold with the look before,
 * which works on any file system and for any way of saving. What two looks in a row found alike is read through the
 * same gate as at the start; packs that did not change are not compiled again. A pack that is refused is rejected, and
 * what was last good of it stays in use. For use by one thread at a time.
 */
public final class PackWatch {
    private final Path root;
    private FolderContents seen;
    private FolderContents taken;
    private PackReading reading;

    /** Reads every pack under the folder; throws {@link java.io.UncheckedIOException} when it cannot be listed. */
    public PackWatch(Path root) {
        this.root = root;
        this.seen = look(root);
        this.taken = seen;
        this.reading = seen.read();
    }

    private static FolderContents look(Path root) {
        return FolderContents.of(Folder.of(root), id -> true);
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
        FolderContents now = look(root);
        boolean rests = now.equals(seen);
        seen = now;
        if (!rests || now.equals(taken)) {
            return Optional.empty();
        }
        FolderContents before = taken;
        // Set first, so that what makes us fail is tried once and not with every look.
        taken = now;
        reading = now.read(before, reading);
        return Optional.of(reading);
    }
}
