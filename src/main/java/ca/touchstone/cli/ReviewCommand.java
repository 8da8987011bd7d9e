package ca.touchstone.cli;

import ca.touchstone.framework.Pack;
import ca.touchstone.intake.Fields;
import ca.touchstone.intake.Intake;
import ca.touchstone.intake.Submission;
import ca.touchstone.pack.Packs;
import ca.touchstone.report.Engine;
import ca.touchstone.report.JsonReport;
import ca.touchstone.report.ReviewOrder;
import ca.touchstone.report.TextReport;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import ca.touchstone.review.Review;
import ca.touchstone.review.UnfinishedReview;
import ca.touchstone.review.Verdict;
import ca.touchstone.text.Language;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Mixin
    private final Format format = new Format();

    @Mixin
    private final RulesFolder rules = new RulesFolder();

    @Option(names = "--framework", paramLabel = "ID")
    private List<String> frameworks = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable String asOf;

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
        boolean json = format.isJson();
        if (batch == null && files.isEmpty()) {
            throw new Refusal("error.file-argument");
        }
        if (batch == null ? out != null || resume : !files.isEmpty() || (resume && out == null)) {
            throw new Refusal("error.batch-options");
        }
        LocalDate given = asOf == null ? null : date(asOf);
        Library library = library();
        LocalDate day = given == null ? Packs.today(library, Clock.systemUTC()) : given;
        JsonReport writer = new JsonReport(Fields.read(), Engine.version(), language);
        ReviewOrder order = new ReviewOrder(choose(library, day, language), day, writer);
        if (batch != null) {
            return new BatchRun(console, language, order).of(batch, out, resume);
        }
        int worst = 0;
        for (String file : files) {
            worst = worse(worst, review(file, order, json, language));
        }
        return worst;
    }

    /** The packs that can be meant, and those that they extend; no other is read and compiled. */
    private Library library() {
        Library library = Packs.library(rules.read(this::isWanted));
        Set<String> bases = library.packs().stream()
                .flatMap(pack -> Stream.ofNullable(pack.framework().extends_()))
                .filter(base -> library.pack(base).isEmpty())
                .collect(Collectors.toSet());
        return bases.isEmpty() ? library : Packs.library(rules.read(id -> isWanted(id) || bases.contains(id)));
    }

    private boolean isWanted(String id) {
        return frameworks.isEmpty() || frameworks.stream().anyMatch(wanted -> Library.means(wanted, id));
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new Refusal("error.as-of", written);
        }
    }

    private Selection.Chosen choose(Library library, LocalDate day, Language language) {
        Selection selection = library.select(frameworks, day);
        if (selection instanceof Selection.Unknown unknown) {
            throw new Refusal("error.unknown-framework", unknown.wanted());
        }
        if (selection instanceof Selection.NotInForce) {
            // Only now do the other versions matter, one of which may be in force.
            selection = Packs.library(rules.read(id -> true)).select(frameworks, day);
        }
        if (selection instanceof Selection.NotInForce notInForce) {
            String instead = notInForce.instead().stream().map(Pack::id).collect(Collectors.joining(", "));
            String advice = instead.isEmpty()
                    ? console.say(language, "error.not-in-force.none")
                    : console.say(language, "error.not-in-force.instead", instead);
            Pack pack = notInForce.pack();
            throw new Refusal(
                    "error.not-in-force",
                    pack.id(),
                    day.toString(),
                    Dates.inForce(console, language, pack.framework().inForce()),
                    advice);
        }
        return (Selection.Chosen) selection;
    }

    private int review(String file, ReviewOrder order, boolean json, Language language) {
        byte[] bytes;
        try {
            bytes = file.equals("-") ? console.in().readAllBytes() : Files.readAllBytes(Path.of(file));
        } catch (NoSuchFileException e) {
            console.complain(console.say(language, "error.file-missing", file));
            return Touchstone.UNREADABLE;
        } catch (IOException e) {
            console.complain(console.say(language, "error.file-unreadable", file, String.valueOf(e.getMessage())));
            return Touchstone.UNREADABLE;
        }
        return Intake.read(bytes, file).fold(submission -> print(file, submission, order, json, language), faults -> {
            faults.forEach(fault -> console.complain(Refusal.told(fault, language)));
            console.complain(
                    faults.size() == 1
                            ? console.say(language, "error.refused.one", file)
                            : console.say(language, "error.refused", file, faults.size()));
            return Touchstone.UNREADABLE;
        });
    }

    private int print(String file, Submission submission, ReviewOrder order, boolean json, Language language) {
        ReviewOrder.Done done;
        try {
            done = order.review(submission);
        } catch (UnfinishedReview e) {
            console.complain(
                    console.say(language, "error.unfinished", file, e.pack().id()));
            return Touchstone.UNREADABLE;
        }
        ObjectNode report = done.report();
        console.print(json ? JsonReport.pretty(report) : TextReport.of(report, console.colour()));
        int worst = 0;
        for (Review review : done.reviews().done()) {
            worst = worse(worst, code(review.verdict().value()));
        }
        return worst;
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
