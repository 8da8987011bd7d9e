package ca.touchstone.service;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Limits;
import ca.touchstone.report.ReportJson;
import ca.touchstone.report.SignedReport;
import ca.touchstone.report.View;
import ca.touchstone.service.Lines.Line;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    /** How every answer begins, before the number of the line, and what follows it where the answer is a problem. */
    private static final String LINE = "{\"line\":";

    private static final String PROBLEM = ",\"problem\":";

    /** So many bytes of an answer tell whether it is a problem: its beginning, the longest number, and what follows. */
    public static final int HEAD = LINE.length() + Long.toString(Long.MAX_VALUE).length() + PROBLEM.length();

    /**
     * How the answer to a line that was reviewed begins; the report follows.
     *
     * @param line which line it is, from 1
     * @param id what the description calls itself
     */
    private record Reviewed(long line, @Nullable String id) {}

    /** The answer to a line that was not. */
    private record NotReviewed(long line, ProblemDocument problem) {}

    /** The report on one line, or the problem in its place; ends in a line end. */
    public byte[] of(Line line) {
        byte[] json = answer(line);
        byte[] answer = Arrays.copyOf(json, json.length + 1);
        answer[json.length] = '\n';
        return answer;
    }

    private byte[] answer(Line line) {
        if (line.isTooLong()) {
            return problem(
                    Problem.of(Problem.Kind.TOO_LARGE, "too-large.detail-line", String.valueOf(LIMITS.bytes())), line);
        }
        try {
            SignedReport signed =
                    order.review(line.text(), "", Problem.Place.LINE).signed();
            return ReportJson.with(
                    ReportJson.bytes(new Reviewed(
                            line.number(), signed.report().subject().id())),
                    "report",
                    signed.json(view));
        } catch (RefusedException e) {
            return problem(e.problem(), line);
        } catch (RuntimeException e) {
            // A fault of ours with one program is no reason to leave the others without an answer.
            LOG.error("line {} could not be reviewed", line.number(), e);
            return problem(Problem.of(Problem.Kind.OUR_FAULT, "our-fault.detail"), line);
        }
    }

    private byte[] problem(Problem problem, Line line) {
        return ReportJson.bytes(new NotReviewed(line.number(), problem.document(language)));
    }

    /** Whether an answer, of which at least the {@link #HEAD} is given, is a problem in place of a report. */
    public static boolean isProblem(byte[] answer) {
        String head = new String(answer, 0, Math.min(answer.length, HEAD), StandardCharsets.US_ASCII);
        int comma = head.indexOf(',');
        return head.startsWith(LINE) && comma > 0 && head.startsWith(PROBLEM, comma);
    }
}
