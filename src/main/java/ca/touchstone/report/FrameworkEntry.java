package ca.touchstone.report;

import ca.touchstone.framework.Purpose;
import ca.touchstone.framework.Status;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a pack is, when it is in force, and how many of its clauses are covered, as the list of frameworks has it.
 *
 * @param place where it governs, in words
 * @param base the id of the pack that it extends
 * @param criteria how many there are
 * @param restsOn what was and was not read of the text
 * @param oldestReading when the first of its sources was read; null without any
 * @param newestReading when the last of them was
 */
public record FrameworkEntry(
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
        int criteria,
        Coverage clauses,
        String restsOn,
        @Nullable LocalDate oldestReading,
        @Nullable LocalDate newestReading) {}
