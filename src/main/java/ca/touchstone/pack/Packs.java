package ca.touchstone.pack;

import ca.touchstone.intake.Fault;
import ca.touchstone.review.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads folders of packs: {@code jurisdiction/framework/version} with three files each. */
public final class Packs {
    private Packs() {}

    /** The folder with the packs that come with Touchstone. */
    public static Path builtIn() {
        URL themes = Packs.class.getResource("/rules/" + Themes.FILE);
        if (themes == null) {
            throw new IllegalStateException("the build puts the packs on the class path");
        }
        try {
            URI folder = URI.create(themes.toString().replaceFirst("/" + Themes.FILE + "$", ""));
            if (folder.getScheme().equals("jar")) {
                open(folder);
            }
            return Path.of(new URI(folder.toString()));
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the packs can be read from " + themes, e);
        }
    }

    /** Opens the jar as a file system; it stays open for as long as the process lives. */
    private static void open(URI folder) throws IOException {
        try {
            FileSystems.newFileSystem(folder, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            // Someone asked before.
        }
    }

    /** Reads, compiles and proves every pack under the folder whose id is wanted; a bad one does not hide the others. */
    public static PackReading read(Path root, Predicate<String> wanted) {
        return FolderContents.of(Folder.of(root), wanted).read();
    }

    /**
     * The same for a folder that is held in memory: the bytes of each file by its path under the folder, such as {@code
     * ca-on/osap-microcredentials/2022/pack.yaml} or {@code themes.yaml}. What comes of it, faults and digests too, is
     * what would come of these files on disk. The bytes are copied, and must not change while this reads them.
     */
    public static PackReading read(Map<String, byte[]> files, Predicate<String> wanted) {
        return FolderContents.of(Folder.of(files), wanted).read();
    }

    /** The ids of the packs under a folder, in order: the paths of folders that hold a {@code pack.yaml}. */
    public static List<String> ids(Path root) {
        try {
            return idsBelow(root.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> idsBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root, Folder.DEPTH + 1)) {
            return files.filter(file -> file.getFileName() != null
                            && file.getFileName().toString().equals(PackFiles.PACK))
                    .map(file -> root.relativize(file.getParent()).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** A library of the sound packs. */
    public static Library library(PackReading reading) {
        return new Library(reading.packs().stream().map(ProvenPack::ready).toList());
    }

    static Fault fault(String file, String key, String... arguments) {
        return new Fault("pack", file, "", 0, key, List.of(arguments));
    }
}
