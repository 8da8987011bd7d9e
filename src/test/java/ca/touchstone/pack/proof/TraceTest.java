package ca.touchstone.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.touchstone.i18n.Language;
import ca.touchstone.i18n.Messages;
import ca.touchstone.intake.Submission;
import ca.touchstone.pack.Packs;
import ca.touchstone.report.Report;
import ca.touchstone.report.ReportWriter;
import ca.touchstone.report.TextReport;
import ca.touchstone.report.View;
import ca.touchstone.review.AsOf;
import ca.touchstone.review.Library;
import ca.touchstone.review.Library.Selection;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the text report alone a reader finds what is behind any finding, whatever its outcome. */
class TraceTest {
    private static final Messages TEXTS = Messages.of("report");
    private static final Library LIBRARY = Packs.library(Shipped.READING);
    private static final String FIXTURE = "on-lambton-ltc-orientation";

    private static Report report(Submission submission, Language language) {
        Selection selection = LIBRARY.select(List.of(), true, AsOf.date(Shipped.AS_OF));
        return new ReportWriter(Shipped.FIELDS, "test", language)
                .write(
                        submission,
                        Library.review(
                                submission.description(), (Selection.Chosen) selection, AsOf.date(Shipped.AS_OF)))
                .report();
    }

    @TestFactory
    Stream<DynamicTest> everyFindingOfEveryFixtureShowsWhatIsBehindIt() {
        Map<String, Submission> programs = new TreeMap<>(Shipped.fixtures());
        programs.put("nothing", Shipped.read("{}".getBytes(StandardCharsets.UTF_8), "nothing"));
        return programs.entrySet().stream().flatMap(program -> Arrays.stream(Language.values())
                .map(language -> DynamicTest.dynamicTest(program.getKey() + " in " + language.code(), () -> {
                    Report report = report(program.getValue(), language);
                    assertEquals(
                            List.of(), lost(Shipped.tree(report), TextReport.of(report, View.FULL, false), language));
                })));
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnAddressIsLongerThanALine(Language language) {
        for (Submission fixture : Shipped.fixtures().values()) {
            TextReport.of(report(fixture, language), View.FULL, false)
                    .lines()
                    .forEach(line ->
                            assertTrue(line.length() <= 100 || line.strip().startsWith("https://"), line));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules/ca-on/heqco-quality-markers/2021/criteria.drl",
                "line 76 ",
                "none of these can hold any more (decided)",
                "300 hours since 2021-05, chosen by us (most-hours)",
                "A short program has at most this many hours of instruction.",
                "HEQCO asks for a short program",
                "[1], Features, short",
                "https://heqco.ca/pub/making-sense-of-microcredentials",
                "A microcredential is completed in a short time. (read in another text)",
                "Hours of instruction (/workload/instructionalHours)",
                "Type of partner: Industry association, asserted"
            })
    void whatATextLeavesOutIsMissed(String part) {
        Report report = report(Shipped.fixture(FIXTURE), Language.EN);
        String text = TextReport.of(report, View.FULL, false).replaceAll("\\s+", " ");
        assertTrue(text.contains(part), part);
        assertTrue(
                !lost(Shipped.tree(report), text.replace(part, ""), Language.EN).isEmpty(), part);
    }

    @Test
    void aRuleIsNamedAsTheOneThatDecidedOnlyWhereARuleDid() {
        JsonNode reviews =
                Shipped.tree(report(Shipped.fixture(FIXTURE), Language.EN)).get("reviews");
        for (JsonNode review : reviews) {
            for (JsonNode finding : review.get("findings")) {
                String outcome = finding.at("/outcome/value").asText();
                JsonNode rule = finding.get("rule");
                // Not met is also what neither met nor not applicable can hold of; then no rule decided.
                boolean decided = List.of("met", "not-applicable").contains(outcome);
                assertTrue(decided ? !rule.isNull() : rule.isNull() || outcome.equals("not-met"), finding.toString());
                assertTrue(
                        rule.isNull()
                                || each(finding.get("rules"))
                                        .anyMatch(one -> one.get("line").equals(rule)
                                                && one.get("proves").asText().equals(outcome)),
                        finding.toString());
            }
        }
    }

    /** What the text does not show beside the finding, or above the findings of the framework, where it belongs. */
    private static List<String> lost(JsonNode report, String text, Language language) {
        List<String> lost = new ArrayList<>();
        String flat = text.replaceAll("[ \n]+", " ");
        int after = flat.lastIndexOf(" " + say(language, "text.not-reviewed") + " ");
        int end = after < 0 ? flat.length() : after;
        List<JsonNode> reviews = new ArrayList<>();
        report.get("reviews").forEach(review -> reviews.add(0, review));
        for (JsonNode review : reviews) {
            String id = review.at("/framework/id").asText();
            String title = flat(review.at("/framework/title")) + ", " + flat(review.at("/framework/place"));
            int start = flat.lastIndexOf(title + " " + say(language, "text.framework") + " " + id + ", ", end);
            lost.addAll(lost(review, flat.substring(start, end), report.get("facts"), language));
            end = start;
        }
        return lost;
    }

    private static List<String> lost(JsonNode review, String block, JsonNode facts, Language language) {
        List<String> lost = new ArrayList<>();
        int end = block.length();
        List<JsonNode> findings = new ArrayList<>();
        review.get("findings").forEach(finding -> findings.add(0, finding));
        for (JsonNode finding : findings) {
            String heading =
                    flat(finding.get("title")) + " (" + finding.get("criterion").asText() + ", "
                            + say(language, "level." + finding.get("level").asText()) + ")";
            int start = block.lastIndexOf(heading, end);
            if (start < 0) {
                lost.add(heading);
            } else {
                String shown = block.substring(start, end);
                parts(finding, review, facts, language)
                        .filter(part -> !shown.contains(part))
                        .forEach(lost::add);
                lines(finding, shown, language).forEach(lost::add);
                end = start;
            }
        }
        String head = block.substring(0, end);
        Stream.concat(
                        Stream.of("rules/" + review.at("/framework/id").asText() + "/criteria.drl "),
                        each(review.get("sources"))
                                .flatMap(source -> Stream.of(
                                        flat(source.get("title")),
                                        source.get("url").isNull()
                                                ? say(language, "text.no-address")
                                                : source.get("url").asText())))
                .filter(part -> !head.contains(part))
                .forEach(lost::add);
        return lost;
    }

    /** What must stand beside a finding. */
    private static Stream<String> parts(JsonNode finding, JsonNode review, JsonNode facts, Language language) {
        UnaryOperator<String> label = pointer -> flat(fact(facts, pointer).get("label"));
        boolean contrary = finding.at("/outcome/value").asText().equals("not-met")
                && finding.get("rule").isNull();
        return Stream.of(
                        Stream.of(contrary ? say(language, "text.contrary") : ""),
                        each(finding.get("limits"))
                                .flatMap(limit -> Stream.of(
                                        flat(limit.get("text")) + " ",
                                        " " + limit.get("since").asText() + ", ",
                                        say(
                                                language,
                                                "basis." + limit.get("basis").asText()),
                                        "(" + limit.get("name").asText() + ")",
                                        flat(limit.get("meaning")) + ".",
                                        limit.get("why").isNull() ? "" : flat(limit.get("why")))),
                        each(finding.get("clauses"))
                                .flatMap(clause -> Stream.of(
                                        flat(source(review, clause).get("title")) + " [",
                                        "], " + flat(clause.get("at")) + " ",
                                        flat(clause.get("says")) + " ("
                                                + say(
                                                        language,
                                                        "provenance."
                                                                + clause.get("provenance")
                                                                        .asText()) + ")")),
                        each(finding.get("observed"))
                                .map(observed -> observed.get("pointer").asText())
                                .flatMap(pointer -> Stream.of(
                                        label.apply(pointer),
                                        flat(fact(facts, pointer).get("text")))),
                        each(finding.get("missing")).map(missing -> label.apply(missing.asText()) + " (/"))
                .flatMap(part -> part);
    }

    /** The lines of rules that are not named, and a person who is not. */
    private static Stream<String> lines(JsonNode finding, String shown, Language language) {
        String rules = shown.substring(shown.lastIndexOf(" " + say(language, "text.rules") + " ") + 1);
        if (finding.get("rules").isEmpty()) {
            return rules.contains(say(language, "text.no-rule")) ? Stream.of() : Stream.of("who decides");
        }
        return each(finding.get("rules"))
                .map(rule -> rule.get("line").asText())
                .filter(line ->
                        !Pattern.compile("\\b" + line + "\\b").matcher(rules).find());
    }

    private static JsonNode source(JsonNode review, JsonNode clause) {
        return each(review.get("sources"))
                .filter(source -> source.get("id").equals(clause.get("source")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no source for " + clause));
    }

    private static JsonNode fact(JsonNode facts, String pointer) {
        return each(facts)
                .filter(fact -> fact.get("pointer").asText().equals(pointer))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no words for " + pointer));
    }

    private static String flat(JsonNode text) {
        return text.asText().strip().replaceAll("[ \n]+", " ");
    }

    private static String say(Language language, String key) {
        return TEXTS.get(language, key);
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
