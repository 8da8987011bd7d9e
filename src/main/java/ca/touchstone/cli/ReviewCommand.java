package ca.touchstone.cli;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.report.HtmlReport;
import ca.touchstone.report.Report;
import ca.touchstone.report.ReportJson;
import ca.touchstone.report.TextReport;
import ca.touchstone.report.View;
import ca.touchstone.service.LineReview;
import ca.touchstone.service.Problem;
import ca.touchstone.service.RefusedException;
import ca.touchstone.service.ReviewOrder;
import ca.touchstone.service.ReviewService;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code touchstone review}: reviews program descriptions and prints the reports. */
@Command(name = "review", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ReviewCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final Lang lang = new Lang();

    @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "review-format")
    private String format = "text";

    @Mixin
    private final FrameworkOptions wanted = new FrameworkOptions();

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--view", paramLabel = "full|summary")
    private String view = View.FULL.code();

    @Option(names = "--batch", paramLabel = "FILE")
    private @Nullable Path batch;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--resume")
    private boolean resume;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "file")
    private List<String> files = new ArrayList<>();

    ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Language language = lang.language();
        Face face = face();
        if (batch == null && files.isEmpty()) {
            throw new CliException("error.file-argument");
        }
        if (batch == null ? out != null || resume : !files.isEmpty() || (resume && out == null)) {
            throw new CliException("error.batch-options");
        }
        View how = View.of(view).orElseThrow(() -> new CliException("error.view", view));
        ReviewOrder order =
                new ReviewService(wanted.packs(), Fields.read(), Clock.systemUTC()).order(wanted.choice(all), language);
        if (batch != null) {
            return new BatchRun(console, new LineReview(order, language, how)).of(batch, out, resume);
        }
        int worst = 0;
        for (String file : files) {
            try {
                ReviewOrder.Done done = order.review(ProgramFile.read(file, console), file, Problem.Place.FILE);
                console.print(face.of(done.report(), how));
                worst = ExitCode.worse(worst, ExitCode.of(done.verdicts()));
            } catch (CliException | RefusedException e) {
                // The others are reviewed all the same.
                console.complain(e, language);
                worst = Touchstone.UNREADABLE;
            }
        }
        return worst;
    }

    /** How a report is shown. */
    private interface Face {
        String of(Report report, View view);
    }

    private Face face() {
        return switch (format) {
            case "text" -> (report, how) -> TextReport.of(report, how, console.colour());
            case "json" -> (report, how) -> ReportJson.pretty(how.of(report));
            case "html" -> HtmlReport::of;
            default -> throw new CliException("error.review-format", format);
        };
    }
}
