package ca.touchstone.pack;

import ca.touchstone.intake.Fault;
import ca.touchstone.rules.Names;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The demonstration pack: read and proven once for all tests, or copied to a folder and changed there. */
public final class DemoPack {
    /** The folder with the pack and its themes. */
    public static final Path RULES = Path.of("src/test/resources/rules-demo");

    /** The id of the pack. */
    public static final String ID = "ca-zz/demo-framework/2021";

    private static final class Holder {
        private static final PackReading READING = Packs.read(RULES, id -> true);
    }

    private DemoPack() {}

    /** The folder as it was read; it has the one pack and no fault. */
    public static PackReading reading() {
        return Holder.READING;
    }

    /** The pack itself. */
    public static ProvenPack proven() {
        return reading().packs().get(0);
    }

    /** Copies the folder into another, which it makes where it is missing. */
    public static Path copyTo(Path folder) {
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(RULES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the pack in that folder under another id, and returns the copy's folder. */
    public static Path copyAs(Path folder, String id) {
        Path copy = folder.resolve(id);
        try {
            Files.createDirectories(copy);
            for (String name : List.of("pack.yaml", "criteria.drl", "examples.yaml")) {
                String text = Files.readString(folder.resolve(ID).resolve(name));
                Files.writeString(copy.resolve(name), text.replace(Names.packageOf(ID), Names.packageOf(id)));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces one text, which stands exactly once, in a file of the pack in that folder. */
    public static void edit(Path folder, String file, String from, String to) {
        Path path = folder.resolve(ID).resolve(file);
        try {
            String text = Files.readString(path);
            if (text.indexOf(from) < 0 || text.indexOf(from) != text.lastIndexOf(from)) {
                throw new IllegalArgumentException("stands not once: " + from);
            }
            Files.writeString(path, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The faults of every pack in that folder. */
    static List<Fault> faults(Path folder) {
        return Packs.read(folder, id -> true).faults();
    }
}
