package ca.touchstone.cli;

import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where the packs are. */
final class RulesFolder {
    /** Set by the launcher, so that the packs of its checkout are used, edits and all, rather than those in the jar. */
    private static final String PROPERTY = "touchstone.rules";

    @Option(names = "--rules", paramLabel = "DIR")
    private @Nullable Path rules;

    /** The folder with the packs. */
    Path path() {
        return rules != null ? existing(rules) : inUse();
    }

    static Path inUse() {
        String folder = System.getProperty(PROPERTY);
        return folder == null ? Packs.builtIn() : existing(Path.of(folder));
    }

    static Path existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CliException("error.no-rules", folder.toString());
        }
        return folder;
    }

    /** The packs whose ids are wanted; complains of every fault when one of them is not sound. */
    PackReading read(Predicate<String> wanted) {
        PackReading reading = Packs.read(path(), wanted);
        if (!reading.faults().isEmpty()) {
            throw new CliException(reading.faults());
        }
        return reading;
    }
}
