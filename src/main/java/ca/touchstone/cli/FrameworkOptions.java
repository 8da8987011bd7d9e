package ca.touchstone.cli;

import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import ca.touchstone.review.Library;
import ca.touchstone.service.ActivePacks;
import ca.touchstone.service.FrameworkChoice;
import ca.touchstone.service.PackSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say against which frameworks, and as of which day. */
final class FrameworkOptions {
    @Mixin
    private final RulesFolder rules = new RulesFolder();

    @Option(names = "--framework", paramLabel = "ID")
    private List<String> frameworks = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable String asOf;

    /** The packs that can be meant, and those that they extend, as they are in the folder. */
    PackSource packs() {
        return wanted -> ActivePacks.of(read(wanted));
    }

    /** What the options come to; {@code all} for every framework in force. */
    FrameworkChoice choice(boolean all) {
        return new FrameworkChoice(frameworks, all, asOf == null ? null : date(asOf));
    }

    /** No pack is read and compiled but these and those that they extend; complains when one is not sound. */
    private PackReading read(List<String> wanted) {
        Predicate<String> isWanted = id -> wanted.isEmpty() || wanted.stream().anyMatch(one -> Library.means(one, id));
        PackReading reading = rules.read(isWanted);
        Library library = Packs.library(reading);
        Set<String> bases = library.packs().stream()
                .flatMap(pack -> Stream.ofNullable(pack.framework().extends_()))
                .filter(base -> library.pack(base).isEmpty())
                .collect(Collectors.toSet());
        return bases.isEmpty() ? reading : rules.read(id -> isWanted.test(id) || bases.contains(id));
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new CliException("error.as-of", written);
        }
    }
}
