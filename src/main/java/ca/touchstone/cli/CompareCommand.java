package ca.touchstone.cli;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.intake.Submission;
import ca.touchstone.report.Comparison;
import ca.touchstone.report.ComparisonWriter;
import ca.touchstone.report.Engine;
import ca.touchstone.report.ReportJson;
import ca.touchstone.report.TextComparison;
import ca.touchstone.service.ComparisonOrder;
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
        FrameworkOptions.Found found = wanted.find(console, language);
        ComparisonWriter writer = new ComparisonWriter(Fields.read(), Engine.version(), language, found.themes());
        ComparisonOrder order = new ComparisonOrder(found.chosen(), found.asOf(), writer);
        return new ProgramFile(console, language)
                .read(file)
                .map(submission -> print(submission, order, json))
                .orElse(Touchstone.UNREADABLE);
    }

    private int print(Submission submission, ComparisonOrder order, boolean json) {
        Comparison comparison = order.compare(submission);
        console.print(json ? ReportJson.pretty(comparison) : TextComparison.of(comparison, console.colour()));
        return 0;
    }
}
