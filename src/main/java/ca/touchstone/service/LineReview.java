package ca.touchstone.service;

import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Document;
import ca.touchstone.intake.Intake;
import ca.touchstone.intake.Limits;
import ca.touchstone.report.ReportJson;
import ca.touchstone.service.Lines.Line;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers lines that are program descriptions: each on its own, so that a bad one does not stop the others. */
public final class LineReview {
    private static final Logger LOG = LoggerFactory.getLogger(LineReview.class);
    private static final Limits LIMITS = Limits.ofDescriptions();

    /** How every problem begins, and no report. */
    private static final byte[] PROBLEM = "{\"type\":".getBytes(StandardCharsets.UTF_8);

    private LineReview() {}

    /** The report on one line, or the problem in its place; ends in a line end. */
    public static byte[] of(Line line, ReviewOrder order, Language language) {
        byte[] json = json(line, order, language);
        byte[] answer = Arrays.copyOf(json, json.length + 1);
        answer[json.length] = '\n';
        return answer;
    }

    private static byte[] json(Line line, ReviewOrder order, Language language) {
        if (line.isTooLong()) {
            return problem(
                    Problem.of(Problem.Kind.TOO_LARGE, "too-large.detail-line", String.valueOf(LIMITS.bytes())),
                    line,
                    language);
        }
        try {
            return Document.readJson(line.text(), "", LIMITS)
                    .fold(
                            document -> Intake.read(document, "")
                                    .fold(
                                            submission -> ReportJson.bytes(
                                                    order.review(submission).report()),
                                            faults ->
                                                    problem(Problem.unfit(faults, Problem.Place.LINE), line, language)),
                            faults -> problem(Problem.unreadable(faults, Problem.Place.LINE), line, language));
        } catch (RuntimeException e) {
            // A fault of ours with one program is no reason to leave the others without an answer.
            LOG.error("line {} could not be reviewed", line.number(), e);
            return problem(Problem.of(Problem.Kind.OUR_FAULT, "our-fault.detail"), line, language);
        }
    }

    private static byte[] problem(Problem problem, Line line, Language language) {
        return ReportJson.bytes(problem.json(language, line.number()));
    }

    /** Whether an answer is a problem in place of a report. */
    public static boolean isProblem(byte[] answer) {
        return Arrays.mismatch(answer, PROBLEM) == PROBLEM.length;
    }
}
