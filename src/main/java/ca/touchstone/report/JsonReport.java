package ca.touchstone.report;

import ca.touchstone.framework.Pack;
import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Fields;
import ca.touchstone.intake.Submission;
import ca.touchstone.program.Provider;
import ca.touchstone.program.Range;
import ca.touchstone.review.Defect;
import ca.touchstone.review.Question;
import ca.touchstone.review.Review;
import ca.touchstone.review.Reviews;
import ca.touchstone.review.Score;
import ca.touchstone.review.Verdict;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the report of a review as JSON, its primary form. Everything that a page or a text shows stands in it. The same
 * reviews give the same bytes; {@code sha256} is the digest of the compact UTF-8 form of all that stands before it.
 */
public final class JsonReport {
    private static final String SCHEMA = "touchstone/report/1";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectWriter COMPACT = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build())
            .build()
            .writer();
    private static final ObjectWriter PRETTY =
            new JsonMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final ReportFormatter words;
    private final String version;
    /** What does not depend on the program, for each pack, on the day last asked for. */
    private final Map<Pack, PackNodes> packs = new ConcurrentHashMap<>();

    /**
     * A writer.
     *
     * @param fields the words for the fields of a description
     * @param version the version of Touchstone that did the review
     * @param language the language of the sentences
     */
    public JsonReport(Fields fields, String version, Language language) {
        this.words = new ReportFormatter(fields, language);
        this.version = version;
    }

    /** The report of the reviews of that submission. */
    public Report write(Submission submission, Reviews reviews) {
        ObjectNode report = NODES.objectNode();
        report.put("schema", SCHEMA);
        report.put("lang", words.language().code());
        report.put("asOf", reviews.asOf().toString());
        report.set("subject", SubjectNode.of(submission, words));
        report.set("engine", Engine.node(version));
        ArrayNode done = report.putArray("reviews");
        Facts facts = new Facts(words);
        reviews.done().forEach(review -> done.add(review(review, reviews, facts)));
        ArrayNode excluded = report.putArray("notReviewed");
        reviews.excluded().forEach(exclusion -> excluded.add(exclusion(submission, exclusion)));
        report.set("facts", facts.json());
        return Report.signed(report);
    }

    private ObjectNode exclusion(Submission submission, Reviews.Exclusion exclusion) {
        ObjectNode node = NODES.objectNode();
        node.put("id", exclusion.pack().id());
        node.put("title", words.in(exclusion.pack().framework().title()));
        node.put("pointer", "/" + exclusion.field().replace('.', '/'));
        return node.put("explanation", whyNotReviewed(submission, exclusion));
    }

    private String whyNotReviewed(Submission submission, Reviews.Exclusion exclusion) {
        Provider provider = submission.description().provider();
        String field = exclusion.field();
        return switch (field) {
            case "provider.type" ->
                words.say("not-reviewed.provider-type", words.value(field, Objects.requireNonNull(provider.type())));
            case "provider.name" -> words.say("not-reviewed.provider-name", String.valueOf(provider.name()));
            default -> words.say("not-reviewed.jurisdiction", String.valueOf(provider.jurisdiction()));
        };
    }

    private ObjectNode review(Review review, Reviews reviews, Facts facts) {
        ObjectNode node = NODES.objectNode();
        PackNodes nodes = nodes(review.pack(), review.asOf());
        node.set("framework", nodes.framework());
        node.set("verdict", verdict(review.verdict()));
        String base = review.pack().framework().extends_();
        if (base != null) {
            node.putObject("extends")
                    .put("id", base)
                    .put(
                            "together",
                            reviews.together(review).map(ReportFormatter::code).orElse(null));
        }
        node.set("score", score(review.score()));
        ObjectNode evidenced = node.putObject("asEvidenced");
        evidenced.put(
                "verdict", ReportFormatter.code(review.asEvidenced().verdict().value()));
        Score evidencedScore = review.asEvidenced().score();
        evidenced.put(
                "low", evidencedScore == null ? null : evidencedScore.low().percent());
        evidenced.put(
                "high", evidencedScore == null ? null : evidencedScore.high().percent());
        node.set("clauses", nodes.clauses());
        node.set("sources", nodes.sources());
        ArrayNode findings = node.putArray("findings");
        FindingNode writer = new FindingNode(words, facts, review.pack(), nodes);
        review.findings().forEach(finding -> findings.add(writer.of(finding)));
        ArrayNode questions = node.putArray("questions");
        review.questions().forEach(question -> questions.add(nodes.kept(question.pointer(), question, this::question)));
        ObjectNode integrity = node.putObject("integrity");
        integrity.put("status", review.integrity().isComplete() ? "complete" : "incomplete");
        integrity.put("declared", review.integrity().declared());
        integrity.put("found", review.integrity().found());
        ArrayNode defects = integrity.putArray("defects");
        for (Defect defect : review.integrity().defects()) {
            String kind = ReportFormatter.code(defect.kind());
            defects.addObject()
                    .put("kind", kind)
                    .put("criterion", defect.criterion())
                    .put("explanation", words.say("defect." + kind));
        }
        return node;
    }

    private PackNodes nodes(Pack pack, LocalDate day) {
        PackNodes known = packs.get(pack);
        if (known == null || !known.isOf(day)) {
            known = new PackNodes(words, pack, day);
            packs.put(pack, known);
        }
        return known;
    }

    private static ObjectNode verdict(Verdict verdict) {
        ObjectNode node = NODES.objectNode();
        node.put("value", ReportFormatter.code(verdict.value()));
        ArrayNode because = node.putArray("because");
        verdict.because().forEach(because::add);
        Verdict.Value without = verdict.without();
        return node.put("without", without == null ? null : ReportFormatter.code(without));
    }

    private static @Nullable ObjectNode score(@Nullable Score score) {
        return score == null
                ? null
                : NODES.objectNode()
                        .put("low", score.low().percent())
                        .put("high", score.high().percent())
                        .put("exactLow", score.low().toString())
                        .put("exactHigh", score.high().toString())
                        .put("decided", score.decided().toString());
    }

    private ObjectNode question(Question question) {
        ObjectNode node = NODES.objectNode();
        node.put("pointer", question.pointer());
        node.put("text", words.question(question.field()));
        node.put("kind", words.kind(question.field()));
        ArrayNode criteria = node.putArray("criteria");
        question.criteria().forEach(criteria::add);
        return node.put("couldChangeVerdict", question.couldChangeVerdict()).put("weight", question.weight());
    }

    static void putRange(ObjectNode node, Range range) {
        BigDecimal min = range.min();
        BigDecimal max = range.max();
        if (min != null && range.isExact()) {
            node.set("value", number(min));
            return;
        }
        ObjectNode ends = node.putObject("value");
        if (min != null) {
            ends.set("min", number(min));
        }
        if (max != null) {
            ends.set("max", number(max));
        }
    }

    static DecimalNode number(BigDecimal number) {
        return DecimalNode.valueOf(new BigDecimal(ReportFormatter.plain(number)));
    }

    /** The compact UTF-8 form of a report or a part of it; half a character is escaped. */
    public static byte[] bytes(JsonNode node) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(node, bytes);
        return bytes.toByteArray();
    }

    /** Writes what {@link #bytes} gives. */
    static void write(JsonNode node, OutputStream to) {
        try {
            COMPACT.writeValue(to, node);
        } catch (IOException e) {
            throw new UncheckedIOException("a tree in memory can be written", e);
        }
    }

    /** The indented form of a report or another answer, with the same line ends on every system. */
    public static String pretty(ObjectNode node) {
        try {
            return PRETTY.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree in memory can be written", e);
        }
    }
}
