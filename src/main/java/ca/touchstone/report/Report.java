package ca.touchstone.report;

import ca.touchstone.framework.Basis;
import ca.touchstone.framework.Level;
import ca.touchstone.framework.Provenance;
import ca.touchstone.framework.Purpose;
import ca.touchstone.framework.Side;
import ca.touchstone.framework.Status;
import ca.touchstone.framework.Unit;
import ca.touchstone.i18n.Language;
import ca.touchstone.intake.Placeholder;
import ca.touchstone.program.EvidenceLevel;
import ca.touchstone.review.Defect;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Verdict;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of the reviews of one program: everything that a page or a text shows. Its components are the members of
 * the JSON, in this order.
 *
 * @param asOf the date on which the reviews hold
 * @param facts what the findings read, in words, each place once
 * @param sha256 the digest of the compact UTF-8 JSON of all that stands before it; null while it is not known
 */
public record Report(
        String schema,
        Language lang,
        LocalDate asOf,
        Subject subject,
        Product engine,
        List<Review> reviews,
        List<NotReviewed> notReviewed,
        List<Fact> facts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sha256) {

    Report signed(String digest) {
        return new Report(schema, lang, asOf, subject, engine, reviews, notReviewed, facts, digest);
    }

    /**
     * What was reviewed.
     *
     * @param sha256 the digest of the description in canonical form
     */
    public record Subject(
            @Nullable String title, @Nullable String provider, List<Placeholder> placeholders, String sha256) {}

    /** What did the review. */
    public record Product(String name, String version) {}

    /** A pack that was left out, and where the fact stands that proves that it does not apply. */
    public record NotReviewed(String id, String title, String pointer, String explanation) {}

    /**
     * A place of the description that findings name.
     *
     * @param text what is stated there; null where nothing is
     */
    public record Fact(
            String pointer, String label, @Nullable String text) {}

    /** The review against one framework. */
    public record Review(
            Framework framework,
            Conclusion verdict,

            @JsonProperty("extends") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Base base,

            @Nullable Interval score,
            Evidenced asEvidenced,
            Coverage clauses,
            List<Source> sources,
            List<Finding> findings,
            List<Question> questions,
            Integrity integrity) {}

    /** What a pack is. */
    public record Framework(
            String id,
            String title,
            Status status,
            Purpose purpose,

            @JsonProperty("extends") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String base,

            Dates inForce,
            String sha256) {}

    /** The first and the last day in force, ISO 8601, maybe without day or month. */
    public record Dates(String from, @Nullable String to) {}

    /** A verdict, and the criteria that it rests on. */
    public record Conclusion(Verdict.Value value, List<String> because, Verdict.@Nullable Value without) {}

    /** The pack that this one extends, and the verdict of both; null where that one was not reviewed. */
    public record Base(String id, Verdict.@Nullable Value together) {}

    /** A score, in percent and as exact fractions, and the share of the weight that is decided. */
    public record Interval(String low, String high, String exactLow, String exactHigh, String decided) {}

    /** The reading as evidenced. */
    public record Evidenced(
            Verdict.Value verdict,
            @Nullable String low,
            @Nullable String high) {}

    /** A text that a pack was encoded from. */
    public record Source(
            String id,
            String title,
            String lang,
            @Nullable String url,
            LocalDate read,
            @Nullable String note) {}

    /** What was found of one criterion, and all that is behind it. */
    public record Finding(
            String criterion,
            String theme,
            String title,
            String question,
            Level level,
            int weight,
            Outcome outcome,
            List<Observed> observed,
            List<InForceLimit> limits,
            List<String> missing,
            List<String> parts,
            String explanation,
            @Nullable String remedy,
            List<CitedClause> clauses,
            @Nullable String rule,
            List<RuleLine> rules) {}

    /**
     * A stated fact that a criterion reads.
     *
     * @param value a truth value, a number, {@link Ends}, a text, a list of texts or {@link Members}
     */
    public record Observed(String pointer, Object value, EvidenceLevel evidence) {}

    /** A range of numbers; an end that is not stated is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ends(@Nullable BigDecimal min, @Nullable BigDecimal max) {}

    /** A list of parts, of which only the number is told. */
    public record Members(int members) {}

    /** A limit with the number that is in force. */
    public record InForceLimit(
            String name,
            String meaning,
            BigDecimal value,
            Unit unit,
            String text,
            String since,
            Basis basis,
            @Nullable String why) {}

    /** Where a framework asks for something. */
    public record CitedClause(
            String source,
            String sourceLang,
            String at,
            String says,
            Provenance provenance,
            @Nullable String url,
            String sourceId) {}

    /** A rule that could decide. */
    public record RuleLine(String at, Side proves) {}

    /** A fact that is worth asking for. */
    public record Question(
            String pointer, String text, String kind, List<String> criteria, boolean couldChangeVerdict, int weight) {}

    /** Whether every criterion got its finding, and the faults of the pack. */
    public record Integrity(String status, int declared, int found, List<Fault> defects) {}

    /** A fault of a pack. */
    public record Fault(Defect.Kind kind, String criterion, String explanation) {}
}
