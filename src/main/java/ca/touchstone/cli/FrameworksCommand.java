package ca.touchstone.cli;

import ca.touchstone.framework.Pack;
import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.pack.Packs;
import ca.touchstone.report.FrameworkList;
import ca.touchstone.report.FrameworkWriter;
import ca.touchstone.report.ReportJson;
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
        FrameworkWriter writer = new FrameworkWriter(Fields.read(), language);
        FrameworkList list = new FrameworkList(packs.stream().map(writer::entry).toList());
        console.print(json ? ReportJson.pretty(list) : list.text(language, console.colour()));
        return 0;
    }
}
