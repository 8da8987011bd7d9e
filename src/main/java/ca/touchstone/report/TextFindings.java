package ca.touchstone.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Lays out the findings of a report. Each shows, whatever its outcome, what was read and what is missing, its limits,
 * clauses and rules; the file of the rules and the sources stand once, above the findings of their framework.
 */
final class TextFindings {
    private final Page page;
    private final ReportMessages say;
    private final Map<String, JsonNode> facts = new HashMap<>();
    /** The number of each source of the framework in hand, by its id. */
    private final Map<String, Integer> sources = new HashMap<>();

    /**
     * For one report.
     *
     * @param facts what its findings read, in words
     */
    TextFindings(Page page, ReportMessages say, JsonNode facts) {
        this.page = page;
        this.say = say;
        facts.forEach(fact -> this.facts.put(text(fact, "pointer"), fact));
    }

    void write(JsonNode review) {
        page.gap();
        page.strong(1, text(review.get("framework"), "title"));
        head(review);
        sources(review.get("sources"));
        verdict(review.get("verdict"));
        for (JsonNode defect : review.get("integrity").get("defects")) {
            page.detail(
                    say.get("text.fault"),
                    List.of(say.get("text.integrity", text(defect, "explanation"), text(defect, "criterion"))));
        }
        review.get("findings").forEach(this::finding);
    }

    private void head(JsonNode review) {
        JsonNode framework = review.get("framework");
        JsonNode from = framework.get("inForce").get("from");
        JsonNode until = framework.get("inForce").get("to");
        String force = until.isNull()
                ? say.get("text.in-force", from.asText())
                : say.get("text.in-force-until", from.asText(), until.asText());
        page.detail(say.get("text.framework"), List.of(text(framework, "id") + ", " + force));
        JsonNode clauses = review.get("clauses");
        page.detail(
                say.get("text.covered"),
                List.of(say.get(
                        "text.coverage",
                        text(clauses, "total"),
                        text(clauses, "byRule"),
                        text(clauses, "byReviewer"),
                        text(clauses, "notCovered"),
                        text(clauses, "primary"))));
        page.detail(say.get("text.rules"), List.of(say.get("text.pack", text(framework, "id"))));
    }

    private void sources(JsonNode cited) {
        sources.clear();
        List<String> lines = new ArrayList<>();
        for (JsonNode source : cited) {
            int number = sources.size() + 1;
            sources.put(text(source, "id"), number);
            StringJoiner said = new StringJoiner(" ");
            said.add(say.get("text.source", number, text(source, "title"), text(source, "read")));
            if (!source.get("note").isNull()) {
                said.add(text(source, "note"));
            }
            said.add(source.get("url").isNull() ? say.get("text.no-address") : text(source, "url"));
            lines.add(said.toString());
        }
        page.detail(say.get("text.sources"), lines);
    }

    private void verdict(JsonNode verdict) {
        if (text(verdict, "value").equals("not-satisfied")) {
            StringJoiner because = new StringJoiner(", ");
            verdict.get("because").forEach(criterion -> because.add(criterion.asText()));
            page.detail(
                    say.get("text.because"),
                    List.of(
                            because.toString(),
                            say.get("text.without", say.get("verdict." + text(verdict, "without")))));
        }
    }

    private void finding(JsonNode finding) {
        String outcome = text(finding, "outcome");
        page.gap();
        page.entry(
                1,
                Page.tone(outcome),
                say.get("outcome." + outcome),
                text(finding, "title") + " (" + text(finding, "criterion") + ", "
                        + say.get("level." + text(finding, "level")) + ")");
        reason(finding, outcome);
        facts(finding);
        finding.get("limits").forEach(this::limit);
        clauses(finding.get("clauses"));
        page.detail(say.get("text.rules"), List.of(rules(finding)));
    }

