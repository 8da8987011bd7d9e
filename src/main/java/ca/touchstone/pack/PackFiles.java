package ca.touchstone.pack;

import ca.touchstone.intake.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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

    static final int MOST_BYTES = 4_000_000;

    private final String id;
    private final Map<String, byte[]> contents = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final String digest;

    private PackFiles(Path root, String id) {
        this.id = id;
        StringBuilder lines = new StringBuilder();
        for (String name : List.of(RULES, EXAMPLES, PACK)) {
            byte[] content = read(root.resolve(id).resolve(name), name);
            if (content != null) {
                contents.put(name, content);
                lines.append(name).append(' ').append(sha256(content)).append('\n');
            }
        }
        this.digest = sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    static PackFiles in(Path root, String id) {
        return new PackFiles(root, id);
    }

    private byte @Nullable [] read(Path path, String name) {
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] content = stream.readNBytes(MOST_BYTES + 1);
            if (content.length <= MOST_BYTES) {
                return content;
            }
            faults.add(Packs.fault(file(name), "file-too-large", name, String.valueOf(MOST_BYTES)));
        } catch (NoSuchFileException e) {
            faults.add(Packs.fault(file(name), "file-missing", name));
        } catch (IOException e) {
            faults.add(Packs.fault(file(name), "file-unreadable", name, String.valueOf(e.getMessage())));
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
        return List.copyOf(faults);
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
