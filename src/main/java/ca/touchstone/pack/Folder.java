package ca.touchstone.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A folder of packs, on disk or in memory. */
interface Folder {
    /** The folders of a pack's id. */
    int DEPTH = 3;

    /** The ids of the packs in it, in order; throws {@link UncheckedIOException} when it cannot be listed. */
    List<String> ids();

    /** Opens the file of that name; the folder in which it stands is empty for a file beside the packs. */
    InputStream open(String folder, String name) throws IOException;

    /** A folder on disk, as it is whenever it is asked. */
    static Folder of(Path root) {
        return new Folder() {
            @Override
            public List<String> ids() {
                return Packs.ids(root);
            }

            @Override
            public InputStream open(String folder, String name) throws IOException {
                return Files.newInputStream(root.resolve(folder).resolve(name));
            }
        };
    }

    /** A folder by the path of each file in it. */
    static Folder of(Map<String, byte[]> files) {
        return new Folder() {
            @Override
            public List<String> ids() {
                return files.keySet().stream()
                        .filter(path -> ("/" + path).endsWith("/" + PackFiles.PACK))
                        .map(path -> path.substring(0, Math.max(0, path.lastIndexOf('/'))))
                        .filter(id -> id.chars().filter(c -> c == '/').count() < DEPTH)
                        .sorted()
                        .toList();
            }

            @Override
            public InputStream open(String folder, String name) throws IOException {
                String path = folder.isEmpty() ? name : folder + "/" + name;
                byte[] content = files.get(path);
                if (content == null) {
                    throw new NoSuchFileException(path);
                }
                return new ByteArrayInputStream(content);
            }
        };
    }
}
