package ca.touchstone.pack;

import ca.touchstone.intake.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The three files of a pack as they were at one moment. Two are equal when id, content and faults are. Immutable. */
final class PackFiles {
    static final String PACK = "pack.yaml";
    static final String RULES = "criteria.drl";
    static final String EXAMPLES = "examples.yaml";

    /** All three, in the order of the digest. */
    static final List<String> NAMES = List.of(RULES, EXAMPLES, PACK);

    static final int MOST_BYTES = 4_000_000;

    private final String id;
    private final Map<String, byte[]> contents;
    private final List<Fault> faults;
    private final String digest;

    private PackFiles(String id, Map<String, byte[]> contents, List<Fault> faults) {
        this.id = id;
        this.contents = Map.copyOf(contents);
        this.faults = List.copyOf(faults);
        StringBuilder lines = new StringBuilder();
        for (String name : NAMES) {
            byte[] content = contents.get(name);
            if (content != null) {
                lines.append(name).append(' ').append(sha256(content)).append('\n');
            }
        }
        this.digest = sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The files as they are now in the pack's folder. */
    static PackFiles in(Folder folder, String id) {
        Map<String, byte[]> contents = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (String name : NAMES) {
            byte[] content = read(folder, id, name, faults);
            if (content != null) {
                contents.put(name, content);
            }
        }
        return new PackFiles(id, contents, faults);
    }

    /** Files that are not written yet. */
    static PackFiles of(String id, Map<String, String> texts) {
        Map<String, byte[]> contents = new HashMap<>();
        texts.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new PackFiles(id, contents, List.of());
    }

    private static byte @Nullable [] read(Folder folder, String id, String name, List<Fault> faults) {
        String file = id + "/" + name;
        try (InputStream stream = folder.open(id, name)) {
            byte[] content = stream.readNBytes(MOST_BYTES + 1);
            if (content.length <= MOST_BYTES) {
                return content;
            }
            faults.add(Packs.fault(file, "file-too-large", name, String.valueOf(MOST_BYTES)));
        } catch (NoSuchFileException e) {
            faults.add(Packs.fault(file, "file-missing", name));
        } catch (IOException e) {
            faults.add(Packs.fault(file, "file-unreadable", name, String.valueOf(e.getMessage())));
        }
        return null;
    }

    String id() {
        return id;
    }

    /** What the file holds; null when it could not be read, for which there is a fault. */
    byte @Nullable [] content(String name) {
        return contents.get(name);
    }

    /** The name of a file under the root, for faults. */
    String file(String name) {
        return id + "/" + name;
    }

    List<Fault> faults() {
        return faults;
    }

    /** The digest of the files: of one line for each, its name and its own digest. */
    String digest() {
        return digest;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PackFiles files
                && files.id.equals(id)
                && files.digest.equals(digest)
                && files.faults.equals(faults);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, digest);
    }
}
