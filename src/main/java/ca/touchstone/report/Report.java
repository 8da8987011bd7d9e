package ca.touchstone.report;

import ca.touchstone.framework.Basis;
import ca.touchstone.framework.Level;
import ca.touchstone.framework.Provenance;
import ca.touchstone.framework.Purpose;
import ca.touchstone.framework.Side;
import ca.touchstone.framework.Status;
import ca.touchstone.framework.Unit;
import ca.touchstone.i18n.Language;
import ca.touchstone.program.EvidenceLevel;
import ca.touchstone.review.Defect;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Verdict;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The report of the reviews of one program: everything that a page or a text shows. Its components are the members of
 * the JSON, in this order.
 *
 * @param asOf the date that was asked for; null for today, which each review tells
 * @param summary one for each review, in their order
 * @param setAside what is stated but is no fact, and so counts as not stated
 * @param facts what the findings read, in words, each place once
 * @param sha256 the digest of the compact UTF-8 JSON of all that stands before it; null while it is not known. Neither a
 *     file name nor a line has a part in it.
 * @param decisions the digest of the {@link Decisions} alone: the same in each language, for each engine that decides so
 */
public record Report(
        String schema,
        Language lang,
        @Nullable LocalDate asOf,
        Subject subject,
        Product engine,
        List<Summary> summary,
        ToDo toDo,
        List<SetAside> setAside,
        List<Review> reviews,
        List<NotReviewed> notReviewed,
        List<Fact> facts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sha256,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String decisions) {

    Report signed(String digest, String ofDecisions) {
        return new Report(
                schema,
                lang,
                asOf,
                subject,
                engine,
                summary,
                toDo,
                setAside,
                reviews,
                notReviewed,
                facts,
                digest,
                ofDecisions);
    }

    /** The report without its reviews and what they rest on, and with both digests of the whole. */
    public Overview overview() {
        return new Overview(schema, lang, asOf, subject, engine, summary, toDo, setAside, sha256, decisions);
    }

    /** A report without its reviews; the digests are those of the whole. */
    public record Overview(
            String schema,
            Language lang,
            @Nullable LocalDate asOf,
            Subject subject,
            Product engine,
            List<Summary> summary,
            ToDo toDo,
            List<SetAside> setAside,
            @Nullable String sha256,
            @Nullable String decisions) {}

    /**
     * Something that is stated and is no fact.
     *
     * @param found what stands there, in words; empty for a whole part
     * @param reason one of the words of docs/facts.md, such as {@code not-yet}, {@code too-old} or {@code in-conflict}
     * @param text why it is no fact, in a sentence
     * @param frameworks for which it holds; null for all
     */
    public record SetAside(
            String pointer,
            String found,
            String reason,
            String text,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<String> frameworks) {}

    /**
     * What was reviewed.
     *
     * @param id what the description calls itself
     * @param status whether the program is given, and since or until when, in words; null when it does not say
     * @param sha256 the digest of the description in canonical form
     */
    public record Subject(
            @Nullable String id,
            @Nullable String title,
            @Nullable String provider,
            @Nullable String status,
            String sha256) {}

    /** What did the review. */
    public record Product(String name, String version) {}

    /**
     * A conclusion: with what people have determined, and by the rules alone. Nobody can determine anything yet, so both
     * are the same.
     */
    public record Conclusion<T>(T value, T byRules) {
        static <T> Conclusion<T> of(T value) {
            return new Conclusion<>(value, value);
        }
    }

    /**
     * What came of one framework.
     *
     * @param framework its id
     * @param place where it governs, in words
     * @param asOf the date of the review
     * @param ready whether only the decision of an authority is missing, if that; null where none bears on the verdict
     * @param because the criteria that suffice for the verdict; none where it rests on the scope alone
     * @param outcomes how many criteria have which
     * @param score null when no criterion counts
     * @param restsOn what was and was not read of the text of the framework
     */
    public record Summary(
            String framework,
            String title,
            String place,
            Status status,
            Purpose purpose,
            LocalDate asOf,
            FrameworkScope scope,
            Conclusion<Verdict.Value> verdict,
            @Nullable Boolean ready,
            List<Reason> because,
            Counts outcomes,
            @Nullable Conclusion<Interval> score,
            String restsOn) {}

    /** A criterion in words. */
    public record Reason(String criterion, String title) {}

    /** How many criteria have each outcome. */
    public record Counts(int met, int notMet, int undetermined, int needsReview, int notApplicable, int waived) {}

    /**
     * What can be done next, over all frameworks, what changes most first: what tells whether frameworks apply, by their
     * number, then by the number of verdicts that rest on it, then by the weight of the criteria.
     *
     * @param provider facts to state and things to change
     * @param reviewer what only a person can decide
     * @param packKeeper faults of packs
     */
    public record ToDo(List<Task> provider, List<Task> reviewer, List<Task> packKeeper) {}

    /**
     * One thing to do.
     *
     * @param pointer where a fact is to be stated; null for anything else
     * @param text what to state, change, judge or mend
     * @param answer how the question is answered; null where no fact is asked for
     * @param effects what it can change, in order of the reviews
     */
    public record Task(
            Kind kind,
            @Nullable String pointer,
            String text,
            @Nullable String answer,
            List<Effect> effects) {
        /** What is done. */
        public enum Kind {
            STATE,
            CHANGE,
            JUDGE,
            MEND
        }
    }

    /**
     * What a task can change in one framework, which may be one that was not reviewed.
     *
     * @param scope whether it would tell if the framework applies
     * @param verdict whether the verdict, as it stands, rests on one of these criteria
     * @param weight the weights of these criteria together
     */
    public record Effect(String framework, List<String> criteria, boolean scope, boolean verdict, int weight) {}

    /**
     * A place of the description that findings name.
     *
     * @param text what is stated there; null where nothing is
     */
    public record Fact(
            String pointer, String label, @Nullable String text) {}

    /**
     * The review against one framework.
     *
     * @param sources what the clauses cite, which name them by id
     * @param rules the file of the rules, of which the findings give the lines
     */
    public record Review(
            Framework framework,
            LocalDate asOf,
            VerdictAndWhy verdict,

            @JsonProperty("extends") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Base base,

            @Nullable Conclusion<Interval> score,
            Evidenced asEvidenced,
            Coverage clauses,
            List<Source> sources,
            String rules,
            List<Finding> findings,
            Integrity integrity) {}

    /**
     * What a pack is.
     *
     * @param place where it governs, in words
     * @param inForce the last day only once it is over: nothing that is said of an earlier day rests on it
     * @param sha256 the digest of what the pack says on the day of the review
     * @param leaves the digests of its parts, by name: what another report rests on otherwise
     */
    public record Framework(
            String id,
            String title,
            String place,
            Status status,
            Purpose purpose,
            Dates inForce,
            String sha256,
            SortedMap<String, String> leaves) {}

    /** The first and the last day in force, ISO 8601, maybe without day or month. */
    public record Dates(String from, @Nullable String to) {}

    /**
     * A verdict, and why.
     *
     * @param because the ids of the criteria that suffice for it
     * @param without what it would be if these were met; null where that says nothing
     */
    public record VerdictAndWhy(
            Verdict.Value value, Verdict.Value byRules, List<String> because, Verdict.@Nullable Value without) {}

    /** The pack that this one extends, and the verdict of both; null where that one was not reviewed. */
    public record Base(String id, @Nullable Conclusion<Verdict.Value> together) {}

    /** A score, in percent and as exact fractions, and the share of the weight that is decided. */
    public record Interval(String low, String high, String exactLow, String exactHigh, String decided) {}

    /** The reading in which facts below a criterion's level of evidence count as not stated. */
    public record Evidenced(
            Conclusion<Verdict.Value> verdict, @Nullable Conclusion<Interval> score) {}

    /** A text that a pack was encoded from. */
    public record Source(
            String id,
            String title,
            String lang,
            @Nullable String url,
            LocalDate read,
            @Nullable String note) {}

    /**
     * What was found of one criterion, and all that is behind it.
     *
     * @param missing pointers of what is still needed
     * @param parts pointers of the parts that are the evidence
     * @param remedy what the provider can do; null where there is nothing to mend
     * @param rule the line of the rule that decided; null where none did
     * @param rules the lines of all the rules that could decide; none where a person does
     */
    public record Finding(
            String criterion,
            String theme,
            String title,
            String question,
            Level level,
            int weight,
            Conclusion<Outcome> outcome,
            List<Observed> observed,
            List<InForceLimit> limits,
            List<String> missing,
            List<String> parts,
            String explanation,
            @Nullable String remedy,
            List<CitedClause> clauses,
            @Nullable Integer rule,
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

    /**
     * Where a framework asks for something.
     *
     * @param source the id of the source
     */
    public record CitedClause(String source, String at, String says, Provenance provenance) {}

    /** A rule that could decide. */
    public record RuleLine(int line, Side proves) {}

    /** Whether every criterion got its finding, and the faults of the pack. */
    public record Integrity(String status, int declared, int found, List<Fault> defects) {}

    /** A fault of a pack. */
    public record Fault(Defect.Kind kind, String criterion, String explanation) {}
}
