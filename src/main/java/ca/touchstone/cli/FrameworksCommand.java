package ca.touchstone.cli;

import ca.touchstone.framework.Pack;
import ca.touchstone.i18n.Language;
import ca.touchstone.pack.Packs;
import ca.touchstone.report.FrameworkList;
import ca.touchstone.report.JsonReport;
import java.util.List;
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
        List<Pack> packs = Packs.library(rules.read(id -> true)).packs();
        FrameworkList list = new FrameworkList(language);
        console.print(json ? JsonReport.pretty(list.json(packs)) : list.text(packs, console.colour()));
        return 0;
    }
}
