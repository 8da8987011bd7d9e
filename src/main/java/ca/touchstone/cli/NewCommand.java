package ca.touchstone.cli;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fault;
import ca.touchstone.intake.Result;
import ca.touchstone.pack.Scaffold;
import ca.touchstone.pack.Scaffold.Draft;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code touchstone new}: starts a pack, a version or a criterion that passes {@code check} as it stands. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class NewCommand implements Runnable {
    private static final String CHANGELOG = "CHANGELOG.md";
    /** The time zone of a new pack. */
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private static final String RESULTS = "### Results\n";

    private final Console console;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new CliException("error.new-missing");
    }

    @Command(name = "framework", mixinStandardHelpOptions = true)
    int framework(
            @Mixin Lang lang,
            @Mixin RulesFolder rules,
            @Parameters(paramLabel = "ID", descriptionKey = "new-id") String id) {
        draft(lang, rules, scaffold -> scaffold.framework(id, LocalDate.now(ZONE)));
        console.print(console.say(lang.language(), "new.next"));
        return 0;
    }

    @Command(name = "version", mixinStandardHelpOptions = true)
    int version(
            @Mixin Lang lang,
            @Mixin RulesFolder rules,
            @Parameters(paramLabel = "ID", descriptionKey = "old-id") String id,
            @Parameters(paramLabel = "VERSION", descriptionKey = "new-version") String version) {
        draft(lang, rules, scaffold -> scaffold.version(id, version));
        String line =
                console.say(lang.language(), "new.changelog", id.substring(0, id.lastIndexOf('/') + 1) + version, id);
        changelog(rules.path(), line, lang.language());
        console.print(console.say(lang.language(), "new.next"));
        return 0;
    }

    @Command(name = "criterion", mixinStandardHelpOptions = true)
    int criterion(
            @Mixin Lang lang,
            @Mixin RulesFolder rules,
            @Parameters(paramLabel = "ID", descriptionKey = "old-id") String id,
            @Parameters(paramLabel = "NAME", descriptionKey = "new-criterion") String name) {
        draft(lang, rules, scaffold -> scaffold.criterion(id, name));
        console.print(console.say(lang.language(), "new.next"));
        return 0;
    }

    private void draft(Lang lang, RulesFolder rules, Function<Scaffold, Result<Draft>> wanted) {
        Language language = lang.language();
        Path folder = rules.path();
        if (!folder.getFileSystem().equals(FileSystems.getDefault())) {
            throw new CliException("error.new-in-jar");
        }
        Draft draft = wanted.apply(new Scaffold(folder)).fold(made -> made, NewCommand::refuse);
        try {
            for (Map.Entry<String, String> file : draft.made().entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                console.print(console.say(language, "new.made", path));
            }
            for (Map.Entry<String, String> file : draft.edited().entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.writeString(path, file.getValue());
                console.print(console.say(language, "new.edited", path));
            }
        } catch (IOException e) {
            throw new CliException("error.not-written", folder.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static Draft refuse(List<Fault> faults) {
        throw new CliException(faults);
    }

    /** Opens the entry in the changelog beside the rules; where there is none, shows what to write. */
    private void changelog(Path rules, String line, Language language) {
        Path file = rules.toAbsolutePath().normalize().resolveSibling(CHANGELOG);
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            int at = text.indexOf(RESULTS);
            if (at < 0) {
                console.print(console.say(language, "new.changelog-missing", line));
                return;
            }
            int after = at + RESULTS.length();
            Files.writeString(
                    file,
                    text.substring(0, after) + "\n" + line + "\n"
                            + text.substring(after).replaceFirst("^\n+", ""));
            console.print(console.say(language, "new.edited", file));
        } catch (IOException e) {
            throw new CliException("error.not-written", file.toString(), String.valueOf(e.getMessage()));
        }
    }
}
