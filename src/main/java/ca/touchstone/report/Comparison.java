package ca.touchstone.report;

import ca.touchstone.framework.Basis;
import ca.touchstone.framework.Level;
import ca.touchstone.framework.LimitBound;
import ca.touchstone.framework.Purpose;
import ca.touchstone.framework.Status;
import ca.touchstone.framework.Unit;
import ca.touchstone.i18n.Language;
import ca.touchstone.review.Outcome;
import ca.touchstone.review.Verdict;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One program's reviews against several frameworks side by side, theme by theme. Its components are the members of the
 * JSON, in this order.
 *
 * @param asOf the date that was asked for; null for today, which each framework tells
 * @param setAside what is stated but is no fact, and so counts as not stated
 * @param themes a row each, with a cell for each framework in their order
 * @param changes what one change of the program would do
 * @param notReviewed the frameworks that were meant and cannot be compared
 * @param sha256 the digest of the compact UTF-8 JSON of all that stands before it; null while it is not known
 */
public record Comparison(
        String schema,
        Language lang,
        @Nullable LocalDate asOf,
        Report.Subject subject,
        Report.Product engine,
        List<Report.SetAside> setAside,
        List<Framework> frameworks,
        List<Row> themes,
        List<Disagreement> disagreements,
        List<Change> changes,
        List<NotReviewed> notReviewed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sha256) {

    Comparison signed(String digest) {
        return new Comparison(
                schema,
                lang,
                asOf,
                subject,
                engine,
                setAside,
                frameworks,
                themes,
                disagreements,
                changes,
                notReviewed,
                digest);
    }

    /**
     * A framework and its verdict.
     *
     * @param place where it governs, in words
     * @param asOf the date of its review
     * @param sources what the clauses cite, which name them by id
     */
    public record Framework(
            String id,
            String title,
            String place,
            Status status,
            Purpose purpose,

            @JsonProperty("extends") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String base,

            Report.Dates inForce,
            String sha256,
            LocalDate asOf,
            Verdict.Value verdict,
            List<Report.Source> sources) {}

    /** A theme. */
    public record Row(String id, String title, String about, List<Cell> cells) {}

    /**
     * What one framework asks on a theme.
     *
     * @param outcome the worst of the criteria that count for the verdict; null where nothing is asked
     */
    public record Cell(String framework, @Nullable Outcome outcome, List<Criterion> criteria) {}

    /** A criterion, how strongly and within what limits it asks, and what was found. */
    public record Criterion(
            String criterion,
            String title,
            Level level,
            String stance,
            Outcome outcome,
            List<Limit> limits,
            List<Report.CitedClause> clauses) {}

    /** A limit that a criterion sets, in force on the day. */
    public record Limit(
            String name,
            BigDecimal value,
            Unit unit,
            String since,
            Basis basis,
            LimitBound.Direction direction,
            boolean inclusive,
            String text) {}

    /** A theme on which the frameworks take several positions. */
    public record Disagreement(
            String theme, String title, List<Position> positions, List<String> notAsked, List<Opposed> opposed) {}

    /** A position, and who takes it. */
    public record Position(Level level, String text, List<Holder> heldBy) {}

    /** A criterion that takes a position. */
    public record Holder(String framework, String criterion, Outcome outcome, String text) {}

    /** Bounds on one quantity that no program can keep to together. */
    public record Opposed(String quantity, String text, List<Bound> bounds) {}

    /** A bound, and who sets it. */
    public record Bound(
            String framework,
            String criterion,
            String limit,
            LimitBound.Direction direction,
            boolean inclusive,
            BigDecimal value,
            Unit unit,
            String text) {}

    /**
     * What another number in one place would do.
     *
     * @param value what is stated there: a number or {@link Report.Ends}
     */
    public record Change(
            String pointer,
            Object value,
            BigDecimal instead,
            String text,
            List<OutcomeTurn> findings,
            List<VerdictTurn> verdicts) {}

    /** A criterion whose outcome would be another. */
    public record OutcomeTurn(String framework, String criterion, Outcome from, Outcome to, String text) {}

    /** A framework whose verdict would be another. */
    public record VerdictTurn(String framework, Verdict.Value from, Verdict.Value to, String text) {}
}
