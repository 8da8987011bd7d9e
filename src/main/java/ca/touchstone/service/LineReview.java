package ca.touchstone.service;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Limits;
import ca.touchstone.report.ReportJson;
import ca.touchstone.report.View;
import ca.touchstone.review.Verdict;
import ca.touchstone.service.Lines.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers lines that are program descriptions: each on its own, so that a bad one does not stop the others. Immutable, and
 * safe for use by several threads at once.
 *
 * @param order what is done with each description
 * @param language the language of problems
 * @param view how much of each report is wanted
 */
public record LineReview(ReviewOrder order, Language language, View view) {
    private static final Logger LOG = LoggerFactory.getLogger(LineReview.class);
    private static final Limits LIMITS = Limits.ofDescriptions();

    /**
     * How the answer to a line that was reviewed begins; the report follows.
     *
     * @param line which line it is, from 1
     * @param id what the description calls itself
     */
    private record Reviewed(long line, @Nullable String id) {}

    /** The answer to a line that was not. */
    private record NotReviewed(long line, ProblemDocument problem) {}

    /** The answer to one line. */
    public static final class Answer {
        private final byte[] bytes;
        private final @Nullable List<Verdict.Value> verdicts;

        private Answer(byte[] json, @Nullable List<Verdict.Value> verdicts) {
            this.bytes = Arrays.copyOf(json, json.length + 1);
            this.bytes[json.length] = '\n';
            this.verdicts = verdicts;
        }

        /** The report, or the problem in its place; ends in a line end. Not a copy. */
        public byte[] bytes() {
            return bytes;
        }

        /** The verdicts of the report; null where it is a problem. */
        public @Nullable List<Verdict.Value> verdicts() {
            return verdicts;
        }
    }

    /** The report on one line, or the problem in its place. */
    public Answer of(Line line) {
        if (line.isTooLong()) {
            return problem(
                    Problem.of(Problem.Kind.TOO_LARGE, "too-large.detail-line", String.valueOf(LIMITS.bytes())), line);
        }
        try {
            ReviewOrder.Done done = order.review(line.text(), "", Problem.Place.LINE);
            byte[] json = ReportJson.with(
                    ReportJson.bytes(
                            new Reviewed(line.number(), done.report().subject().id())),
                    "report",
                    done.signed().json(view));
            return new Answer(json, done.verdicts());
        } catch (RefusedException e) {
            return problem(e.problem(), line);
        } catch (RuntimeException e) {
            // A fault of ours with one program is no reason to leave the others without an answer.
            LOG.error("line {} could not be reviewed", line.number(), e);
            return problem(Problem.of(Problem.Kind.OUR_FAULT, "our-fault.detail"), line);
        }
    }

    private Answer problem(Problem problem, Line line) {
        return new Answer(ReportJson.bytes(new NotReviewed(line.number(), problem.document(language))), null);
    }

    /**
     * The verdicts of an answer of an earlier run, as far as it can be read; empty for one that is no report, or was cut
     * short.
     */
    public static Optional<List<Verdict.Value>> verdictsIn(byte[] answer) {
        return ReportJson.verdicts(answer, "report");
    }
}
