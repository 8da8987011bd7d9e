package ca.touchstone.cli;

import ca.touchstone.i18n.Language;
import ca.touchstone.pack.PackReading;
import ca.touchstone.pack.Packs;
import ca.touchstone.report.CheckReport;
import ca.touchstone.report.ReportJson;
import ca.touchstone.service.CheckService;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code touchstone check}: proves every pack and prints each fault. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Lang lang = new Lang();

    @Mixin
    private final Format format = new Format();

    @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "dir")
    private @Nullable Path folder;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Language language = lang.language();
        boolean json = format.isJson();
        Path rules = folder == null ? RulesFolder.inUse() : RulesFolder.existing(folder);
        PackReading reading = Packs.read(rules, id -> true);
        Progress progress = new Progress(console, reading.packs().size());
        CheckReport report = CheckService.report(reading, language, progress::done);
        progress.end();
        console.print(json ? ReportJson.pretty(report) : report.text(language, rules.toString()));
        return report.sound() ? 0 : 1;
    }
}
