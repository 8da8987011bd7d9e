package ca.touchstone.report;

import ca.touchstone.i18n.Language;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Lays a JSON report out for reading: verdicts first, then what to do, then the findings by framework. Computes nothing;
 * speaks the language of the report.
 */
public final class TextReport {
    private static final int MOST_QUESTIONS = 5;

    private final ReportMessages say;
    private final Page page;

    private TextReport(ReportMessages say, boolean colour) {
        this.say = say;
        this.page = new Page(colour);
    }

    /** The text of the report, with ANSI colours if they are wanted. */
    public static String of(JsonNode report, boolean colour) {
        return new TextReport(ReportMessages.inLanguageOf(report), colour).write(report);
    }

    private String write(JsonNode report) {
        JsonNode subject = report.get("subject");
        page.heading(say.get(
                "text.title", subject.get("title").isNull() ? say.get("text.untitled") : text(subject, "title")));
        if (!subject.get("provider").isNull()) {
            page.line(0, say.get("text.provider", text(subject, "provider")));
        }
        page.line(0, say.get("text.as-of", text(report, "asOf")));
        if (!subject.get("placeholders").isEmpty()) {
            page.line(
                    0,
                    say.get(
                            "text.placeholders",
                            join(
                                    subject.get("placeholders"),
                                    node -> text(node, "pointer") + " (" + text(node, "found") + ")")));
        }
        section("text.verdicts");
        report.get("reviews").forEach(this::verdict);
        section("text.to-do");
        report.get("reviews").forEach(this::toDo);
        section("text.findings");
        TextFindings findings = new TextFindings(page, say, report.get("facts"));
        report.get("reviews").forEach(findings::write);
        if (!report.get("notReviewed").isEmpty()) {
            section("text.not-reviewed");
            report.get("notReviewed")
                    .forEach(excluded -> page.line(
                            1,
                            text(excluded, "title") + " (" + text(excluded, "id") + "): "
                                    + text(excluded, "explanation")));
        }
        page.gap();
        page.faint(0, say.get("text.digest", text(subject, "sha256")));
        page.faint(0, say.get("text.hash", text(report, "sha256")));
        return page.toString();
    }

    private void section(String key) {
        page.gap();
        page.heading(say.get(key));
    }

    private void verdict(JsonNode review) {
        JsonNode framework = review.get("framework");
        String value = text(review.get("verdict"), "value");
        String draft = text(framework, "status").equals("draft") ? " (" + say.get("status.draft") + ")" : "";
        page.entry(1, Page.tone(value), say.get("verdict." + value), text(framework, "title") + draft);
        page.under(1, text(framework, "id") + ", " + nature(framework));
        JsonNode base = review.path("extends");
        if (base.isObject()) {
            boolean known = !base.get("together").isNull();
            page.under(
                    1,
                    known
                            ? say.get(
                                    "text.extends-together",
                                    text(base, "id"),
                                    say.get("verdict." + text(base, "together")))
                            : say.get("text.extends", text(base, "id")));
        }
        page.under(1, score(review.get("score")));
        JsonNode evidenced = review.get("asEvidenced");
        String verdict = say.get("verdict." + text(evidenced, "verdict"));
        page.under(
                1,
                evidenced.get("low").isNull()
                        ? say.get("text.evidenced", verdict)
                        : say.get(
                                "text.evidenced-score", verdict, number(evidenced, "low"), number(evidenced, "high")));
    }

    private String score(JsonNode score) {
        if (score.isNull()) {
            return say.get("text.no-score");
        }
        return text(score, "exactLow").equals(text(score, "exactHigh"))
                ? say.get("text.score-exact", number(score, "low")) + " (" + text(score, "exactLow") + ")"
                : say.get("text.score", number(score, "low"), number(score, "high"), text(score, "decided"));
    }

    private void toDo(JsonNode review) {
        page.strong(1, text(review.get("framework"), "title"));
        List<JsonNode> remedies = outcomes(review, "not-met");
        if (!remedies.isEmpty()) {
            page.line(2, say.get("text.mend"));
            remedies.forEach(finding -> page.item(2, text(finding, "remedy") + criterion(finding)));
        }
        JsonNode questions = review.get("questions");
        questions("text.state-deciding", select(questions, question -> question.get("couldChangeVerdict")
                .asBoolean()));
        questions("text.state", select(questions, question -> !question.get("couldChangeVerdict")
                .asBoolean()));
        List<JsonNode> judgements = outcomes(review, "needs-review");
        if (!judgements.isEmpty()) {
            page.line(2, say.get("text.judge"));
            judgements.forEach(finding -> page.item(2, text(finding, "question") + criterion(finding)));
        }
        boolean sound = text(review.get("integrity"), "status").equals("complete");
        if (!sound) {
            page.line(2, say.get("text.mend-pack"));
        }
        if (remedies.isEmpty() && questions.isEmpty() && judgements.isEmpty() && sound) {
            page.line(2, say.get("text.nothing-to-do"));
        }
    }

    private static List<JsonNode> outcomes(JsonNode review, String outcome) {
        return select(
                review.get("findings"), finding -> text(finding, "outcome").equals(outcome));
    }

    private static String criterion(JsonNode finding) {
        return " (" + text(finding, "criterion") + ")";
    }

    private void questions(String key, List<JsonNode> questions) {
        if (questions.isEmpty()) {
            return;
        }
        Places asked = new Places(say.get("text.to"));
        questions.forEach(question -> asked.add(text(question, "text"), text(question, "pointer")));
        List<String> lines = asked.lines();
        page.line(2, say.get(key));
        lines.stream().limit(MOST_QUESTIONS).forEach(line -> page.item(2, line));
        if (lines.size() > MOST_QUESTIONS) {
            page.item(2, say.get("text.more-questions", lines.size() - MOST_QUESTIONS));
        }
    }

    /** What the framework is for, and what force it has when that does not go without saying. */
    private String nature(JsonNode framework) {
        String purpose = say.get("purpose." + text(framework, "purpose"));
        String status = text(framework, "status");
        return status.equals("in-force") ? purpose : purpose + ", " + say.get("status." + status);
    }

    private String number(JsonNode node, String name) {
        String number = text(node, name);
        return say.language() == Language.FR ? number.replace('.', ',') : number;
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asText();
    }

    private static String join(JsonNode array, java.util.function.Function<JsonNode, String> what) {
        return StreamSupport.stream(array.spliterator(), false).map(what).collect(Collectors.joining(", "));
    }

    private static List<JsonNode> select(JsonNode array, java.util.function.Predicate<JsonNode> those) {
        return StreamSupport.stream(array.spliterator(), false).filter(those).toList();
    }
}
