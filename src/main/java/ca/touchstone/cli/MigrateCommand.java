package ca.touchstone.cli;

import ca.touchstone.i18n.ControlCharacters;
import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fault;
import ca.touchstone.pack.Migration;
import ca.touchstone.pack.Migration.Migrated;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code touchstone migrate}: rewrites packs of the language before three-valued rules, in place. */
@Command(name = "migrate", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class MigrateCommand implements Callable<Integer> {
    /** The order in which the kinds of change are told. */
    private static final List<String> KINDS = List.of(
            "quantity",
            "null-check",
            "guard",
            "stated",
            "said",
            "truth",
            "country",
            "split",
            "reads",
            "otherwise",
            "equivalent",
            "partners");

    private final Console console;

    @Mixin
    private final Lang lang = new Lang();

    @Parameters(paramLabel = "DIR", descriptionKey = "migrate-dir")
    private Path folder = Path.of("");

    MigrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Language language = lang.language();
        List<Migrated> packs = migrated();
        packs.forEach(pack -> tell(pack, language));
        List<Fault> left = packs.stream().flatMap(pack -> pack.left().stream()).toList();
        if (!left.isEmpty()) {
            console.print("\n" + counted(language, "migrate.left", left.size()));
            left.forEach(fault -> console.print(ControlCharacters.escape(fault.told(language))));
        }
        List<Fault> faults =
                packs.stream().flatMap(pack -> pack.faults().stream()).toList();
        faults.forEach(fault -> console.complain(fault.told(language)));
        long changed = packs.stream().filter(pack -> !pack.counts().isEmpty()).count();
        long unread = packs.stream().filter(pack -> !pack.faults().isEmpty()).count();
        if (unread > 0) {
            console.complain(counted(language, "migrate.unread", unread));
        }
        if (changed > 0) {
            console.print(console.say(language, "migrate.done", changed, packs.size()));
        } else if (unread < packs.size()) {
            console.print(console.say(language, "migrate.nothing"));
        }
        return faults.isEmpty() ? 0 : Touchstone.UNREADABLE;
    }

    private List<Migrated> migrated() {
        Path existing = RulesFolder.existing(folder);
        try {
            Migration migration = Migration.in(existing);
            if (migration.packs() == 0) {
                throw CliException.noPacks(folder);
            }
            return migration.run();
        } catch (IOException e) {
            throw new CliException("error.not-written", folder.toString(), String.valueOf(e.getMessage()));
        }
    }

    private void tell(Migrated pack, Language language) {
        if (pack.counts().isEmpty()) {
            return;
        }
        console.print(ControlCharacters.escape(pack.id()));
        for (String kind : KINDS) {
            int number = pack.counts().getOrDefault(kind, 0);
            if (number > 0) {
                console.print("  " + counted(language, "migrate." + kind, number));
            }
        }
    }

    private String counted(Language language, String key, long number) {
        return number == 1 ? console.say(language, key + ".one") : console.say(language, key, number);
    }
}
