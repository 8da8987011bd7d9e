package ca.touchstone.cli;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.report.FrameworkList;
import ca.touchstone.report.ReportJson;
import ca.touchstone.service.ActivePacks;
import ca.touchstone.service.FrameworkService;
import ca.touchstone.service.PackSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code touchstone frameworks}: lists the packs. */
@Command(name = "frameworks", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FrameworksCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Lang lang = new Lang();

    @Mixin
    private final Format format = new Format();

    @Mixin
    private final RulesFolder rules = new RulesFolder();

    FrameworksCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Language language = lang.language();
        boolean json = format.isJson();
        PackSource packs = wanted -> ActivePacks.of(rules.read(id -> true));
        FrameworkList list = new FrameworkList(
                new FrameworkService(packs, Fields.read()).list(language).frameworks());
        console.print(
                json ? ReportJson.pretty(list) : list.text(language, LocalDate.now(ZoneOffset.UTC), console.colour()));
        return 0;
    }
}
