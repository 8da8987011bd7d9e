package ca.touchstone.report;

import ca.touchstone.text.Language;
import ca.touchstone.text.Texts;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Lays a JSON report out for reading: verdicts first, then what to do, then the findings by framework. Computes nothing;
 * speaks the language of the report.
 */
public final class TextReport {
    private static final int MOST_QUESTIONS = 5;

    private final Texts texts = Texts.of("report");
    private final Language language;
    private final Page page;

    private TextReport(Language language, boolean colour) {
        this.language = language;
        this.page = new Page(colour);
    }

    /** The text of the report, with ANSI colours if they are wanted. */
    public static String of(JsonNode report, boolean colour) {
        Language language = Language.of(report.path("lang").asText()).orElse(Language.EN);
        return new TextReport(language, colour).write(report);
    }

    private String write(JsonNode report) {
        JsonNode subject = report.get("subject");
        page.heading(say("text.title", subject.get("title").isNull() ? say("text.untitled") : text(subject, "title")));
        if (!subject.get("provider").isNull()) {
            page.line(0, say("text.provider", text(subject, "provider")));
        }
        page.line(0, say("text.as-of", text(report, "asOf")));
        if (!subject.get("placeholders").isEmpty()) {
            page.line(
                    0,
                    say(
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
        report.get("reviews").forEach(this::findings);
        if (!report.get("notReviewed").isEmpty()) {
            section("text.not-reviewed");
            report.get("notReviewed")
                    .forEach(excluded -> page.line(
                            1,
                            text(excluded, "title") + " (" + text(excluded, "id") + "): "
                                    + text(excluded, "explanation")));
        }
        page.gap();
        page.faint(0, say("text.digest", text(subject, "sha256")));
        page.faint(0, say("text.hash", text(report, "sha256")));
        return page.toString();
    }

    private void section(String key) {
        page.gap();
        page.heading(say(key));
    }

    private void verdict(JsonNode review) {
        JsonNode framework = review.get("framework");
        String value = text(review.get("verdict"), "value");
        String draft = text(framework, "status").equals("draft") ? " (" + say("status.draft") + ")" : "";
        page.entry(1, Page.tone(value), say("verdict." + value), text(framework, "title") + draft);
        page.under(1, text(framework, "id") + ", " + nature(framework));
        JsonNode base = review.path("extends");
        if (base.isObject()) {
            boolean known = !base.get("together").isNull();
            page.under(
                    1,
                    known
                            ? say("text.extends-together", text(base, "id"), say("verdict." + text(base, "together")))
                            : say("text.extends", text(base, "id")));
        }
        page.under(1, score(review.get("score")));
        JsonNode evidenced = review.get("asEvidenced");
        String verdict = say("verdict." + text(evidenced, "verdict"));
        page.under(
                1,
                evidenced.get("low").isNull()
                        ? say("text.evidenced", verdict)
                        : say("text.evidenced-score", verdict, number(evidenced, "low"), number(evidenced, "high")));
    }

    private String score(JsonNode score) {
        if (score.isNull()) {
            return say("text.no-score");
        }
        return text(score, "exactLow").equals(text(score, "exactHigh"))
                ? say("text.score-exact", number(score, "low")) + " (" + text(score, "exactLow") + ")"
                : say("text.score", number(score, "low"), number(score, "high"), text(score, "decided"));
    }

    private void toDo(JsonNode review) {
        page.strong(1, text(review.get("framework"), "title"));
        List<JsonNode> remedies = outcomes(review, "not-met");
        if (!remedies.isEmpty()) {
            page.line(2, say("text.mend"));
            remedies.forEach(finding -> page.item(2, text(finding, "remedy") + criterion(finding)));
        }
        JsonNode questions = review.get("questions");
        questions("text.state-deciding", select(questions, question -> question.get("couldChangeVerdict")
                .asBoolean()));
        questions("text.state", select(questions, question -> !question.get("couldChangeVerdict")
                .asBoolean()));
        List<JsonNode> judgements = outcomes(review, "needs-review");
        if (!judgements.isEmpty()) {
            page.line(2, say("text.judge"));
            judgements.forEach(finding -> page.item(2, text(finding, "question") + criterion(finding)));
        }
        if (remedies.isEmpty() && questions.isEmpty() && judgements.isEmpty()) {
            page.line(2, say("text.nothing-to-do"));
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
        page.line(2, say(key));
        questions.stream()
                .limit(MOST_QUESTIONS)
                .forEach(question -> page.item(2, text(question, "text") + " (" + text(question, "pointer") + ")"));
        if (questions.size() > MOST_QUESTIONS) {
            page.item(2, say("text.more-questions", questions.size() - MOST_QUESTIONS));
        }
    }

    private void findings(JsonNode review) {
        JsonNode framework = review.get("framework");
        page.gap();
        page.strong(1, text(framework, "title"));
        JsonNode until = framework.get("inForce").get("to");
        String from = text(framework.get("inForce"), "from");
        page.faint(
                1,
                say("text.pack", text(framework, "id")) + ", "
                        + (until.isNull()
                                ? say("text.in-force", from)
                                : say("text.in-force-until", from, until.asText())));
        JsonNode clauses = review.get("clauses");
        page.faint(
                1,
                say(
                        "text.coverage",
                        text(clauses, "total"),
                        text(clauses, "byRule"),
                        text(clauses, "byReviewer"),
                        text(clauses, "notCovered"),
                        text(clauses, "primary")));
        JsonNode verdict = review.get("verdict");
        if (text(verdict, "value").equals("not-satisfied")) {
            page.line(1, say("text.because", join(verdict.get("because"), JsonNode::asText)));
            page.line(1, say("text.without", say("verdict." + text(verdict, "without"))));
        }
        review.get("integrity")
                .get("defects")
                .forEach(defect -> page.strong(
                        1,
                        say(
                                "text.integrity",
                                text(framework, "id"),
                                text(defect, "explanation"),
                                text(defect, "criterion"))));
        review.get("findings").forEach(this::finding);
    }

    private void finding(JsonNode finding) {
        String outcome = text(finding, "outcome");
        page.entry(
                1,
                Page.tone(outcome),
                say("outcome." + outcome),
                text(finding, "title") + " (" + text(finding, "criterion") + ", "
                        + say("level." + text(finding, "level")) + ")");
        page.under(1, text(finding, "explanation"));
        clauses(finding.get("clauses"));
        List<String> trace = new ArrayList<>();
        finding.get("observed")
                .forEach(fact ->
                        trace.add(text(fact, "pointer") + " (" + say("evidence." + text(fact, "evidence")) + ")"));
        finding.get("missing").forEach(pointer -> trace.add(say("text.missing") + " " + pointer.asText()));
        finding.get("limits").forEach(limit -> trace.add(say("text.limit") + " " + text(limit, "name")));
        if (!finding.get("rule").isNull()) {
            trace.add(say("text.rule") + " " + text(finding, "rule"));
        }
        page.trace(1, trace.stream().distinct().collect(Collectors.joining("; ")));
    }

    /** The clauses, each place named once and followed by what it says. */
    private void clauses(JsonNode clauses) {
        String before = "";
        for (JsonNode clause : clauses) {
            String place = text(clause, "source") + ", " + text(clause, "at");
            if (!place.equals(before)) {
                page.under(1, say("text.clause", place));
                before = place;
            }
            page.further(1, say("text.says", text(clause, "says"), say("provenance." + text(clause, "provenance"))));
        }
    }

    /** What the framework is for, and what force it has when that does not go without saying. */
    private String nature(JsonNode framework) {
        String purpose = say("purpose." + text(framework, "purpose"));
        String status = text(framework, "status");
        return status.equals("in-force") ? purpose : purpose + ", " + say("status." + status);
    }

    private String say(String key, Object... arguments) {
        return texts.say(language, key, arguments);
    }

    private String number(JsonNode node, String name) {
        String number = text(node, name);
        return language == Language.FR ? number.replace('.', ',') : number;
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
