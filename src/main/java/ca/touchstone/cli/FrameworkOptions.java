package ca.touchstone.cli;

import ca.touchstone.framework.Pack;
import ca.touchstone.framework.Theme;
import ca.touchstone.i18n.Language;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /** What the options come to: packs that are in force on the day, and the themes. */
    record Found(Selection.Chosen chosen, AsOf asOf, List<Theme> themes) {}

    /** Reads the packs that can be meant; complains when none of them is, or when one is not sound. */
    Found find(Console console, Language language) {
        AsOf when = asOf == null ? AsOf.moment(Clock.systemUTC().instant()) : AsOf.date(date(asOf));
        PackReading reading = read();
        return new Found(choose(Packs.library(reading), when, console, language), when, reading.themes());
    }

    /** The packs that can be meant, and those that they extend; no other is read and compiled. */
    private PackReading read() {
        PackReading reading = rules.read(this::isWanted);
        Library library = Packs.library(reading);
        Set<String> bases = library.packs().stream()
                .flatMap(pack -> Stream.ofNullable(pack.framework().extends_()))
                .filter(base -> library.pack(base).isEmpty())
                .collect(Collectors.toSet());
        return bases.isEmpty() ? reading : rules.read(id -> isWanted(id) || bases.contains(id));
    }

    private boolean isWanted(String id) {
        return frameworks.isEmpty() || frameworks.stream().anyMatch(wanted -> Library.means(wanted, id));
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new CliException("error.as-of", written);
        }
    }

    private Selection.Chosen choose(Library library, AsOf when, Console console, Language language) {
        Selection selection = library.select(frameworks, when);
        if (selection instanceof Selection.Unknown unknown) {
            throw new CliException("error.unknown-framework", unknown.wanted());
        }
        if (selection instanceof Selection.NotInForce) {
            // Only now do the other versions matter, one of which may be in force.
            selection = Packs.library(rules.read(id -> true)).select(frameworks, when);
        }
        if (selection instanceof Selection.NotInForce notInForce) {
            String instead = notInForce.instead().stream().map(Pack::id).collect(Collectors.joining(", "));
            String advice = instead.isEmpty()
                    ? console.say(language, "error.not-in-force.none")
                    : console.say(language, "error.not-in-force.instead", instead);
            Pack pack = notInForce.pack();
            throw new CliException(
                    "error.not-in-force",
                    pack.id(),
                    notInForce.date().toString(),
                    Dates.inForce(console, language, pack.framework().inForce()),
                    advice);
        }
        return (Selection.Chosen) selection;
    }
}
