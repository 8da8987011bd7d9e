package ca.touchstone.cli;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.report.HtmlReport;
import ca.touchstone.report.Report;
import ca.touchstone.report.ReportJson;
import ca.touchstone.report.TextReport;
import ca.touchstone.report.View;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviews;
import ca.touchstone.review.Verdict;
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
    private static final int NOT_SATISFIED = 1;
    private static final int OPEN = 2;

    private final Console console;

    @Mixin
    private final Lang lang = new Lang();

    @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "review-format")
    private String format = "text";

    @Mixin
    private final FrameworkOptions wanted = new FrameworkOptions();

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
                new ReviewService(wanted.packs(), Fields.read(), Clock.systemUTC()).order(wanted.choice(), language);
        if (batch != null) {
            return new BatchRun(console, new LineReview(order, language, how)).of(batch, out, resume);
        }
        int worst = 0;
        for (String file : files) {
            try {
                ReviewOrder.Done done = order.review(ProgramFile.read(file, console), file, Problem.Place.FILE);
                console.print(face.of(done.report(), how));
                worst = worse(worst, code(done.reviews()));
            } catch (CliException | RefusedException e) {
                // The others are reviewed all the same.
                console.complain(e, language);
                worst = Touchstone.UNREADABLE;
            }
        }
        return worst;
    }

    private static int code(Reviews reviews) {
        int worst = 0;
        for (Review review : reviews.done()) {
            worst = worse(worst, code(review.verdict().value()));
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

    private static int code(Verdict.Value verdict) {
        return switch (verdict) {
            case NOT_SATISFIED -> NOT_SATISFIED;
            case OPEN -> OPEN;
            case SATISFIED, OUT_OF_SCOPE, NONE -> 0;
        };
    }

    /** The code that says the worse of two things: unreadable, then not satisfied, then open. */
    private static int worse(int one, int other) {
        if (one == Touchstone.UNREADABLE || other == Touchstone.UNREADABLE) {
            return Touchstone.UNREADABLE;
        }
        if (one == NOT_SATISFIED || other == NOT_SATISFIED) {
            return NOT_SATISFIED;
        }
        return Math.max(one, other);
    }
}
