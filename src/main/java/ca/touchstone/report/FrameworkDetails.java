package ca.touchstone.report;

import ca.touchstone.framework.Basis;
import ca.touchstone.framework.DecidedBy;
import ca.touchstone.framework.Level;
import ca.touchstone.framework.Otherwise;
import ca.touchstone.framework.Purpose;
import ca.touchstone.framework.Scope;
import ca.touchstone.framework.Side;
import ca.touchstone.framework.Status;
import ca.touchstone.framework.Unit;
import ca.touchstone.framework.WhyNotCovered;
import ca.touchstone.program.EvidenceLevel;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a pack says, but its DRL: what its {@link FrameworkEntry} has, its sources, limits and criteria.
 *
 * @param base the id of the pack that it extends
 * @param place where it governs, in words
 * @param restsOn what was and was not read of the text
 * @param scope to what it applies; null where it is reviewed only where it is named
 * @param byDefault false where it is reviewed only where it is named; null elsewhere
 * @param reason why it is
 * @param sources what the clauses cite, which name them by id
 * @param rules the file of the rules, of which the criteria give the lines
 */
public record FrameworkDetails(
        String id,
        String title,
        String place,
        Status status,
        Purpose purpose,

        @JsonProperty("extends") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String base,

        Report.Dates inForce,
        String sha256,
        String jurisdiction,
        String steward,
        Coverage clauses,
        String restsOn,
        String zone,
        @Nullable String inForceNote,
        @Nullable Scope scope,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean byDefault,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
        List<Report.Source> sources,
        String rules,
        List<Limit> limits,
        List<Criterion> criteria,
        List<NotCovered> notCovered) {

    /** A number that the framework sets, with the days from which its values hold. */
    public record Limit(
            String name,
            String meaning,
            Unit unit,
            Basis basis,
            @Nullable String why,
            List<Value> values) {}

    /** A value of a limit. */
    public record Value(String since, BigDecimal value) {}

    /**
     * A criterion.
     *
     * @param otherwise what comes out when neither met nor not applicable is possible; null where a person decides
     * @param reads the names of the fields of a description that it reads
     */
    public record Criterion(
            String id,
            String theme,
            String title,
            String question,
            Level level,
            int weight,
            DecidedBy decidedBy,
            @Nullable Otherwise otherwise,
            List<String> reads,
            @Nullable EvidenceLevel evidence,
            String remedy,
            List<Report.CitedClause> clauses,
            List<Rule> rules) {}

    /** A rule, the line where it begins and the limits that it compares with. */
    public record Rule(String name, Side proves, int line, List<String> limits) {}

    /** A clause that no criterion encodes, and why. */
    public record NotCovered(
            @JsonUnwrapped Report.CitedClause clause,
            WhyNotCovered why,
            @Nullable String note) {}
}
