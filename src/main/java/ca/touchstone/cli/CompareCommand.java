package ca.touchstone.cli;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.report.Comparison;
import ca.touchstone.report.ReportJson;
import ca.touchstone.report.TextComparison;
import ca.touchstone.service.ComparisonOrder;
import ca.touchstone.service.ComparisonService;
import ca.touchstone.service.Problem;
import ca.touchstone.service.Submissions;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code touchstone compare}: sets the frameworks side by side for one program. */
@Command(name = "compare", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Lang lang = new Lang();

    @Mixin
    private final Format format = new Format();

    @Mixin
    private final FrameworkOptions wanted = new FrameworkOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private String file = "";

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Language language = lang.language();
        boolean json = format.isJson();
        ComparisonOrder order = new ComparisonService(wanted.packs(), Fields.read(), Clock.systemUTC())
                .order(wanted.choice(false), language);
        Comparison comparison =
                order.compare(Submissions.read(ProgramFile.read(file, console), file, Problem.Place.FILE));
        console.print(json ? ReportJson.pretty(comparison) : TextComparison.of(comparison, console.colour()));
        return 0;
    }
}