    /** What neither the facts nor the rules tell: what a person is asked, why it is waived, a fault of the pack. */
    private void reason(JsonNode finding, String outcome) {
        if (outcome.equals("needs-review")) {
            page.detail(say.get("text.question"), List.of(text(finding, "question")));
        } else if (outcome.equals("waived")
                || (outcome.equals("undetermined") && finding.get("missing").isEmpty())) {
            page.detail(say.get("text.why"), List.of(text(finding, "explanation")));
        }
    }

    private void facts(JsonNode finding) {
        Places stated = places();
        Set<String> pointers = new HashSet<>();
        for (JsonNode observed : finding.get("observed")) {
            String pointer = text(observed, "pointer");
            pointers.add(pointer);
            JsonNode fact = fact(pointer);
            stated.add(
                    say.get(
                            "text.fact",
                            text(fact, "label"),
                            text(fact, "text"),
                            say.get("evidence." + text(observed, "evidence"))),
                    pointer);
        }
        Places unstated = places();
        Places vague = places();
        for (JsonNode missing : finding.get("missing")) {
            String pointer = missing.asText();
            (pointers.contains(pointer) ? vague : unstated).add(text(fact(pointer), "label"), pointer);
        }
        page.detail(say.get("text.stated"), stated.lines());
        page.detail(say.get("text.unstated"), unstated.lines());
        page.detail(say.get("text.vague"), vague.lines());
        List<String> parts = new ArrayList<>();
        finding.get("parts").forEach(part -> parts.add(part.asText()));
        if (!parts.isEmpty()) {
            page.detail(say.get("text.parts"), List.of(Places.list(parts, say.get("text.to"))));
        }
    }

    private Places places() {
        return new Places(say.get("text.to"));
    }

    private JsonNode fact(String pointer) {
        return Objects.requireNonNull(facts.get(pointer), pointer);
    }

    private void limit(JsonNode limit) {
        String meaning = text(limit, "meaning") + ".";
        page.detail(
                say.get("text.limit"),
                List.of(
                        say.get(
                                "text.number",
                                text(limit, "text"),
                                text(limit, "since"),
                                say.get("basis." + text(limit, "basis")),
                                text(limit, "name")),
                        limit.get("why").isNull() ? meaning : meaning + " " + text(limit, "why")));
    }

    /** The clauses, each place named once and followed by what it says. */
    private void clauses(JsonNode clauses) {
        Map<String, List<String>> byPlace = new LinkedHashMap<>();
        for (JsonNode clause : clauses) {
            byPlace.computeIfAbsent(
                            say.get(
                                    "text.place",
                                    text(clause, "source"),
                                    Objects.requireNonNull(sources.get(text(clause, "sourceId"))),
                                    text(clause, "at")),
                            place -> new ArrayList<>(List.of(place)))
                    .add(say.get(
                            "text.says", text(clause, "says"), say.get("provenance." + text(clause, "provenance"))));
        }
        byPlace.values().forEach(lines -> page.detail(say.get("text.clause"), lines));
    }

    /** The lines of the rules by what they prove, and which of them decided. */
    private String rules(JsonNode finding) {
        if (finding.get("rules").isEmpty()) {
            return say.get("text.no-rule");
        }
        String decided = finding.get("rule").asText();
        Map<String, List<String>> bySide = new LinkedHashMap<>();
        for (JsonNode rule : finding.get("rules")) {
            String at = text(rule, "at");
            String line = at.substring(at.lastIndexOf(':') + 1);
            bySide.computeIfAbsent(text(rule, "proves"), ignored -> new ArrayList<>())
                    .add(at.equals(decided) ? say.get("text.decided", line) : line);
        }
        StringJoiner said = new StringJoiner("; ");
        bySide.forEach((side, lines) -> said.add(say.get(
                lines.size() == 1 ? "text.proves" : "text.prove",
                say.get("outcome." + side),
                String.join(", ", lines))));
        if (decided.equals("null") && text(finding, "outcome").equals("not-met")) {
            said.add(say.get("text.contrary"));
        }
        return said.toString();
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asText();
    }
}
