package ca.touchstone.pack;

import ca.touchstone.intake.Fault;
import ca.touchstone.intake.Result;
import ca.touchstone.intake.Result.Invalid;
import ca.touchstone.pack.PackMigration.Turned;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns packs of the language with {@code reads}, null checks and ends of ranges over to the one without, in place. A
 * pack is computed whole before a file of it is touched, and each file is replaced in one step; a run that is cut short
 * can be repeated.
 */
public final class Migration {
    private static final String MARK = "\uFEFF";

    private final Path root;
    private final List<String> ids;

    private Migration(Path root, List<String> ids) {
        this.root = root;
        this.ids = ids;
    }

    /**
     * One pack after it.
     *
     * @param id its id
     * @param counts how many of each kind were turned over, by the name of the kind; empty where nothing had to be
     * @param left what a person must turn over, at its place in the new files
     * @param faults why the pack could not be read and was left alone; else empty
     */
    public record Migrated(String id, Map<String, Integer> counts, List<Fault> left, List<Fault> faults) {}

    /** A migration of the packs under a folder that is there, or of the pack whose folder it is. */
    public static Migration in(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!Files.exists(real.resolve(PackFiles.PACK))) {
            return new Migration(real, Packs.ids(real));
        }
        int depth = real.getNameCount();
        String id = depth < 3 ? "" : real.subpath(depth - 3, depth).toString().replace('\\', '/');
        Path above = parent(real, PackFolder.ID.matcher(id).matches() ? 3 : 1);
        return new Migration(above, List.of(above.relativize(real).toString().replace('\\', '/')));
    }

    private static Path parent(Path folder, int steps) {
        Path at = folder;
        for (int i = 0; i < steps; i++) {
            Path next = at.getParent();
            at = next == null ? at : next;
        }
        return at;
    }

    /** How many packs there are. */
    public int packs() {
        return ids.size();
    }

    /** Turns over every pack that can be read, in the order of their ids. */
    public List<Migrated> run() throws IOException {
        Map<String, Result<Turned>> turned = new LinkedHashMap<>();
        for (String id : ids) {
            turned.put(id, PackMigration.of(PackFiles.in(Folder.of(root), id)));
        }
        List<Migrated> migrated = new ArrayList<>();
        for (Map.Entry<String, Result<Turned>> pack : turned.entrySet()) {
            String id = pack.getKey();
            if (pack.getValue() instanceof Invalid<Turned> invalid) {
                migrated.add(new Migrated(id, Map.of(), List.of(), invalid.faults()));
            } else {
                Turned done = pack.getValue().fold(one -> one, faults -> {
                    throw new IllegalStateException("is valid");
                });
                write(root.resolve(id), done.changed());
                migrated.add(new Migrated(id, done.counts(), done.left(), List.of()));
            }
        }
        return migrated;
    }

    /** Writes all files of a pack beside the old ones, and only then puts each in its place. */
    private static void write(Path folder, Map<String, String> texts) throws IOException {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            for (String name : PackFiles.NAMES) {
                String text = texts.get(name);
                if (text != null) {
                    Path file = folder.resolve(name).toRealPath();
                    Path beside = file.resolveSibling("." + name + ".migrated");
                    written.put(beside, file);
                    // A copy first, so that the new file may be read and written by whoever may the old.
                    Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                    Files.writeString(beside, marked(file, text));
                }
            }
            for (Map.Entry<Path, Path> file : written.entrySet()) {
                move(file.getKey(), file.getValue());
            }
        } finally {
            for (Path beside : written.keySet()) {
                Files.deleteIfExists(beside);
            }
        }
    }

    /** The text with the byte order mark that the file has, if it has one. */
    private static String marked(Path file, String text) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).startsWith(MARK) ? MARK + text : text;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
